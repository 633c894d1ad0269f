import { format } from '../../src/format';
import { parse } from '../../src/language/parse';
import { textOf } from '../../src/language/prose';
import type { Text } from '../../src/language/syntax';

/** The text in its canonical layout; an error if it has faults. */
export function formatted(text: string): string {
  const result = format(text);
  if ('text' in result) return result.text;
  throw new Error(result.problems.map((problem) => problem.message).join('\n'));
}

/** What a file says, without places: its entries with texts as they read, and the words of its comments. */
export function modelOf(text: string): unknown {
  const { entries, comments, problems } = parse(text);
  const said: unknown = JSON.parse(JSON.stringify(entries, withoutPlaces));
  const remarks = comments.map(({ start, end, doc }) => ({
    doc,
    words: text
      .slice(start, end)
      .split(/[\s*]+/)
      .join(' ')
      .trim(),
  }));
  return { said, remarks, problems };
}

const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'keyEnd', 'nameSpan']);

function withoutPlaces(key: string, value: unknown): unknown {
  if (PLACES.has(key)) return undefined;
  return isText(value) ? textOf(value) : value;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && '$type' in value && value.$type === 'Text';
}
