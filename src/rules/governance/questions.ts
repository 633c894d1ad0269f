/** Questions that several rules on governance ask. */
import { isA } from '../../model/questions';
import type { Assessment } from '../../model/types';

/** Whether the author has declared a field of the header open, such as `assessed open`. */
export function isOpenField(assessment: Assessment, field: string): boolean {
  return assessment.openPoints.some((point) => point.what === 'value' && point.path.split('.')[0] === field);
}

/** Whether nothing is processed on this assessment, or no longer: withdrawn, retired, or decided against. */
export function isOver(assessment: Assessment): boolean {
  return (
    isA(assessment.decision?.outcome, 'do-not-rely', 'withdrawn') || isA(assessment.header.status?.terms[0], 'retired')
  );
}

/** Whether the first date is later than the second; a month without a day is later only than an earlier month. */
export function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
