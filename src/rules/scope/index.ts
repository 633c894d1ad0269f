import type { Rule } from '../rule';
import { consentFallback } from './consent-fallback';
import { criminalDataWithoutAuthority } from './criminal-data-without-authority';
import { electronicMarketingWithoutConsent } from './electronic-marketing-without-consent';
import { publicAuthorityInTask } from './public-authority-in-task';
import { solelyAutomatedDecision } from './solely-automated-decision';
import { specialCategoryWithoutCondition } from './special-category-without-condition';
import { terminalAccessWithoutConsent } from './terminal-access-without-consent';

/** The rules on whether legitimate interests can be the basis at all. */
export const scopeRules: readonly Rule[] = [
  publicAuthorityInTask,
  consentFallback,
  terminalAccessWithoutConsent,
  electronicMarketingWithoutConsent,
  solelyAutomatedDecision,
  specialCategoryWithoutCondition,
  criminalDataWithoutAuthority,
];
