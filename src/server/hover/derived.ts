import type { Entry } from '../../language/syntax';
import type { Assessment, Reason } from '../../model/types';
import type { View } from '../workspace/view';

/** What follows from the declared facts, with its reasons, for the word that it hangs on. */
export function derivedMarkdown(view: View, entry: Entry): string | undefined {
  const assessment = view.checked.model.assessments.find((one) => holds(one, entry));
  if (!assessment) return undefined;
  const { powerImbalance, children, dpiaCriteria, dpiaCases } = assessment.derived;
  const facts: [string, readonly Reason[]][] = [];
  if (['assessment', 'group', 'data-subjects', 'balancing'].includes(entry.key)) {
    facts.push(['Imbalance of power', powerImbalance], ['Children may be among the people', children]);
  }
  if (['assessment', 'dpia', 'processing'].includes(entry.key)) {
    for (const { criterion, reasons } of dpiaCriteria) facts.push([`WP248 criterion ${criterion}`, reasons]);
    for (const { point, reasons } of dpiaCases) facts.push([`Art. 35(3)(${point}) GDPR`, reasons]);
  }
  const lines = facts
    .filter(([, reasons]) => reasons.length > 0)
    .map(([what, reasons]) => `- ${what}: ${[...new Set(reasons.map(({ text }) => text))].join('; ')}`);
  return lines.length > 0 ? `Worked out from your facts:\n\n${lines.join('\n')}` : undefined;
}

function holds({ entry }: Assessment, other: Entry): boolean {
  return entry.start <= other.start && other.end <= entry.end;
}
