import type { Rule } from '../rule';
import { assessedAfterStart } from './assessed-after-start';
import { assessmentUnsignedOrUndated } from './assessment-unsigned-or-undated';
import { conclusionMissingOrContradictory } from './conclusion-missing-or-contradictory';
import { dpiaMissing } from './dpia-missing';
import { placeholderText } from './placeholder-text';
import { reviewMissingOrOverdue } from './review-missing-or-overdue';

/** The rules of the group `governance`. */
export const governanceRules: readonly Rule[] = [
  assessmentUnsignedOrUndated,
  assessedAfterStart,
  reviewMissingOrOverdue,
  dpiaMissing,
  conclusionMissingOrContradictory,
  placeholderText,
];
