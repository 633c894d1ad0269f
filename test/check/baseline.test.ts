/** What a baseline knows, what is stale in it, and what it becomes. */
import { describe, expect, it } from 'vitest';
import { Baseline, type BaselineEntry, readBaseline, writeBaseline } from '../../src/check/baseline';
import type { Finding } from '../../src/check/finding';
import { checkText } from '../support/fixture';

const TEXT = 'assessment a {\n  data x : name\n  data y : name\n}\nassessment b';
const FINDINGS = checkText(TEXT, 'a.lia');
const NAMES = ['a', 'b'];
const entry = (rule: string, path: string, count = 1, assessment = 'a'): BaselineEntry => ({
  file: 'a.lia',
  assessment,
  path,
  rule,
  count,
});
const UNJUSTIFIED = 'necessity/data-item-unjustified';
const LIMB = 'necessity/limb-missing';
const there = (): boolean => true;

function rules(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, assessment, path }) => `${rule} ${assessment} ${path}`);
}

it('written for a file, it knows all of it, wherever the lines went', () => {
  const first = new Baseline([]);
  first.sort('a.lia', NAMES, FINDINGS);
  const entries = readBaseline(writeBaseline(first.updated(there))) ?? [];
  expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(FINDINGS.length);
  const moved = checkText(`// a comment\n\n${TEXT}`, 'a.lia');
  const second = new Baseline(entries);
  expect(second.sort('a.lia', NAMES, moved).findings).toEqual([]);
  expect(second.stale(there)).toEqual([]);
  expect(second.updated(there)).toEqual(entries);
});

it('it knows an element and a rule as often as it says', () => {
  const { findings, known } = new Baseline([entry(UNJUSTIFIED, 'data.x'), entry(LIMB, 'a')]).sort(
    'a.lia',
    NAMES,
    FINDINGS,
  );
  expect(known.map((one) => [one.rule, one.path, one.suppressed])).toEqual([
    [LIMB, 'a', { kind: 'baseline' }],
    [UNJUSTIFIED, 'data.x', { kind: 'baseline' }],
  ]);
  expect(rules(findings)).toEqual(
    rules(FINDINGS.filter((one) => !known.some((other) => other.message === one.message && other.path === one.path))),
  );
});

it('faults of writing are never known', () => {
  const found = checkText('assessment a { status draf }').filter((one) => one.test === 'language');
  const baseline = new Baseline([]);
  expect(baseline.sort('a.lia', ['a'], found).findings).toEqual(found);
  expect(baseline.updated(there)).toEqual([]);
});

describe('stale is what is no longer found in what was checked', () => {
  it.each([
    ['an element that is better now', entry(UNJUSTIFIED, 'data.z'), there, true],
    ['a rule that finds less often', entry(UNJUSTIFIED, 'data.x', 2), there, true],
    ['an assessment that is no longer in its file', entry(LIMB, 'c', 1, 'c'), there, true],
    ['a file that is gone', { ...entry(LIMB, 'c', 1, 'c'), file: 'c.lia' }, () => false, true],
    ['but not another file', { ...entry(LIMB, 'c', 1, 'c'), file: 'c.lia' }, there, false],
    ['nor a file that was renamed', { ...entry(LIMB, 'a', 2), file: 'old.lia' }, () => false, false],
  ])('%s', (_, one, exists, expected) => {
    const baseline = new Baseline([one]);
    baseline.sort('a.lia', NAMES, FINDINGS);
    expect(baseline.stale(exists)).toEqual(expected ? [one] : []);
    expect(
      baseline
        .updated(exists)
        .some((kept) => kept.path === one.path && kept.count === one.count && kept.rule === one.rule),
    ).toBe(!expected);
  });
});

it.each(['', '[]', '{ "version": 2, "findings": [] }', '{ "version": 1, "findings": [{}] }'])(
  '%j is no baseline',
  (text) => {
    expect(readBaseline(text)).toBeUndefined();
  },
);
