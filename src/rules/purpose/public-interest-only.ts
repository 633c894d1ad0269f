import { isA, isOpen } from '../../model/questions';
import { cite, edpb } from '../../sources';
import { interestBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';

export const publicInterestOnly = defineRule({
  id: 'purpose/public-interest-only',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'The interest of the public alone is none of the controller or a third party.',
  sources: [edpb('¶25'), cite('edpb-oss-digest-2025', 'DEBY 2024:1594', 'second-hand')],
  satisfy:
    'Name the interest that the controller or a certain third party has itself; that the public gains is a `benefit` in the balancing test.',
  fix: 'Adds an interest of the controller, with its fields.',
  messages: {
    default:
      'Every interest is that of the public ({holders}), and none is that of the controller or of a third party.',
  },
  check(assessment, report) {
    const { interests, purposes, header } = assessment;
    const [first] = interests;
    if (!first || interests.some((one) => one.holders.length === 0 || isOpen(one))) return;
    const holders = interests.flatMap((interest) => interest.heldBy);
    const isPublic = holders.length > 0 && holders.every(({ kinds }) => kinds.some((kind) => isA(kind, 'public')));
    if (!isPublic || interests.some(({ heldBy, holders: named }) => heldBy.length < named.length)) return;
    const [purpose] = purposes;
    report('default', {
      at: first,
      values: { holders: [...new Set(holders.map(({ name }) => `\`${name}\``))].join(', ') },
      facts: holders.map((actor) => ({ text: `holder ${actor.name}`, at: actor.entry })),
      fixes: purpose
        ? [add(assessment, purpose, 'Add an own interest', interestBlock(assessment, header.controller?.name))]
        : [],
    });
  },
});
