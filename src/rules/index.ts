/** The catalogue: every rule, in the order in which findings of one place are shown. */

import { balancingRules } from './balancing/index';
import { governanceRules } from './governance/index';
import { languageRules } from './language/rules';
import { necessityRules } from './necessity/index';
import { purposeRules } from './purpose/index';
import { rightsRules } from './rights/index';
import type { Rule } from './rule';
import { safeguardRules } from './safeguards/index';
import { scopeRules } from './scope/index';

export const RULES: readonly Rule[] = [
  ...languageRules,
  ...scopeRules,
  ...purposeRules,
  ...necessityRules,
  ...balancingRules,
  ...safeguardRules,
  ...rightsRules,
  ...governanceRules,
];
