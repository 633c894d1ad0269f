import type { Features } from './features';
import type { Reading, Signal } from './reading';
import type { Level } from './types';

/** A reference to somewhere else is no argument while it has at most so many words of its own. */
const FEW = 4;
const SHORT = 12;

/** A text that is still to be written: an error; or one that only points elsewhere: a warning. */
export function placeholderIn(
  { signals, text, tokens }: Reading,
  { freshCount, words }: Features,
): { readonly at: readonly Signal[]; readonly level: Level } | undefined {
  const named = (name: string): Signal[] => signals.filter((signal) => signal.name === name);
  const blank = named('blank');
  if (blank.length > 0 && (words <= SHORT || freshCount <= FEW)) return { at: blank, level: 'error' };
  if (tokens.length === 0 || isUnwritten(text)) return { at: [], level: 'error' };
  const refer = named('refer');
  return refer.length > 0 && words <= SHORT && freshCount <= FEW ? { at: refer, level: 'warning' } : undefined;
}

/** Nothing but marks, or a prompt in brackets, in any language. */
export function isUnwritten(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || isPrompt(text);
}

/** `[describe the benefit]`, `<why>`, `{{reason}}`: the whole text in brackets. */
function isPrompt(text: string): boolean {
  return /^\s*(?:\[[^\]]*\]|<[^>]*>|\{\{[^}]*\}\})\s*\.?\s*$/.test(text);
}
