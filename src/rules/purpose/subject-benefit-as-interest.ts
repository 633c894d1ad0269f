import { isOpen } from '../../model/questions';
import { cite, gdpr } from '../../sources';
import { interestBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';

export const subjectBenefitAsInterest = defineRule({
  id: 'purpose/subject-benefit-as-interest',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'What the people concerned gain is a benefit to weigh, and no interest of the controller or a third party.',
  sources: [
    cite('edpb-bd-2-2022', '', 'second-hand'),
    cite('edpb-oss-digest-2025', 'DEBY 2024:1594 (Worldcoin) ¶589', 'second-hand'),
    gdpr('Art. 4(10)'),
  ],
  satisfy:
    'Name the interest that the controller or a third party has itself, and state what people gain as `benefit NAME "…" on GROUP` in the balancing test.',
  fix: 'Adds an interest of the controller, with its fields.',
  messages: {
    default:
      'Every interest is that of the people concerned ({holders}), and none is that of the controller or of a third party.',
  },
  check(assessment, report) {
    const { interests, groups, purposes, header } = assessment;
    const [first] = interests;
    const holders = interests.flatMap((interest) => interest.holders.map(({ name }) => name));
    const concerned = new Set(groups.map(({ name }) => name));
    if (!first || holders.length === 0 || !holders.every((name) => concerned.has(name))) return;
    if (interests.some((one) => one.holders.length === 0 || isOpen(one))) return;
    const [purpose] = purposes;
    report('default', {
      at: first,
      values: { holders: [...new Set(holders)].map((name) => `\`${name}\``).join(', ') },
      facts: interests.map((interest) => ({ text: `interest ${interest.name}`, at: interest.entry })),
      fixes: purpose
        ? [add(assessment, purpose, 'Add an own interest', interestBlock(assessment, header.controller?.name))]
        : [],
    });
  },
});
