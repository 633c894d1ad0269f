/** Finding words in prose as it stands in the file, for the rules of prose. */
import type { Span } from '../language/syntax';
import type { Prose } from '../model/types';

/** Words that were found, and the stretch of the file to mark. */
export interface FoundWords {
  readonly words: string;
  readonly span: Span;
}

/** A pattern for any of these phrases, whatever their case and spacing. */
export function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const choices = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\w-])(?:${choices.join('|')})(?![\\w-])`, 'i');
}

/**
 * The first match of a pattern in the source of a prose, between its quotes.
 * Where the words run over several lines, those on the first line are marked.
 *
 * @param text The text of the file.
 */
export function findWords(text: string, prose: Prose, pattern: RegExp): FoundWords | undefined {
  const quotes = text.startsWith('"""', prose.start) ? 3 : 1;
  const found = pattern.exec(text.slice(prose.start + quotes, prose.end - quotes));
  const words = found?.[0].split(/\r?\n/)[0]?.trimEnd();
  if (!found || !words) return undefined;
  const start = prose.start + quotes + found.index;
  return { words, span: { start, end: start + words.length } };
}

/**
 * Where a stretch of what a prose says stands in the file: without quotes, escapes and folded lines.
 * Where it runs over several lines, the part on the first line is marked.
 *
 * @param text The text of the file.
 * @param said The stretch, as offsets into the text of the prose.
 */
export function spanIn(text: string, prose: Prose, said: Span): Span {
  const isBlock = text.startsWith('"""', prose.start);
  let at = prose.start + (isBlock ? 3 : 1);
  const skip = (): void => {
    while (at < prose.end && (isSpace(text, at) || (!isBlock && text[at] === '\\' && /["\\]/.test(text[at + 1] ?? ''))))
      at++;
  };
  let start = -1;
  for (let index = 0; index < said.end && at < prose.end; index++) {
    if (isSpace(prose.text, index)) continue;
    skip();
    if (start < 0 && index >= said.start) start = at;
    if (start >= 0 && text.slice(start, at).includes('\n')) break;
    at++;
  }
  if (start < 0) return prose;
  const line = text.slice(start, at).split(/\r?\n/)[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '');
}
