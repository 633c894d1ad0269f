/** How alike two texts are, by the runs of three words that they share. */

import { wordsOf } from '../base/words';
import { HASH_START, hashStep } from './hash';

/** Words in a run. */
const RUN = 3;

/** The runs of a text, as hashes: case, punctuation and spacing do not count. Empty for fewer words than a run has. */
export function runsOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text.toLowerCase());
  const runs = new Set<number>();
  for (let start = 0; start + RUN <= words.length; start++) {
    let hash = HASH_START;
    for (const word of words.slice(start, start + RUN)) {
      for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
      hash = hashStep(hash, 32);
    }
    runs.add(hash);
  }
  return runs;
}

/** The share of runs that both have, of all that either has: 0 to 1 (Jaccard). */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const run of one) if (other.has(run)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
