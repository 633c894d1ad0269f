/** What a reader is told about a slip of the pen, and that it costs no more than the field it stands in. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/parse';
import type { Entry } from '../../src/language/syntax';

const SOUND = `group callers : customer "People who call" {
  relationship contractual
}

assessment calls "Recording calls" {
  processing {
    operations record-audio, delete
    frequency  event-triggered
    data recordings : voice-recording "Audio" {
      about  callers
      needed because "A transcript keeps no tone."
      keep   90 days then delete
    }
  }
  necessity {
    because """
      Only the sound carries it.
      It goes stale.
      """
    alternative actors : organisational-measure "Role play" {
      intrusion     lower
      effectiveness partial
      rejected because "Actors miss new stories."
    }
  }
}
`;

const MISTAKES: readonly {
  readonly slip: string;
  readonly find: string;
  readonly put: string;
  readonly says: readonly string[];
  readonly lost: number;
}[] = [
  {
    slip: 'a missing } of data',
    find: '      keep   90 days then delete\n    }\n',
    put: '      keep   90 days then delete\n',
    says: ['9: The block `data` that opens here is not closed: a `}` is missing before line 13.'],
    lost: 0,
  },
  {
    slip: 'a missing } of processing',
    find: '    }\n  }\n  necessity',
    put: '    }\n  necessity',
    says: ['6: The block `processing` that opens here is not closed: a `}` is missing before line 14.'],
    lost: 0,
  },
  {
    slip: 'an unfinished merge',
    find: '      keep   90 days then delete\n',
    put: '<<<<<<< HEAD\n      keep   90 days then delete\n=======\n      keep   30 days then delete\n>>>>>>> topic\n',
    says: [
      '12: A merge is not finished here: keep what holds, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
    ],
    lost: 0,
  },
  {
    slip: 'a misspelt field',
    find: 'effectiveness partial',
    put: 'effectivness partial',
    says: ['22: There is no `effectivness` in `alternative`. Did you mean `effectiveness`?'],
    lost: 1,
  },
  {
    slip: 'a misspelt declaration',
    find: 'alternative actors',
    put: 'alternativ actors',
    says: ['20: There is no `alternativ` in `necessity`. Did you mean `alternative`?'],
    lost: 4,
  },
  {
    slip: 'a missing quote',
    find: '"A transcript keeps no tone."',
    put: '"A transcript keeps no tone.',
    says: ['11: This text is not closed: put " where it ends.'],
    lost: 0,
  },
  {
    slip: 'missing closing quotes of a block',
    find: '      It goes stale.\n      """\n',
    put: '      It goes stale.\n',
    says: ['16: This text is not closed: put """ where it ends.'],
    lost: 0,
  },
  {
    slip: 'a field in the wrong block',
    find: '      about  callers',
    put: '      frequency continuous\n      about  callers',
    says: ['10: `frequency` does not belong in `data`; it belongs in `assessment` or `processing`.'],
    lost: 0,
  },
  {
    slip: 'two fields on one line',
    find: 'intrusion     lower\n',
    put: 'intrusion     lower effectiveness partial\n',
    says: ['21: The line is complete before `effectiveness`: start a new line there, or remove it.'],
    lost: 0,
  },
  {
    slip: 'a missing value',
    find: 'effectiveness partial',
    put: 'effectiveness',
    says: ['22: `effectiveness` needs a name after it, on the same line.'],
    lost: 0,
  },
  {
    slip: 'a list that ends in a comma',
    find: 'record-audio, delete',
    put: 'record-audio,',
    says: ['7: `,` needs a name after it, on the same line.'],
    lost: 0,
  },
  {
    slip: 'a number stuck to its unit',
    find: '90 days',
    put: '90days',
    says: ['12: A number and its unit are two words: put a space between them.'],
    lost: 0,
  },
  {
    slip: 'a } too many',
    find: '  necessity {',
    put: '  }\n  necessity {',
    says: ['15: There is one `}` too many: nothing is open here.'],
    lost: 0,
  },
  {
    slip: 'a line that is continued on the next',
    find: 'keep   90 days then delete',
    put: 'keep   90 days\n      then delete',
    says: ['13: `then` continues the line before: put it on the same line.'],
    lost: 0,
  },
];

describe.each(MISTAKES)('$slip', ({ find, put, says, lost }) => {
  const text = SOUND.replace(find, put);
  const tree = parse(text);

  it('is told once, at its place', () => {
    expect(text).not.toBe(SOUND);
    expect(
      tree.problems.map((problem) => `${text.slice(0, problem.start).split('\n').length}: ${problem.message}`),
    ).toEqual(says);
  });

  it('costs no more than its field', () => {
    const before = keys(parse(SOUND).entries);
    const after = keys(tree.entries);
    expect(before.filter((key) => !after.includes(key)).length).toBeLessThanOrEqual(lost);
  });
});

it('the sound file has no fault', () => {
  expect(parse(SOUND).problems).toEqual([]);
});

it('every beginning of a file gives a tree and faults inside the text', () => {
  const text = readFileSync('examples/small-service/assessments.lia', 'utf8');
  for (let end = 0; end <= text.length; end += 7) {
    const tree = parse(text.slice(0, end));
    expect(
      tree.problems.every((problem) => problem.start >= 0 && problem.end <= end && problem.start <= problem.end),
    ).toBe(true);
  }
});

it.each([
  ['{'.repeat(5000)],
  [`assessment a ${'{ owner "x" '.repeat(200)}`],
  ['"""'],
  ['/*'],
  ['\u0000\u0001\u202e'],
  ['}'.repeat(200)],
  ['assessment a { data b : c, '],
  ['[[[ ??? ]]]\n###'],
])('hostile text %# is read to its end', (text) => {
  expect(parse(text).problems.length).toBeGreaterThan(0);
});

it('structure words are free as names', () => {
  const text = `assessment data "A" {
  safeguard notice : privacy-notice "B" { status in-place }
  safeguard because-of : encryption "C"
  balancing {
    impact purpose : distress-anxiety on group { met by notice, because-of }
  }
}
`;
  expect(parse(text).problems).toEqual([]);
});

it('a byte order mark, Windows line ends and letters of other alphabets are read', () => {
  const text = '\ufeffgroup größe : customer "Ærø" {\r\n  relationship contractual\r\n}\r\n';
  const tree = parse(text);
  expect(tree.problems).toEqual([]);
  expect(tree.entries[0]?.name).toBe('größe');
});

function keys(entries: readonly Entry[], path = ''): string[] {
  return entries.flatMap((entry) => {
    const here = `${path}/${entry.key}${entry.name ?? ''}`;
    return [here, ...keys(entry.entries, here)];
  });
}

it('a field on the next line is a field, even where its word could join the line before', () => {
  const [assessment] = parse('assessment a {\n  open question x "Which?"\n  owner "Ops"\n}\n').entries;
  expect(assessment?.entries.map((entry) => entry.key)).toEqual(['open', 'owner']);
});
