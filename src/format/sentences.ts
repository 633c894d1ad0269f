import { startsBlock } from '../language/prose';
import { BEFORE_NUMBER, MAYBE_LAST, MONTHS, NEVER_LAST, OPENERS } from './abbreviations';

/** A stop, what may close around it, one space, and what a sentence may begin with. */
const BOUNDARY = /(?<stop>\.{3,}|[.!?…。！？]+)["'”’»“)\]*_]* (?=["'“‘„«»(¿¡[*_]*[\p{Lu}\p{Lt}\p{Lo}\p{N}§¶`])/gu;

/**
 * Cuts a paragraph into its sentences. Joined with a space they give the paragraph again, character by character, and
 * none of them begins with what Markdown would take for a list, a heading or a quotation.
 */
export function sentences(prose: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of prose.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length - 1;
    const stop = match.groups?.stop ?? '';
    if (stop === '.' && isAbbreviation(prose.slice(from, match.index), prose.slice(end + 1))) continue;
    if (!isCut(prose, from, end)) continue;
    found.push(prose.slice(from, end));
    from = end + 1;
  }
  return [...found, prose.slice(from)];
}

/** Whether a line may end here: between words, outside code, and before nothing that Markdown gives a meaning. */
function isCut(prose: string, from: number, end: number): boolean {
  const inCode = prose.slice(from, end).split('`').length % 2 === 0;
  const spaced = /\s/.test(prose.charAt(end - 1)) || prose.charAt(end + 1) === ' ';
  return !inCode && !spaced && !startsBlock(prose.slice(end + 1));
}

/** Whether the full stop after `before` belongs to its last word, seen what follows. */
function isAbbreviation(before: string, after: string): boolean {
  const word = /[^\s("'“‘„«[/*_]*$/u.exec(before)?.[0] ?? '';
  const next = /[\p{L}\p{N}\p{M}-]+/u.exec(after)?.[0] ?? '';
  if (/^\d+$/.test(word)) return isOrdinal(before.slice(0, -word.length), word, next);
  if (NEVER_LAST.has(word) || /^\p{Ll}$/u.test(word)) return true;
  if (BEFORE_NUMBER.has(word) && /^(\p{N}|[IVXLC]+\b|[a-z]\b)/u.test(next)) return true;
  // After a first letter (`z. B.`, `J. Smith`) or a dotted form (`U.S.`) only a usual first word begins a sentence.
  const open = MAYBE_LAST.has(word) || /^(\p{L}\.)*-?\p{Lu}$/u.test(word);
  return open && !(OPENERS.has(next) && !/(^|\s)\p{Ll}\.\s$/u.test(before.slice(0, -word.length)));
}

/** Whether a number with a stop counts: the first item of a list in running text, or a day of a German date. */
function isOrdinal(before: string, number: string, next: string): boolean {
  const opens = /(^|[:;,(]|\p{Ll}{5}[.!?])\s*$/u.test(before);
  return number.length < 3 && (opens || MONTHS.has(next));
}
