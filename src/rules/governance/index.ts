import type { Rule } from '../rule';
import { assessedAfterStart } from './assessed-after-start';
import { assessmentUnsignedOrUndated } from './assessment-unsigned-or-undated';
import { conclusionMissingOrContradictory } from './conclusion-missing-or-contradictory';
import { copiedArgument } from './copied-argument';
import { datePassed } from './date-passed';
import { dpiaMissing } from './dpia-missing';
import { dpoNotConsulted } from './dpo-not-consulted';
import { evidenceNotFound } from './evidence-not-found';
import { openPointInApproved } from './open-point-in-approved';
import { placeholderText } from './placeholder-text';
import { promiseContradicted } from './promise-contradicted';
import { recordUnlinked } from './record-unlinked';
import { reviewMissingOrOverdue } from './review-missing-or-overdue';
import { signOffStale } from './sign-off-stale';
import { sourcesChanged } from './sources-changed';
import { tripwireBroken } from './tripwire-broken';

/** The rules of the group `governance`. */
export const governanceRules: readonly Rule[] = [
  assessmentUnsignedOrUndated,
  assessedAfterStart,
  reviewMissingOrOverdue,
  dpiaMissing,
  conclusionMissingOrContradictory,
  placeholderText,
  copiedArgument,
  promiseContradicted,
  tripwireBroken,
  openPointInApproved,
  datePassed,
  evidenceNotFound,
  dpoNotConsulted,
  recordUnlinked,
  signOffStale,
  sourcesChanged,
];
