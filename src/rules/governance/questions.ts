/** Questions that several rules on governance ask. */
import type { Assessment } from '../../model/types';

/** Whether the author has declared a field of the header open, such as `assessed open`. */
export function isOpenField(assessment: Assessment, field: string): boolean {
  return assessment.openPoints.some((point) => point.what === 'value' && point.path.split('.')[0] === field);
}
