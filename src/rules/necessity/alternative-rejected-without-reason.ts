import { isOpen } from '../../model/questions';
import { cite, cjeu, gdpr } from '../../sources';
import { add, addReason } from '../fix';
import { defineRule } from '../rule';
import { hasWords, isUndecided, mustBeAdopted } from './questions';

export const alternativeRejectedWithoutReason = defineRule({
  id: 'necessity/alternative-rejected-without-reason',
  severity: 'error',
  kind: 'structural',
  summary: 'An alternative that is not adopted has a reason.',
  sources: [
    cjeu('c-621-22', '¶42, ¶51'),
    cjeu('c-252-21', '¶108, ¶121'),
    gdpr('Art. 5(2)'),
    cite('ico-serco-2024', '', 'verified'),
  ],
  satisfy: 'Say what would be lost for the aim: `rejected because "…"`; or write `adopted`, or `deferred until …`.',
  fix: 'Adds the place for a reason, or an open decision.',
  messages: {
    rejected: 'The alternative `{name}` is rejected without a reason.',
    undecided: 'The alternative `{name}` is neither adopted, rejected nor deferred.',
  },
  check(assessment, report) {
    for (const alternative of assessment.necessity?.alternatives ?? []) {
      const { name, adopted, rejected, deferred, because } = alternative;
      // One that must be adopted is the finding of necessity/effective-alternative-not-adopted: no reason would help.
      if (adopted || mustBeAdopted(alternative)) continue;
      if (rejected && !hasWords(rejected.because) && !hasWords(because) && !isOpen(rejected)) {
        const fixes = [addReason(assessment, rejected, 'Add a reason', 'explain what would be lost for the aim')];
        report('rejected', { at: rejected, values: { name }, fixes });
      }
      if (rejected || deferred || isUndecided(alternative)) continue;
      const code = 'open decision "Adopt, reject or defer it, and why?"';
      const fixes = [add(assessment, alternative, 'Leave the decision open', code)];
      report('undecided', { at: alternative, values: { name }, fixes });
    }
  },
});
