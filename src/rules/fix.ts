/**
 * Fixes: changes of the text that a rule offers beside what it found. A fix makes room for an answer, with `open` or a
 * placeholder that `governance/placeholder-text` finds; it never states a fact or an argument.
 */
import type { Entry, Span } from '../language/syntax';
import type { Assessment, Item } from '../model/types';
import { indented, insertion } from './insertion';

/** Replaces a stretch of the file; an empty one inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

export interface Fix {
  /** What it does, as an instruction: `Add an objection route`. */
  readonly title: string;
  /**
   * `safe`: it only adds places to fill in. `suggestion`: it changes or removes what the author wrote, or is one of
   * several ways; it is applied only where somebody asks for it.
   */
  readonly safety: 'safe' | 'suggestion';
  readonly edits: readonly TextEdit[];
}

/** A text for a place that the author has to fill in; `governance/placeholder-text` finds it. */
export function placeholder(what: string): string {
  return `"[${what}]"`;
}

/**
 * Offers to add lines of LIA to a block.
 *
 * @param into What they are added to: the assessment, an item of it, or the word of a block of the assessment, which is
 *   made where it is missing.
 * @param code The lines, without indentation of their own; the first begins with the word of the field.
 */
export function add(
  assessment: Assessment,
  into: Item | string,
  title: string,
  code: string,
  safety: Fix['safety'] = 'safe',
): Fix {
  const text = assessment.document.text;
  const parent = typeof into === 'string' ? blockOf(assessment, into) : into.entry;
  const edit = parent
    ? insertion(text, parent, code)
    : insertion(text, assessment.entry, `${String(into)} {\n${indented(code, '  ')}\n}`);
  return { title, safety, edits: [edit] };
}

/** Offers to put a reason behind an item: after its line or, where it has braces, first inside them; for an empty reason, in its place. */
export function addReason(assessment: Assessment, item: Item, title: string, what: string): Fix {
  const { entry, because } = item;
  const reason = `because ${placeholder(what)}`;
  if (because) return { ...replace(because, title, placeholder(what)), safety: 'safe' };
  if (assessment.document.text[entry.end - 1] === '}') return add(assessment, item, title, reason);
  return insertAt(entry.end, title, ` ${reason}`);
}

/** Offers to put more words into a line. */
export function insertAt(offset: number, title: string, newText: string): Fix {
  return { title, safety: 'safe', edits: [{ start: offset, end: offset, newText }] };
}

/** Offers to put other words in a place. */
export function replace(at: Span, title: string, newText: string): Fix {
  return { title, safety: 'suggestion', edits: [{ start: at.start, end: at.end, newText }] };
}

/** Offers to take a field out, with its line where nothing else stands on it. */
export function removeLine(text: string, entry: Span, title: string): Fix {
  const start = text.lastIndexOf('\n', entry.start - 1) + 1;
  const next = text.indexOf('\n', entry.end);
  const end = next < 0 ? text.length : next + 1;
  const alone = text.slice(start, entry.start).trim() === '' && text.slice(entry.end, end).trim() === '';
  const at = alone ? { start, end } : { start: entry.start, end: entry.end };
  return replace(at, title, '');
}

/** A name for a new declaration that nothing in the file has: `objection`, else `objection-2` and so on. */
export function freeName(assessment: Assessment, wanted: string): string {
  const { text } = assessment.document;
  let name = wanted;
  for (let number = 2; new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text); number++) name = `${wanted}-${number}`;
  return name;
}

/** Whether an entry stands in the assessment itself, and not in `defaults` or among what files share. */
export function isOwn(assessment: Assessment, entry: Entry): boolean {
  return entry.start >= assessment.entry.start && entry.end <= assessment.entry.end;
}

function blockOf(assessment: Assessment, word: string): Entry | undefined {
  return assessment.entry.entries.find((entry) => entry.key === word && isOwn(assessment, entry));
}
