import { expect, test } from 'vitest';
import { evaluate } from '../../scripts/evaluate/run';

const lines = 'test/evaluate/files/lines.jsonl';

test('a file that cannot be used is named, with exit code 2', () => {
  expect(evaluated('test/evaluate/files/empty.json')).toEqual({
    code: 2,
    out: [],
    err: ['evaluate: test/evaluate/files/empty.json: no texts in it.'],
  });
});

test('an unknown option is refused, with exit code 2', () => {
  const { code, out, err } = evaluated('--speed');
  expect({ code, out, err: err.map((line) => line.split('.')[0]) }).toEqual({
    code: 2,
    out: [],
    err: ["evaluate: Unknown option '--speed'"],
  });
});

test('--json gives the figures, then every text with its label and findings', () => {
  const { code, out, err } = evaluated('--json', lines);
  const [figures, ...texts] = out.map((line) => JSON.parse(line));
  expect({ code, err, types: [figures.type, ...texts.map((it) => it.type)] }).toEqual({
    code: 0,
    err: [],
    types: ['figures', 'text', 'text'],
  });
  expect(Object.keys(figures)).toEqual(['type', 'rows', 'kinds']);
  expect(texts.map(({ file, id, weak, must }) => ({ file, id, weak, must }))).toEqual([
    { file: lines, id: '1', weak: false, must: [] },
    { file: lines, id: '2', weak: true, must: ['vague'] },
  ]);
  expect(texts.every(({ warned, findings }) => typeof warned === 'boolean' && Array.isArray(findings))).toBe(true);
});

test('without files, the texts of the repository: those kept aside count and are not shown', () => {
  const [figures, ...texts] = evaluated('--json').out.map((line) => JSON.parse(line));
  const sets: string[] = figures.rows.map(({ set }: { set: string }) => set);
  expect([...new Set(sets)]).toEqual(['aside', 'aside2', 'early', 'plain', 'tuned']);
  expect(texts.filter(({ file }) => file.includes('aside'))).toEqual([]);
  expect(texts.length).toBeGreaterThan(200);
});

function evaluated(...args: string[]): { code: number; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const code = evaluate(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}
