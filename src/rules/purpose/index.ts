import type { Rule } from '../rule';
import { interestHolderMissing } from './interest-holder-missing';
import { interestLawfulnessUnanswered } from './interest-lawfulness-unanswered';
import { interestMissing } from './interest-missing';
import { purposesBundled } from './purposes-bundled';

/** The rules of the purpose test. */
export const purposeRules: readonly Rule[] = [
  purposesBundled,
  interestMissing,
  interestHolderMissing,
  interestLawfulnessUnanswered,
];
