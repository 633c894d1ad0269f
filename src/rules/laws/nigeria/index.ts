import { cite } from '../../../sources';
import { CONSISTENCY } from '../consistency';
import type { Law } from '../law';
import { nigeriaAgeVerificationUnanswered } from './nigeria-age-verification-unanswered';
import { nigeriaDpiaScreeningFirst } from './nigeria-dpia-screening-first';
import { nigeriaMarketingNeedsConsent } from './nigeria-marketing-needs-consent';

/** Nigeria: the NDPA 2023 and the Directive of 2025, whose Schedule 8 prescribes the form; it follows the template of the ICO. */
export const law: Law = {
  id: 'nigeria',
  shares: [
    { rules: CONSISTENCY, sources: [] },
    {
      rules: [
        'purpose/interest-missing',
        'necessity/limb-missing',
        'necessity/no-alternative-considered',
        'necessity/alternative-rejected-without-reason',
        'necessity/data-item-unjustified',
        'balancing/impacts-missing',
        'balancing/subject-interests-unnamed',
        'balancing/balance-without-reasons',
        'balancing/high-residual-favourable',
        'balancing/impact-unmitigated',
        'governance/conclusion-missing-or-contradictory',
        'governance/assessment-unsigned-or-undated',
        'purpose/interest-outside-activity',
        'purpose/interest-without-evidence',
        'balancing/expectations-missing',
        'balancing/imbalance-or-vulnerability-unaddressed',
        'balancing/unexpected-without-compelling-interest',
        'rights/objection-route-missing',
        'governance/review-missing-or-overdue',
      ],
      sources: [cite('ng-gaid-2025', 'Schedule 8', 'verified')],
    },
  ],
  rules: [nigeriaMarketingNeedsConsent, nigeriaDpiaScreeningFirst, nigeriaAgeVerificationUnanswered],
};
