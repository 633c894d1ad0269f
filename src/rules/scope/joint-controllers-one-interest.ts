import { isA, isOpen } from '../../model/questions';
import type { Actor, Assessment } from '../../model/types';
import { cite, cjeu, gdpr } from '../../sources';
import { interestBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';

export const jointControllersOneInterest = defineRule({
  id: 'scope/joint-controllers-one-interest',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Each of several joint controllers pursues an interest of its own.',
  sources: [
    cjeu('c-40-17', ''),
    cjeu('c-40-17', '¶95-97', 'from-memory'),
    gdpr('Art. 26'),
    cite('datatilsynet-telmore-2024', '', 'verified'),
  ],
  satisfy:
    'Declare in `purpose` the interest of each joint controller: `interest NAME : KIND of JOINT-CONTROLLER { … }`.',
  fix: 'Adds an interest of that controller, with its fields.',
  messages: {
    default: '`{name}` decides jointly on the processing, and no interest is its own.',
  },
  check(assessment, report) {
    const { interests, purposes } = assessment;
    // Where no interest is stated at all, or its holder is open or missing, other rules say so.
    if (interests.length === 0 || interests.some((one) => one.holders.length === 0 || isOpen(one))) return;
    const together = jointly(assessment);
    const holders = new Set(interests.flatMap((interest) => interest.holders.map(({ name }) => name)));
    const [purpose] = purposes;
    for (const actor of together.filter(({ name }) => !holders.has(name))) {
      report('default', {
        at: actor.entry,
        values: { name: actor.name },
        facts: together.map((one) => ({ text: `${one.name} is a joint controller`, at: one.entry })),
        path: `joint-controller.${actor.name}`,
        fixes: purpose ? [add(assessment, purpose, 'Add its interest', interestBlock(assessment, actor.name))] : [],
      });
    }
  },
});

/** All who decide together; none where one decides alone. */
function jointly({ header, recipients }: Assessment): readonly Actor[] {
  const named = new Map(header.jointControllers.map((actor) => [actor.name, actor]));
  for (const { actor } of recipients) {
    if (actor?.kinds.some((kind) => isA(kind, 'joint-controller'))) named.set(actor.name, actor);
  }
  if (named.size === 0) return [];
  return header.controller ? [header.controller, ...named.values()] : [...named.values()];
}
