import { isA, isOpen } from '../../model/questions';
import type { Interest } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';

export const fraudTypeUnspecified = defineRule({
  id: 'purpose/fraud-type-unspecified',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Where fraud is to be prevented, the type of fraud is named.',
  sources: [edpb('¶105-106'), gdpr('Rec. 47')],
  satisfy: 'Say in the interest which deceit it is: `fraud-type "…"`.',
  fix: 'Adds the place for the type.',
  messages: {
    default: 'The interest `{name}` is the prevention of fraud, and nothing says which type of fraud.',
  },
  check(assessment, report) {
    for (const interest of assessment.interests) {
      const kind = interest.kinds.find((term) => isA(term, 'fraud-prevention'));
      if (!kind || saysType(interest)) continue;
      const line = `fraud-type ${placeholder('name the deceit: who deceives whom, how')}`;
      report('default', {
        at: interest,
        values: { name: interest.name },
        facts: [{ text: `interest kind ${kind.name}`, at: kind }],
        fixes: interest.fraudType ? [] : [add(assessment, interest, 'Add the type of fraud', line)],
      });
    }
  },
});

function saysType({ fraudType }: Interest): boolean {
  return fraudType !== undefined && (isOpen(fraudType) || fraudType.texts.some(({ text }) => text.trim() !== ''));
}
