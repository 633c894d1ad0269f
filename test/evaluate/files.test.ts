import { expect, test } from 'vitest';
import { readTextFile } from '../../scripts/evaluate/files';

const folder = 'test/evaluate/files';
const plain = { facts: {}, must: [], mustAny: [], may: [], kindsKnown: true };

test('every spelling of language, slot, label and kind is read', () => {
  const german = { ...plain, language: 'de' };
  expect(readTextFile(`${folder}/naming-de.json`)).toEqual({
    path: `${folder}/naming-de.json`,
    set: 'naming',
    texts: [
      { ...german, id: '1', text: 'a', slot: 'necessity', weak: true, must: ['useful-only', 'circular'] },
      {
        ...german,
        id: '2',
        text: 'b',
        language: 'en',
        slot: 'impact',
        weak: false,
        facts: { purpose: ['p'], data: ['d', 'e'] },
      },
      {
        ...german,
        id: '7',
        text: 'c',
        slot: 'data-item',
        weak: true,
        mustAny: [['vague', 'hedged']],
        may: ['placeholder'],
      },
      {
        ...german,
        id: '4',
        text: 'd',
        slot: 'balancing',
        weak: true,
        must: ['absolute'],
        mustAny: [['empty-balancing', 'one-sided-balance']],
      },
      { ...german, id: '5', text: 'e', slot: 'balancing', weak: true, kindsKnown: false },
      { ...german, id: '6', text: 'f', slot: 'necessity', weak: false, facts: { alternatives: ['locks'] } },
      { ...german, id: '7', text: 'g', slot: 'necessity', weak: false, may: ['ugly'] },
    ],
    notes: [
      `${folder}/naming-de.json: unknown section \`appendix\`: taken as \`necessity\` (1 time)`,
      `${folder}/naming-de.json: unknown kind \`ugly\`: never found (1 time)`,
      `${folder}/naming-de.json: no \`section\` and no \`limb\`: taken as \`necessity\` (1 time)`,
    ],
  });
});

test('JSON lines are read; a text without a language is English', () => {
  const english = { ...plain, language: 'en' };
  expect(readTextFile(`${folder}/lines.jsonl`)).toEqual({
    path: `${folder}/lines.jsonl`,
    set: 'lines',
    texts: [
      { ...english, id: '1', text: 'a', slot: 'necessity', weak: false },
      { ...english, id: '2', text: 'b', slot: 'purpose', weak: true, must: ['vague'] },
    ],
    notes: [],
  });
});

test.each([
  ['missing.json', 'missing.json: there is no such file.'],
  ['', ': cannot be read (EISDIR).'],
  ['broken-line.jsonl', /^broken-line\.jsonl, line 2: no JSON\. /],
  ['table.csv', /^table\.csv: neither JSON nor JSON lines\. /],
  ['no-text.json', 'no-text.json, text 1: `text` is missing or is no string.'],
  ['no-label.json', 'no-label.json, text 2: no label: expected `label` (`weak` or `strong`, with `kinds`), or `must`.'],
  ['other-label.json', 'other-label.json, text 1: `label` is `so so`; expected `weak` or `strong`.'],
  ['both.json', 'both.json, text 1: `label` is `strong`, and `must` names kinds.'],
  ['kinds.json', 'kinds.json, text 1: `kinds` is no string and no list of strings.'],
  ['no-list.json', 'no-list.json: no list of texts in it.'],
  ['empty.json', 'empty.json: no texts in it.'],
])('%s is refused', (file, message) => {
  expect(messageOf(`${folder}/${file}`).slice(folder.length + 1)).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
});

function messageOf(path: string): string {
  try {
    return JSON.stringify(readTextFile(path));
  } catch (error) {
    return (error as Error).message;
  }
}
