import { cite } from '../../../sources';
import { CONSISTENCY } from '../consistency';
import type { Law } from '../law';
import { singaporeContactPersonMissing } from './singapore-contact-person-missing';
import { singaporeDataDescribedIncompletely } from './singapore-data-described-incompletely';
import { singaporeMarketingMessage } from './singapore-marketing-message';
import { singaporeOtherPersonUnnamed } from './singapore-other-person-unnamed';
import { singaporeReasonsMissing } from './singapore-reasons-missing';
import { singaporeRelianceNotDisclosed } from './singapore-reliance-not-disclosed';
import { singaporeResidualEffectMissing } from './singapore-residual-effect-missing';

/** Singapore: the PDPA, where legitimate interests are an exception to consent. No test of expectations as such. */
export const law: Law = {
  id: 'singapore',
  shares: [
    { rules: CONSISTENCY, sources: [] },
    {
      rules: [
        'purpose/interest-missing',
        'necessity/limb-missing',
        'necessity/data-item-unjustified',
        'balancing/impacts-missing',
        'balancing/high-residual-favourable',
        'balancing/impact-unmitigated',
        'governance/conclusion-missing-or-contradictory',
        'governance/assessment-unsigned-or-undated',
      ],
      sources: [cite('sg-pdp-regulations-2021', 'Reg. 15', 'verified')],
    },
  ],
  rules: [
    singaporeMarketingMessage,
    singaporeDataDescribedIncompletely,
    singaporeResidualEffectMissing,
    singaporeOtherPersonUnnamed,
    singaporeReasonsMissing,
    singaporeRelianceNotDisclosed,
    singaporeContactPersonMissing,
  ],
};
