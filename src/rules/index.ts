/** The catalogue: every rule, in the order in which findings of one place are shown. */

import { balancingRules } from './balancing/index';
import { governanceRules } from './governance/index';
import { languageRules } from './language/rules';
import { LAWS } from './laws/index';
import { necessityRules } from './necessity/index';
import { purposeRules } from './purpose/index';
import { rightsRules } from './rights/index';
import { GROUPS, groupOf, type Rule } from './rule';
import { safeguardRules } from './safeguards/index';
import { scopeRules } from './scope/index';

const GENERAL: readonly Rule[] = [
  ...languageRules,
  ...scopeRules,
  ...purposeRules,
  ...necessityRules,
  ...balancingRules,
  ...safeguardRules,
  ...rightsRules,
  ...governanceRules,
];

/** The catalogue and the rules of the laws, group by group. */
export const RULES: readonly Rule[] = GROUPS.flatMap((group) =>
  [...GENERAL, ...LAWS.flatMap((law) => law.rules)].filter((rule) => groupOf(rule) === group),
);
