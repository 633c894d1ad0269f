import type { Rule } from '../rule';
import { alternativeRejectedWithoutReason } from './alternative-rejected-without-reason';
import { anonymousAlternativeNotConsidered } from './anonymous-alternative-not-considered';
import { askFirstNotConsidered } from './ask-first-not-considered';
import { bareAssertion } from './bare-assertion';
import { dataItemUnjustified } from './data-item-unjustified';
import { effectiveAlternativeNotAdopted } from './effective-alternative-not-adopted';
import { limbMissing } from './limb-missing';
import { noAlternativeConsidered } from './no-alternative-considered';
import { retentionMissingOrOpenEnded } from './retention-missing-or-open-ended';

/** The rules of the necessity test. */
export const necessityRules: readonly Rule[] = [
  limbMissing,
  noAlternativeConsidered,
  alternativeRejectedWithoutReason,
  effectiveAlternativeNotAdopted,
  askFirstNotConsidered,
  anonymousAlternativeNotConsidered,
  dataItemUnjustified,
  retentionMissingOrOpenEnded,
  bareAssertion,
];
