import { expect, test } from 'vitest';
import { wilson } from '../../scripts/evaluate/interval';
import { type Found, figuresOf, kindFiguresOf, type Outcome } from '../../scripts/evaluate/measure';
import { tableOf } from '../../scripts/evaluate/table';
import type { LabelledText } from '../../scripts/evaluate/texts';

const outcomes: Outcome[] = [
  // Found as asked, and one that is neither right nor wrong.
  outcome({ must: ['circular'], may: ['bare-assertion'] }, warning('circular'), warning('bare-assertion')),
  // One of a group is enough; a narrower kind counts for the wider one; one wrong.
  outcome(
    { must: ['convenience'], mustAny: [['vague', 'hedged']] },
    warning('common-practice'),
    warning('hedged'),
    warning('absolute'),
  ),
  // A note is seen by nobody who asks for warnings.
  outcome({ must: ['hedged'], mustAny: [['vague', 'circular']] }, { kind: 'hedged', level: 'info' }),
  // Weak, nobody says how: counts as warned only.
  outcome({ kindsKnown: false }, warning('absolute')),
  outcome({ weak: false }),
  outcome({ weak: false }, { kind: 'vague', level: 'info' }),
  outcome({ weak: false }, { kind: 'vague', level: 'error' }),
];

test('weak texts warned, strong texts silent, kinds right and found', () => {
  expect(figuresOf(outcomes)).toEqual({
    weakWarned: { hit: 3, of: 4 },
    strongSilent: { hit: 2, of: 3 },
    precision: { hit: 3, of: 5 },
    recall: { hit: 3, of: 5 },
  });
});

test('with notes the kinds count more findings, the texts do not', () => {
  expect(figuresOf(outcomes, 'info')).toEqual({
    weakWarned: { hit: 3, of: 4 },
    strongSilent: { hit: 2, of: 3 },
    precision: { hit: 4, of: 7 },
    recall: { hit: 4, of: 5 },
  });
});

test('kind by kind', () => {
  expect(kindFiguresOf(outcomes)).toEqual([
    { kind: '(one of several)', precision: share(0, 0), recall: share(0, 1) },
    { kind: 'absolute', precision: share(0, 1), recall: share(0, 0) },
    { kind: 'circular', precision: share(1, 1), recall: share(1, 1) },
    { kind: 'common-practice', precision: share(1, 1), recall: share(0, 0) },
    { kind: 'convenience', precision: share(0, 0), recall: share(1, 1) },
    { kind: 'hedged', precision: share(1, 1), recall: share(1, 2) },
    { kind: 'vague', precision: share(0, 1), recall: share(0, 0) },
  ]);
});

// Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i of %i', (hit, of, low, high) => {
  expect(wilson({ hit, of }).map((end) => Number(end.toFixed(4)))).toEqual([low, high]);
});

test('the table', () => {
  const row = { system: 'analyser', set: 'own', language: 'all', kinds: true, ...figuresOf(outcomes) };
  const words = { ...row, system: 'words', kinds: false, strongSilent: share(0, 0), weakWarned: share(199, 200) };
  expect(
    tableOf([row, words], [{ kind: 'vague', set: 'own', precision: share(0, 1), recall: share(4, 4) }]).split('\n'),
  ).toEqual([
    '| what       | texts | language |          weak warned |    strong silent |      kinds right |        kinds found |',
    '| ---------- | ----- | -------- | -------------------: | ---------------: | ---------------: | -----------------: |',
    '| analyser   | own   | all      |     3/4 75 % (30–95) | 2/3 67 % (21–94) | 3/5 60 % (23–88) |   3/5 60 % (23–88) |',
    '| words      | own   | all      | 199/200 99 % (97–99) |                – |                – |                  – |',
    '| kind vague | own   | all      |                    – |                – |   0/1 0 % (0–79) | 4/4 100 % (51–100) |',
  ]);
});

function outcome(label: Partial<LabelledText>, ...findings: Found[]): Outcome {
  const text: LabelledText = {
    id: 't',
    text: 't',
    language: 'en',
    slot: 'necessity',
    facts: {},
    weak: true,
    must: [],
    mustAny: [],
    may: [],
    kindsKnown: true,
    ...label,
  };
  return { text, findings };
}

function warning(kind: string): Found {
  return { kind, level: 'warning' };
}

function share(hit: number, of: number): { hit: number; of: number } {
  return { hit, of };
}
