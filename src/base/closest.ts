import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word was most likely meant to be.
 * @returns undefined where none is near. A third of the letters may differ; of a short word one, of a longer one two.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(word.length > 4 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least && far < candidate.length) [best, least] = [candidate, far];
  }
  return best;
}
