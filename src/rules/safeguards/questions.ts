/** Questions that several rules on safeguards ask. */
import { isA } from '../../model/questions';
import type { Assessment, Safeguard, Term } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** The safeguards that are there or on their way: not those that are declared absent or not applied. */
export function standing(assessment: Assessment): Safeguard[] {
  return assessment.safeguards.filter((safeguard) => !isA(safeguard.status?.terms[0], 'absent', 'not-applied'));
}

/** Those of the standing safeguards that give one of these protections, such as `children`. */
export function protecting(assessment: Assessment, ...protections: readonly string[]): Safeguard[] {
  return standing(assessment).filter((safeguard) => safeguard.protects.some((name) => protections.includes(name)));
}

/** Whether a country lies in the EEA, or protects data adequately in the view of the Commission. */
export function isCovered(country: Term, vocabulary: Vocabulary): boolean {
  return ['eea', 'adequate'].some((fact) => vocabulary.fact('country', country.name, fact).includes('yes'));
}
