import type { Entry, Text, Value } from '../language/syntax';
import type { Block } from '../language/tokens';
import { isStructure } from './columns';

/** Texts that are paths, addresses or labels rather than prose. */
const LABELS: ReadonlySet<string> = new Set(['import', 'watch', 'contact', 'evidence', 'cites', 'alias']);

/**
 * Where the texts of a field begin that may be written as blocks: its reason, and the one text that is its value.
 * Titles of declarations and labels stay on their line.
 */
export function proseOf(entry: Entry, block: Block): ReadonlySet<number> {
  const reasons = entry.parts.filter((part) => part.word === 'because').map((part) => part.values);
  const titled = entry.name !== undefined || entry.kinds.length > 0 || isStructure(block, entry.key);
  const own = titled || LABELS.has(entry.key) ? [] : [entry.values];
  return new Set([...own, ...reasons].flatMap((values) => singleText(values)).map((text) => text.start));
}

function singleText(values: readonly Value[]): Text[] {
  const [text] = values;
  return values.length === 1 && text?.$type === 'Text' && /\s/.test(text.raw) ? [text] : [];
}
