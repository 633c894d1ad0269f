/** Questions that several rules on scope ask. */
import { isA } from '../../model/questions';
import type { DataItem, Term } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** The declared terms that make a data item this sensitive: its categories, and the sensitivity that the author gave it. */
export function termsOfSensitivity(item: DataItem, sensitivity: string, vocabulary: Vocabulary): Term[] {
  const declared = (item.sensitivity?.terms ?? []).filter((term) => isA(term, sensitivity));
  return [
    ...item.kinds.filter((kind) => vocabulary.fact('data', kind.name, 'sensitivity').includes(sensitivity)),
    ...declared,
  ];
}
