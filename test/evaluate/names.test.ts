import { expect, test } from 'vitest';
import { kindNamed, satisfies, slotNamed } from '../../scripts/evaluate/names';
import { KINDS, SLOTS } from '../../src/argument/types';

test.each([
  ['Necessity', 'necessity'],
  ['necessity test', 'necessity'],
  ['limb 2', 'necessity'],
  ['failed limb 2 (necessity)', 'necessity'],
  ['held on limb 1', 'purpose'],
  ['3', 'balancing'],
  ['balance of interests', 'balancing'],
  ["alternative's reason", 'alternative'],
  ["data item's need", 'data-item'],
  ['data_minimisation', 'data-item'],
  ['retention reason', 'retention'],
  ['expectations', 'expectation'],
  ['legitimate interest', 'purpose'],
  ['waiver reason', 'waiver'],
  ['annex', undefined],
  ['', undefined],
])('the slot %j', (name, slot) => {
  expect(slotNamed(name)).toBe(slot);
});

test('our own names of slots and kinds mean themselves', () => {
  expect(SLOTS.map(slotNamed)).toEqual(SLOTS);
  expect(KINDS.map(kindNamed)).toEqual(KINDS);
});

test('a narrower kind is found where a wider one is asked for, not the reverse', () => {
  const pairs = KINDS.flatMap((found) => KINDS.map((asked) => [found, asked] as const));
  expect(pairs.filter(([found, asked]) => found !== asked && satisfies(found, asked))).toEqual([
    ['common-practice', 'convenience'],
    ['speculative', 'vague'],
    ['one-sided-balance', 'empty-balancing'],
    ['vague-safeguard', 'vague'],
  ]);
});
