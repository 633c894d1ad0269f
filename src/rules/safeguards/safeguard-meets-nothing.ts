import { isOpen } from '../../model/questions';
import type { Assessment, Safeguard } from '../../model/types';
import { edpb } from '../../sources';
import { harms, isGivenUp, writtenBalancing } from '../balancing/questions';
import { add, isOwn } from '../fix';
import { defineRule } from '../rule';
import { standing } from './questions';

export const safeguardMeetsNothing = defineRule({
  id: 'safeguards/safeguard-meets-nothing',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Every safeguard meets something: an impact, an expectation, a factor against, or what data may reveal.',
  sources: [edpb('¶57-58')],
  satisfy: 'Name the safeguard where it helps, `met by NAME`, say `meets IMPACT` in it, or leave it out.',
  unwritten: true,
  fix: 'Adds `meets open` to the safeguard.',
  messages: {
    default: 'The safeguard `{name}` meets nothing: no impact or other worry names it, and nothing rests on it.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    // Where no impact is stated, another rule says so, and there is nothing to meet.
    if (!balancing || harms(balancing).length === 0 || isGivenUp(assessment)) return;
    const used = usedElsewhere(assessment);
    for (const safeguard of standing(assessment)) {
      const { name, entry, baseline } = safeguard;
      if (safeguard.meets.length > 0 || used.has(name) || supportsSomethingElse(safeguard)) continue;
      if (isOpen(safeguard, 'meets')) continue;
      const fixes =
        !safeguard.shared && isOwn(assessment, entry)
          ? [add(assessment, safeguard, 'Add what it meets, unanswered', 'meets open')]
          : [];
      report('default', { at: safeguard, values: { name }, severity: baseline === 'yes' ? 'info' : 'warning', fixes });
    }
  },
});

/** What the conclusion rests on, what carries an alternative that was adopted, and what the decision waits for. */
function usedElsewhere({ balancing, necessity, decision }: Assessment): Set<string> {
  const adopted = necessity?.alternatives.flatMap((alternative) => alternative.adopted?.as ?? []) ?? [];
  const references = [...(balancing?.conclusion?.restsOn ?? []), ...adopted];
  const conditions = decision?.conditions.filter(({ named }) => named).map(({ what }) => what) ?? [];
  return new Set([...references.map(({ name }) => name), ...conditions]);
}

/** A kind that is known and addresses no impact, such as an incident register, which supports the interest. */
function supportsSomethingElse({ kinds, addresses }: Safeguard): boolean {
  return addresses.length === 0 && kinds.length > 0 && kinds.every(({ title }) => title !== '');
}
