/**
 * Runs annotated `.lia` texts. A line `//   ^^^ error: text` under a place states a finding that starts under the first
 * caret of the line above; `// @5..9 error: text` does so where a caret cannot reach. The runner strips the
 * annotations, checks, writes the real findings as annotations and compares the two texts whole.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/finding';
import { type Host, Loader, type ReferencedFiles } from '../../src/model/files';
import { AROUND_FIXTURES } from './folder';

export const TODAY = '2026-11-23';
const ANNOTATION = /^\s*\/\/\s*(\^+|@\d+\.\.\d+) (error|warning|info)/;

/** Checks a text that stands alone, or among other files given by their path. */
export function checkText(
  text: string,
  path = 'test.lia',
  others: Readonly<Record<string, string>> = {},
  referenced?: ReferencedFiles,
): readonly Finding[] {
  const host: Host = { read: (wanted) => others[wanted], ...(referenced && { referenced }) };
  const file = new Loader(host).load(path, text);
  if (!file) throw new Error(`${path} was not read`);
  return check(file, { today: TODAY }).findings;
}

export function withoutAnnotations(text: string): string {
  return text
    .split('\n')
    .filter((line) => !ANNOTATION.test(line))
    .join('\n');
}

/** The text with its findings written under their places. */
export function annotated(text: string, findings: readonly Finding[]): string {
  const lines = text.split('\n');
  const notes = new Map<number, string[]>();
  for (const finding of findings) {
    const { start, end } = finding.range;
    const width = end.line === start.line ? end.column - start.column : 1;
    const mark =
      start.column > 2
        ? `//${' '.repeat(start.column - 3)}${'^'.repeat(Math.max(width, 1))}`
        : `// @${start.column}..${start.column + width}`;
    notes.set(start.line, [...(notes.get(start.line) ?? []), `${mark} ${finding.severity}: ${finding.message}`]);
  }
  return lines.flatMap((line, index) => [line, ...(notes.get(index + 1) ?? [])]).join('\n');
}

/** Compares a fixture with what the checker finds now; with UPDATE=1 the fixture is rewritten first. */
export function fixtureResult(
  path: string,
  keep: (finding: Finding) => boolean,
): { readonly expected: string; readonly actual: string } {
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const text = withoutAnnotations(expected);
  const actual = annotated(text, checkText(text, 'fixture.lia', {}, AROUND_FIXTURES).filter(keep));
  if (process.env.UPDATE && actual !== expected) writeFileSync(path, actual);
  return { expected: process.env.UPDATE ? actual : expected, actual };
}
