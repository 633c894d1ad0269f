/** Finds a symbol in the text of a program of any language, and the lines that belong to it, by indentation. */
import type { Lines } from './target';

/** Words that open a declaration in the usual languages. */
const DECLARES =
  /^\s*(?:export|default|public|private|protected|internal|static|final|abstract|async|pub(?:\([^)]*\))?|override|open|const|let|var|val|function|func|fun|fn|def|sub|class|interface|type|enum|struct|record|trait|impl|module|namespace|resource|variable|output|data|create|table|view|alter|target|job)\b/i;

/**
 * The lines of a symbol: from the line that declares it, or else the first that names it, to the end of what is
 * indented below.
 *
 * @param symbol A name, or names joined by dots of which each stands within the one before; or a pattern for the line.
 */
export function symbolLines(text: string, symbol: string | RegExp): Lines | undefined {
  const lines = text.split(/\r?\n/);
  const whole = find(lines, typeof symbol === 'string' ? wordPattern(symbol) : symbol, 0, lines.length);
  if (whole !== undefined) return extent(lines, whole);
  return typeof symbol === 'string' && symbol.includes('.') ? within(lines, symbol.split('.')) : undefined;
}

function within(lines: readonly string[], names: readonly string[]): Lines | undefined {
  let area: Lines = { start: 1, end: lines.length };
  for (const name of names) {
    const at = name === '' ? undefined : find(lines, wordPattern(name), area.start - 1, area.end);
    if (at === undefined) return undefined;
    area = extent(lines, at);
  }
  return area;
}

/** The name alone: no letter, digit, `_` or `$` beside it; a hyphen beside it makes another name in most configuration. */
function wordPattern(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_$-])${escaped}(?![\\p{L}\\p{N}_$-])`, 'u');
}

/** The index of the first line that declares it, else of the first that names it. */
function find(lines: readonly string[], pattern: RegExp, from: number, to: number): number | undefined {
  let first: number | undefined;
  for (let index = from; index < to; index++) {
    const line = lines[index] ?? '';
    const match = pattern.exec(line);
    if (!match) continue;
    if (declares(line, match)) return index;
    first ??= index;
  }
  return first;
}

function declares(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + match[0].length);
  if (/^\s*(\/\/|\/\*|\*|#|--|;)/.test(before)) return false;
  // A key of configuration, a field or a method stands first in its line.
  if (/^\s*["'`-]?\s*["'`]?$/.test(before) && /^["'`]?\s*(?:[:=({<]|$)/.test(after)) return true;
  return DECLARES.test(line) && !/[=({[]/.test(before);
}

/** From a line to the end of what is indented deeper, with the line that closes it. */
function extent(lines: readonly string[], from: number): Lines {
  const depth = indentation(lines[from] ?? '');
  let last = from;
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const deeper = indentation(line) > depth;
    const closes = indentation(line) === depth && /^\s*(?:[)\]}>]|end\b|esac\b|fi\b|done\b|<\/)/.test(line);
    if (!deeper && !closes) break;
    last = index;
    if (closes && !/[({[:,]\s*$/.test(line)) break;
  }
  return { start: from + 1, end: last + 1 };
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
