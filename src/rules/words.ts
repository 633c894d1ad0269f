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
