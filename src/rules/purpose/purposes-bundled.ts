import { edpb, gdpr } from '../../sources';
import { defineRule } from '../rule';

export const purposesBundled = defineRule({
  id: 'purpose/purposes-bundled',
  severity: 'warning',
  kind: 'structural',
  summary: 'One assessment weighs one purpose.',
  sources: [gdpr('Art. 5(1)(b)'), edpb('¶10')],
  satisfy:
    'Give each `purpose` an `assessment` of its own, with its own `necessity` and `balancing`; what they share can stand in `defaults`.',
  messages: {
    several: 'The assessment `{name}` has {count} purposes, and one necessity test and one balance for all of them.',
  },
  check(assessment, report) {
    const { name, purposes } = assessment;
    const second = purposes[1];
    if (!second) return;
    const facts = purposes.map((purpose) => ({
      text: `purpose "${purpose.text?.text ?? ''}"`,
      at: purpose.text ?? purpose.entry,
    }));
    report('several', { at: second, values: { name, count: String(purposes.length) }, facts });
  },
});
