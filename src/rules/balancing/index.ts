import type { Rule } from '../rule';
import { balanceWithoutReasons } from './balance-without-reasons';
import { childInterestsNotWeighed } from './child-interests-not-weighed';
import { childProfilingOrMarketing } from './child-profiling-or-marketing';
import { codeOfConductAsBalance } from './code-of-conduct-as-balance';
import { conclusionRestsOnNothing } from './conclusion-rests-on-nothing';
import { expectationsFromCommonPractice } from './expectations-from-common-practice';
import { expectationsFromNotice } from './expectations-from-notice';
import { expectationsMissing } from './expectations-missing';
import { expectedWithoutRelationship } from './expected-without-relationship';
import { harmfulRecipient } from './harmful-recipient';
import { hedgedArgument } from './hedged-argument';
import { highResidualFavourable } from './high-residual-favourable';
import { imbalanceOrVulnerabilityUnaddressed } from './imbalance-or-vulnerability-unaddressed';
import { impactDenied } from './impact-denied';
import { impactUnmitigated } from './impact-unmitigated';
import { impactUnrated } from './impact-unrated';
import { impactsMissing } from './impacts-missing';
import { oneSidedBalance } from './one-sided-balance';
import { publicSourceAsLicence } from './public-source-as-licence';
import { residualLowerWithoutSafeguard } from './residual-lower-without-safeguard';
import { residualNotReassessed } from './residual-not-reassessed';
import { restsOnNotInPlace } from './rests-on-not-in-place';
import { scaleMissing } from './scale-missing';
import { subjectInterestsUnnamed } from './subject-interests-unnamed';
import { typicalImpactMissing } from './typical-impact-missing';
import { unexpectedWithoutCompellingInterest } from './unexpected-without-compelling-interest';
import { visibleRefusalIgnored } from './visible-refusal-ignored';
import { worryUnmet } from './worry-unmet';

/** The rules of the balancing test, in the order in which its block is read. */
export const balancingRules: readonly Rule[] = [
  subjectInterestsUnnamed,
  scaleMissing,
  expectationsMissing,
  expectedWithoutRelationship,
  visibleRefusalIgnored,
  unexpectedWithoutCompellingInterest,
  impactsMissing,
  impactUnrated,
  impactDenied,
  typicalImpactMissing,
  harmfulRecipient,
  impactUnmitigated,
  residualNotReassessed,
  residualLowerWithoutSafeguard,
  imbalanceOrVulnerabilityUnaddressed,
  childInterestsNotWeighed,
  childProfilingOrMarketing,
  balanceWithoutReasons,
  highResidualFavourable,
  conclusionRestsOnNothing,
  restsOnNotInPlace,
  worryUnmet,
  hedgedArgument,
  expectationsFromNotice,
  expectationsFromCommonPractice,
  publicSourceAsLicence,
  oneSidedBalance,
  codeOfConductAsBalance,
];
