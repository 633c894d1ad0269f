import { cite } from '../../../sources';
import { CONSISTENCY } from '../consistency';
import type { Law } from '../law';
import { switzerlandBreachOfPersonality } from './switzerland-breach-of-personality';

/** Switzerland: the FADP. Private processing is allowed unless it breaches personality; only then it needs a justification. */
export const law: Law = {
  id: 'switzerland',
  shares: [
    { rules: CONSISTENCY, sources: [] },
    {
      rules: ['purpose/interest-missing', 'necessity/limb-missing', 'necessity/data-item-unjustified'],
      sources: [cite('ch-fadp', 'Art. 30', 'second-hand')],
    },
    {
      rules: [
        'balancing/impacts-missing',
        'balancing/balance-without-reasons',
        'balancing/high-residual-favourable',
        'governance/conclusion-missing-or-contradictory',
      ],
      sources: [cite('ch-fadp', 'Art. 31(1)', 'second-hand')],
    },
  ],
  rules: [switzerlandBreachOfPersonality],
};
