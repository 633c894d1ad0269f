/** What an anchor means in a text: lines, a heading, a place that HTML names, or a symbol of code. */
import { closest } from '../base/closest';
import type { Heading } from '../model/files';
import { symbolLines } from './symbol';
import { type Lines, linesOf } from './target';

/** `unknown`: nobody here can tell, as headings of Markdown cannot be read. */
export type Anchored =
  | { readonly kind: 'lines' | 'heading' | 'symbol'; readonly lines: Lines }
  | { readonly kind: 'past-end'; readonly count: number }
  | { readonly kind: 'no-heading' | 'no-symbol'; readonly near: string | undefined }
  | { readonly kind: 'unknown' };

/**
 * Looks for an anchor.
 *
 * @param file The path of the file, whose ending tells Markdown and HTML from code.
 * @param headings Reads headings; where it is left out, those of Markdown are `unknown`.
 */
export function findAnchor(
  text: string,
  file: string,
  anchor: string,
  headings: ((text: string) => readonly Heading[]) | undefined,
): Anchored {
  const lines = linesOf(anchor);
  if (lines) return inside(lines, text);
  if (/\.(md|markdown|mdx)$/i.test(file)) return headings ? heading(headings(text), anchor) : { kind: 'unknown' };
  if (/\.(html?|xhtml)$/i.test(file)) {
    const place = named(text, anchor);
    if (place) return { kind: 'heading', lines: place };
  }
  const symbol = symbolLines(text, anchor);
  return symbol ? { kind: 'symbol', lines: symbol } : { kind: 'no-symbol', near: nearestName(text, anchor) };
}

function inside(lines: Lines, text: string): Anchored {
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const real = lines.start >= 1 && lines.start <= lines.end && lines.end <= count;
  return real ? { kind: 'lines', lines } : { kind: 'past-end', count };
}

/** GitHub compares anchors without regard to case, and links may be percent-encoded. */
function heading(all: readonly Heading[], anchor: string): Anchored {
  const wanted = decoded(anchor).toLowerCase();
  const found = all.find((one) => one.slug.toLowerCase() === wanted);
  if (found) return { kind: 'heading', lines: { start: found.start, end: found.end } };
  return {
    kind: 'no-heading',
    near: closest(
      wanted,
      all.map((one) => one.slug),
    ),
  };
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The name in the text that was most likely meant: the same with other capital letters, else the nearest. */
function nearestName(text: string, symbol: string): string | undefined {
  const names = new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu) ?? []);
  const same = [...names].find((name) => name.toLowerCase() === symbol.toLowerCase());
  return same ?? closest(symbol, names);
}

/** The line on which an element of HTML has this id or name, with what is indented below it. */
function named(text: string, anchor: string): Lines | undefined {
  const mark = new RegExp(`\\b(?:id|name)\\s*=\\s*(["']?)${anchor.replace(/[^\w]/g, '\\$&')}\\1(?=[\\s>/])`, 'i');
  return symbolLines(text, mark);
}
