import type { Rule } from '../rule';
import { interestNotInNotice } from './interest-not-in-notice';
import { noticeDiffersFromAssessment } from './notice-differs-from-assessment';
import { objectionNotProminent } from './objection-not-prominent';
import { objectionRouteMissing } from './objection-route-missing';

/** The rules of the group `rights`. */
export const rightsRules: readonly Rule[] = [
  interestNotInNotice,
  noticeDiffersFromAssessment,
  objectionNotProminent,
  objectionRouteMissing,
];
