/** Questions that several rules on scope ask. */
import { isA } from '../../model/questions';
import type { Answer, Assessment, DataItem, Item, Term } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** The declared terms that make a data item this sensitive: its categories, and the sensitivity that the author gave it. */
export function termsOfSensitivity(item: DataItem, sensitivity: string, vocabulary: Vocabulary): Term[] {
  const declared = (item.sensitivity?.terms ?? []).filter((term) => isA(term, sensitivity));
  return [
    ...item.kinds.filter((kind) => vocabulary.fact('data', kind.name, 'sensitivity').includes(sensitivity)),
    ...declared,
  ];
}

/** Whether the author left a value of this item open; open points are shown by themselves. */
export function isOpen(assessment: Assessment, item: Item): boolean {
  return assessment.openPoints.some((point) => point.what === 'value' && point.entry === item.entry);
}

/** Whether words stand behind an answer: a reason, a remark or a place. */
export function isExplained(answer: Answer): boolean {
  return (
    answer.because !== undefined || answer.remark !== undefined || answer.at.length > 0 || answer.evidence.length > 0
  );
}
