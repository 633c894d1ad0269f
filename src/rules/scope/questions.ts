/** Questions that several rules on scope ask. */
import { collectedData, isA, thoseThatAre } from '../../model/questions';
import type { Assessment, DataItem, Term } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** The declared terms that make a data item this sensitive: its categories, and the sensitivity that the author gave it. */
export function termsOfSensitivity(item: DataItem, sensitivity: string, vocabulary: Vocabulary): Term[] {
  const declared = (item.sensitivity?.terms ?? []).filter((term) => isA(term, sensitivity));
  return [
    ...item.kinds.filter((kind) => vocabulary.fact('data', kind.name, 'sensitivity').includes(sensitivity)),
    ...declared,
  ];
}

/** Whether a data item is of a special category by its kind or by what the author says of it. */
export function isSpecial(item: DataItem, vocabulary: Vocabulary): boolean {
  return termsOfSensitivity(item, 'special', vocabulary).length > 0;
}

/** The five parts of a soft opt-in (ePrivacy Directive, Art. 13(2)), by the words of their fields. */
export const SOFT_OPT_IN_PARTS = [
  'own-collection',
  'sale-context',
  'similar-products',
  'refusal-at-collection',
  'refusal-in-every-message',
];

/** Whether a purpose of marketing, or the data used, is declared to rest on consent. */
export function consents(assessment: Assessment): boolean {
  const purposes = assessment.purposes.filter((purpose) =>
    purpose.interests.some((interest) => thoseThatAre(interest.kinds, 'direct-marketing').length > 0),
  );
  const bases = [
    ...purposes.flatMap((purpose) => purpose.bases),
    ...collectedData(assessment).map((item) => item.basis),
  ];
  return bases.some((basis) => isA(basis?.terms[0], 'consent') && !isA(basis?.terms[1], 'rejected', 'deferred'));
}
