import { isA, isFinal, relies } from '../../model/questions';
import type { Assessment, Term } from '../../model/types';
import { cjeu } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule, type Report } from '../rule';

const messages = {
  missing: 'The assessment `{name}` is {status}, and has no `decision`.',
  undecided: 'The assessment `{name}` is approved, and its decision is still open.',
  'no-conclusion': 'The decision is `{decision}`, and the balance has no `conclusion`.',
  overridden:
    'The decision is `{decision}`, although the balance concludes that the interests or rights of the people override the interest.',
  open: 'The decision is `{decision}`, although the conclusion of the balance is still open.',
  'no-condition': 'The decision is `rely-if`, and no `condition` says what has to happen first.',
} as const;

export const conclusionMissingOrContradictory = defineRule({
  id: 'governance/conclusion-missing-or-contradictory',
  severity: 'error',
  kind: 'cross-check',
  summary: 'A finished assessment decides, and its decision follows from the conclusion of the balance.',
  sources: [cjeu('c-621-22', '¶37, ¶57')],
  satisfy:
    'Let `decision` follow from the balance: `rely`, or `rely-if` with a `condition`, only with the conclusion `not-overridden`; else `do-not-rely`.',
  unless: ['necessity/limb-missing'],
  fix: 'Adds an undecided decision, or a condition with a placeholder.',
  messages,
  check(assessment, report) {
    const { decision, header, name } = assessment;
    const status = header.status?.terms[0];
    if (!decision) {
      if (!isA(status, 'in-review', 'approved')) return;
      return report('missing', {
        at: assessment,
        values: { name, status: isFinal(assessment) ? 'approved' : 'in review' },
        fixes: [add(assessment, assessment, 'Add an undecided decision', 'decision undecided')],
      });
    }
    if (isFinal(assessment) && (!decision.outcome || isA(decision.outcome, 'undecided'))) {
      return report('undecided', { at: decision, values: { name } });
    }
    if (!relies(assessment) || !decision.outcome) return;
    againstConclusion(assessment, decision.outcome, report);
    if (isA(decision.outcome, 'rely-if') && decision.conditions.length === 0) {
      const code = `condition ${placeholder('describe what has to happen first')}`;
      const fixes = [add(assessment, decision, 'Add a condition', code)];
      report('no-condition', { at: decision.outcome, path: decision.path, values: {}, fixes });
    }
  },
});

/** The decision relies, and the balance does not say that it may. */
function againstConclusion({ balancing }: Assessment, outcome: Term, report: Report<typeof messages>): void {
  if (!balancing || balancing.empty) return;
  const { conclusion } = balancing;
  const details = { at: outcome, path: 'decision', values: { decision: outcome.name } };
  if (!conclusion) return report('no-conclusion', details);
  const facts = [
    { text: `conclusion ${conclusion.answer?.name ?? 'open'}`, at: conclusion.answer ?? conclusion.entry },
  ];
  if (!conclusion.answer) report('open', { ...details, facts });
  else if (isA(conclusion.answer, 'overridden')) report('overridden', { ...details, facts });
}
