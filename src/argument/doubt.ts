import { type Features, STRONG_SIGNALS } from './features';
import { countsIn } from './kinds';
import type { Reading } from './reading';
import type { Argument } from './types';

/** Fewer words than these say nothing, whatever they are. */
const FEW_WORDS = 2;
const STRONG = new Set<string>(STRONG_SIGNALS);

/**
 * Whether an argument can be weak at all. The tests of necessity and balance owe something: there, absence counts. The
 * others may be short and plain: there, only weak words make an argument weak, or hardly any words of its own.
 */
export function mayBeWeak({ slot }: Argument, { signals }: Reading, features: Features): boolean {
  if (slot === 'necessity' || slot === 'balancing') return true;
  const { weak, content, own, freshCount } = features;
  if (content <= FEW_WORDS || weak.some(({ name }) => countsIn(slot, name))) return true;
  if (slot === 'purpose' || slot === 'data-item') return freshCount <= 1 && own - freshCount >= 2;
  return own <= 1 && !signals.some(({ name }) => STRONG.has(name));
}
