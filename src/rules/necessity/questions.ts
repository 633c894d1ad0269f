/** Questions that several rules of the necessity test ask. */
import { wordsOf } from '../../base/words';
import { isA } from '../../model/questions';
import type { Alternative, Balancing, Necessity, Prose, Term } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** Whether a prose says anything: it holds a letter or a figure. */
export function hasWords(prose: Prose | undefined): boolean {
  return wordsOf(prose?.text ?? '').length > 0;
}

/** Whether a test holds neither an argument nor a field. */
export function saysNothing(test: Necessity | Balancing): boolean {
  return !hasWords(test.because) && test.entry.entries.every((entry) => entry.key === 'because');
}

/** Whether an alternative holds an open point, such as the decision on it. */
export function isUndecided(alternative: Alternative): boolean {
  return alternative.entry.entries.some((entry) => entry.key === 'open');
}

/** Less intrusive and just as effective: necessity asks that such an alternative be adopted. */
export function mustBeAdopted(alternative: Alternative): boolean {
  return isA(alternative.intrusion, 'lower') && isA(alternative.effectiveness, 'equal');
}

/** The kinds of the alternatives weighed and of the limits set; a limit is an alternative that was adopted at once. */
export function weighedKinds(necessity: Necessity): Term[] {
  return [...necessity.alternatives, ...necessity.limits].flatMap((item) => item.kinds);
}

/** Whether a name is not in its list; `language/unknown-name` says so already. */
export function isUnknown(term: Term, vocabulary: Vocabulary): boolean {
  return vocabulary.find(term.category, term.name) === undefined;
}
