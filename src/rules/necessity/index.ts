import type { Rule } from '../rule';
import { alternativeDismissed } from './alternative-dismissed';
import { alternativeNotLessIntrusive } from './alternative-not-less-intrusive';
import { alternativeRejectedOnConvenience } from './alternative-rejected-on-convenience';
import { alternativeRejectedWithoutReason } from './alternative-rejected-without-reason';
import { anonymousAlternativeNotConsidered } from './anonymous-alternative-not-considered';
import { askFirstNotConsidered } from './ask-first-not-considered';
import { bareAssertion } from './bare-assertion';
import { commonPracticeAsNecessity } from './common-practice-as-necessity';
import { consentAvoided } from './consent-avoided';
import { continuousCollection } from './continuous-collection';
import { dataItemUnjustified } from './data-item-unjustified';
import { effectiveAlternativeNotAdopted } from './effective-alternative-not-adopted';
import { effectivenessUnshown } from './effectiveness-unshown';
import { limbMissing } from './limb-missing';
import { necessityCircular } from './necessity-circular';
import { noAlternativeConsidered } from './no-alternative-considered';
import { objectionAsNecessity } from './objection-as-necessity';
import { overCollection } from './over-collection';
import { retentionFromTwoStarts } from './retention-from-two-starts';
import { retentionMissingOrOpenEnded } from './retention-missing-or-open-ended';
import { retentionOutlivesSource } from './retention-outlives-source';
import { retentionUnreasoned } from './retention-unreasoned';
import { usefulnessAsNecessity } from './usefulness-as-necessity';
import { vagueArgument } from './vague-argument';
import { wholePopulationForAFew } from './whole-population-for-a-few';

/** The rules of the necessity test. */
export const necessityRules: readonly Rule[] = [
  limbMissing,
  effectivenessUnshown,
  noAlternativeConsidered,
  alternativeNotLessIntrusive,
  alternativeRejectedWithoutReason,
  effectiveAlternativeNotAdopted,
  askFirstNotConsidered,
  anonymousAlternativeNotConsidered,
  wholePopulationForAFew,
  continuousCollection,
  dataItemUnjustified,
  retentionMissingOrOpenEnded,
  retentionUnreasoned,
  retentionOutlivesSource,
  bareAssertion,
  retentionFromTwoStarts,
  necessityCircular,
  usefulnessAsNecessity,
  alternativeRejectedOnConvenience,
  commonPracticeAsNecessity,
  objectionAsNecessity,
  consentAvoided,
  overCollection,
  vagueArgument,
  alternativeDismissed,
];
