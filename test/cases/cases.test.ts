import { expect, test } from 'vitest';
import { CASES, casesOf, similarCases } from '../../src/cases';
import { buildModel } from '../../src/model/build';
import { Loader } from '../../src/model/files';
import { RULES } from '../../src/rules/index';
import { groupOf } from '../../src/rules/rule';
import { Vocabulary } from '../../src/vocabulary/vocabulary';

const words = new Vocabulary();
const rules = new Map(RULES.map((rule) => [rule.id as string, groupOf(rule)]));

test('a case has a name of its own, and names what there is', () => {
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  const unknown = CASES.flatMap(({ id, operations, data, interests, law, rules: asked }) => [
    ...operations.filter((name) => !words.find('operation', name)).map((name) => `${id}: ${name}`),
    ...data.filter((name) => !words.find('data', name)).map((name) => `${id}: ${name}`),
    ...interests.filter((name) => !words.find('interest', name)).map((name) => `${id}: ${name}`),
    ...asked.filter((name) => !rules.has(name)).map((name) => `${id}: ${name}`),
    ...(words.find('law', law) ? [] : [`${id}: ${law}`]),
  ]);
  expect(unknown).toEqual([]);
});

test('a case says on what it failed if it did, and can be looked up', () => {
  const wrong = CASES.filter(
    ({ outcome, failed, link, operations, data, interests, rules: asked }) =>
      (outcome === 'failed' || outcome === 'mixed') !== failed.length > 0 ||
      !URL.canParse(link) ||
      [operations, data, interests, asked].some((list) => list.length === 0),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no case is told as a judgment on processing at large', () => {
  const told = CASES.flatMap(({ id, title, argued, held, fate }) => `${id}: ${title} ${argued} ${held} ${fate ?? ''}`);
  expect(told.filter((text) => /\b(is|are) (un)?lawful\b/i.test(text))).toEqual([]);
});

test.each([
  [
    'the closest come first, at most three',
    'eu-gdpr',
    'record-video, record-audio',
    'voice-recording, video',
    'theft-and-damage-prevention',
    [
      'guest-house-audio: the same operations: record video, record audio | the same data: video, voice recording | the same interest: theft and damage prevention',
      'care-workers-at-home: the same operations: record video, record audio | the same data: video, voice recording',
      'imy-apartment-cameras: the same operation: record video | the same data: video | the same interest: theft and damage prevention',
    ],
  ],
  [
    'a kind that extends one of the case counts',
    'denmark',
    'rank',
    'payroll',
    'credit-risk-assessment',
    [
      'munich-settled-defaults: the same operation: score | the same interest: credit risk assessment',
      'duesseldorf-positive-data: the same data: financial | the same interest: credit risk assessment',
      'schufa-discharge: the same operation: score | the same interest: credit risk assessment',
    ],
  ],
  ['one thing in common is too little', 'eu-gdpr', 'train-model', 'name', 'staff-training', []],
  ['a case under another law is left out', 'brazil', 'record-video', 'video', 'theft-and-damage-prevention', []],
])('%s', (_, law, operations, data, interest, expected) => {
  const text = `assessment a "A" {
  law ${law}
  processing {
    operations ${operations}
    data things : ${data}
  }
  purpose "P" {
    interest i : ${interest} of "us"
  }
}`;
  const [assessment] = buildModel(new Loader({ read: () => undefined }).parsed('a.lia', text)).assessments;
  if (!assessment) throw new Error('no assessment');
  expect(similarCases(assessment).map(({ decided, reasons }) => `${decided.id}: ${reasons.join(' | ')}`)).toEqual(
    expected,
  );
});

test('a rule has the cases in which its question was at issue, the latest first', () => {
  expect(casesOf('necessity/retention-outlives-source').map(({ id }) => id)).toEqual([
    'bvwg-insolvency-agency',
    'schufa-discharge',
  ]);
  expect(casesOf('language/syntax')).toEqual([]);
});
