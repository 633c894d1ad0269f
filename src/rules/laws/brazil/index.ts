import { cite } from '../../../sources';
import { CONSISTENCY } from '../consistency';
import type { Law } from '../law';
import { brazilChildBestInterestMissing } from './brazil-child-best-interest-missing';
import { brazilConcreteSituationMissing } from './brazil-concrete-situation-missing';
import { brazilImpactReportUnavailable } from './brazil-impact-report-unavailable';
import { brazilSensitiveData } from './brazil-sensitive-data';
import { brazilTransparencyMeasuresMissing } from './brazil-transparency-measures-missing';

/** Brazil: the LGPD. The test of the ANPD has three phases, purpose, necessity, and balancing with safeguards. */
export const law: Law = {
  id: 'brazil',
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
        'balancing/expectations-missing',
        'purpose/interest-lawfulness-unanswered',
      ],
      sources: [cite('br-lgpd', 'Art. 10', 'second-hand'), cite('br-anpd-guide-2024', '', 'verified')],
    },
  ],
  rules: [
    brazilSensitiveData,
    brazilConcreteSituationMissing,
    brazilChildBestInterestMissing,
    brazilTransparencyMeasuresMissing,
    brazilImpactReportUnavailable,
  ],
};
