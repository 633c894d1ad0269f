import { cite } from '../../../sources';
import type { Law } from '../law';
import { ukAutomatedSafeguardsMissing } from './uk-automated-safeguards-missing';
import { ukComplaintRouteMissing } from './uk-complaint-route-missing';
import { ukRecognisedInterestAutomatedDecision } from './uk-recognised-interest-automated-decision';
import { ukRecognisedInterestConditionMissing } from './uk-recognised-interest-condition-missing';
import { ukTransferClausesIncomplete } from './uk-transfer-clauses-incomplete';

/** The United Kingdom: the UK GDPR as amended by the Data (Use and Access) Act 2025, in force since 5 February 2026. */
export const law: Law = {
  id: 'uk-gdpr',
  buildsOn: 'eu-gdpr',
  departs: {
    'scope/solely-automated-decision': {
      level: 'off',
      because:
        'Art. 22A to 22D UK GDPR allow such decisions on any basis, with safeguards; a rule of its own asks for them.',
      sources: [cite('uk-gdpr', 'Art. 22A-22D', 'verified')],
    },
    'safeguards/only-baseline-safeguards': {
      level: 'off',
      because: 'The ICO counts what the law requires anyway, such as security, as a safeguard.',
      sources: [cite('ico-template', '', 'second-hand')],
    },
  },
  rules: [
    ukRecognisedInterestConditionMissing,
    ukRecognisedInterestAutomatedDecision,
    ukAutomatedSafeguardsMissing,
    ukComplaintRouteMissing,
    ukTransferClausesIncomplete,
  ],
};
