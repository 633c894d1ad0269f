import type { Rule } from '../rule';
import { assessmentNotNeededForSoftOptIn } from './assessment-not-needed-for-soft-opt-in';
import { betterBasisAvailable } from './better-basis-available';
import { consentFallback } from './consent-fallback';
import { criminalDataWithoutAuthority } from './criminal-data-without-authority';
import { electronicMarketingWithoutConsent } from './electronic-marketing-without-consent';
import { eprivacyUnanswered } from './eprivacy-unanswered';
import { jointControllersOneInterest } from './joint-controllers-one-interest';
import { marketingCallsUnchecked } from './marketing-calls-unchecked';
import { otherBasisNotConsidered } from './other-basis-not-considered';
import { publicAuthorityInTask } from './public-authority-in-task';
import { recitalAsPass } from './recital-as-pass';
import { reuseWithoutCompatibility } from './reuse-without-compatibility';
import { softOptInIncomplete } from './soft-opt-in-incomplete';
import { solelyAutomatedDecision } from './solely-automated-decision';
import { specialCategoryInferable } from './special-category-inferable';
import { specialCategoryWithoutCondition } from './special-category-without-condition';
import { terminalAccessWithoutConsent } from './terminal-access-without-consent';

/** The rules on whether legitimate interests can be the basis at all. */
export const scopeRules: readonly Rule[] = [
  publicAuthorityInTask,
  consentFallback,
  betterBasisAvailable,
  otherBasisNotConsidered,
  eprivacyUnanswered,
  terminalAccessWithoutConsent,
  electronicMarketingWithoutConsent,
  softOptInIncomplete,
  assessmentNotNeededForSoftOptIn,
  marketingCallsUnchecked,
  solelyAutomatedDecision,
  specialCategoryWithoutCondition,
  specialCategoryInferable,
  criminalDataWithoutAuthority,
  reuseWithoutCompatibility,
  jointControllersOneInterest,
  recitalAsPass,
];
