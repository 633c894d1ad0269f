import type { Rule } from '../rule';
import { balancingSummaryUnavailable } from './balancing-summary-unavailable';
import { indirectNoticeLate } from './indirect-notice-late';
import { interestNotInNotice } from './interest-not-in-notice';
import { noticeDiffersFromAssessment } from './notice-differs-from-assessment';
import { noticeLate } from './notice-late';
import { objectionNotProminent } from './objection-not-prominent';
import { objectionOutcomeIncomplete } from './objection-outcome-incomplete';
import { objectionRouteMissing } from './objection-route-missing';

/** The rules of the group `rights`. */
export const rightsRules: readonly Rule[] = [
  interestNotInNotice,
  noticeDiffersFromAssessment,
  objectionNotProminent,
  objectionRouteMissing,
  noticeLate,
  indirectNoticeLate,
  balancingSummaryUnavailable,
  objectionOutcomeIncomplete,
];
