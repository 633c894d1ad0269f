/** All fixes of whole files: they come to an end, leave the file in its layout and without new faults, and take nothing out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding, FindingFix } from '../../src/check/finding';
import { applyFixes, fixAll } from '../../src/fix/apply';
import { format } from '../../src/format/format';
import { parse } from '../../src/language/parse';
import { checkText, withoutAnnotations } from '../support/fixture';

const files = ['examples', 'test/rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.lia'))
    .map((name) => join(folder, name))
    .sort(),
);

const safe = (fix: FindingFix): boolean => fix.safety === 'safe';
const any = (): boolean => true;
const faults = (findings: readonly Finding[]): string[] =>
  findings.filter((one) => one.test === 'language').map((one) => one.message);

/** The words of a text, without the layout. */
function words(text: string): string[] {
  return text.split(/[\s"]+/).filter((word) => word !== '');
}

describe.each(files)('%s', (path) => {
  const text = withoutAnnotations(readFileSync(path, 'utf8'));

  it('is fixed once and for all', () => {
    const { text: fixed, applied } = fixAll(text, checkText, safe);
    expect(fixAll(fixed, checkText, safe).applied.map(({ finding }) => finding.message)).toEqual([]);
    if (applied.length === 0) return expect(fixed).toBe(text);
    expect(format(fixed)).toEqual({ text: fixed });
    expect(faults(checkText(fixed))).toEqual(faults(checkText(text)));
    expect(words(text).filter((word) => !fixed.includes(word))).toEqual([]);
  });

  it('has no fault of syntax after any fix', () => {
    const { text: fixed } = fixAll(text, checkText, any);
    expect(parse(fixed).problems.length).toBe(parse(text).problems.length);
  });
});

const finding = (newText: string, start: number, end = start): Finding => {
  const at = (column: number) => ({ line: 1, column });
  const edits = [{ range: { start: at(start), end: at(end) }, newText }];
  const [real] = checkText('assessment a');
  if (!real) throw new Error('nothing was found');
  return { ...real, message: newText, fixes: [{ title: newText, safety: 'safe', edits }] };
};

it('fixes that would break the text are left out, the others are applied', () => {
  const findings = [finding(' }', 13), finding(' "Title"', 13), finding('b', 12, 13)];
  const { text, applied } = fixAll('assessment a', (now) => (now === 'assessment a' ? findings : []), safe);
  expect(text).toBe('assessment b\n');
  expect(applied.map(({ fix }) => fix.title)).toEqual(['b']);
});

it('edits that overlap are not applied together', () => {
  const fixes = [finding('x', 12, 13), finding('y', 12, 13)].flatMap((one) => one.fixes);
  expect(applyFixes('assessment a', fixes)).toBeUndefined();
});
