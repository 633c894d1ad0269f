import { isOpen } from '../../model/questions';
import { gdpr } from '../../sources';
import { insertAt } from '../fix';
import { defineRule } from '../rule';

export const interestHolderMissing = defineRule({
  id: 'purpose/interest-holder-missing',
  severity: 'error',
  kind: 'structural',
  summary: 'An interest is that of the controller or of a third party.',
  sources: [gdpr('Art. 6(1)(f)')],
  satisfy:
    'Write whose interest it is: `interest NAME : KIND of HOLDER`, where the holder is an `organisation` or a `party`.',
  fix: 'Adds `of open`, which the report lists as an open point.',
  messages: {
    missing: 'Nothing says whose interest `{name}` is.',
  },
  check(assessment, report) {
    for (const interest of assessment.interests) {
      if (interest.holders.length > 0 || isOpen(interest)) continue;
      const { kinds, nameSpan, keyEnd } = interest.entry;
      const fixes = [insertAt((kinds.at(-1) ?? nameSpan)?.end ?? keyEnd, 'Leave the holder open', ' of open')];
      report('missing', { at: interest, values: { name: interest.name }, fixes });
    }
  },
});
