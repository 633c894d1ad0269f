/** The documents on the language say everything that the grammar has, and every example in them can be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabularyPage } from '../../scripts/generate-vocabulary-docs';
import { parse } from '../../src/language/parse';
import { BLOCKS } from '../../src/language/parser/generated';
import type { Line } from '../../src/language/tokens';
import { KIND_CATEGORY, SLOTS, type Slot } from '../../src/model/slots';
import { Vocabulary } from '../../src/vocabulary/vocabulary';
import { checkText } from '../support/fixture';

const LANGUAGE = readFileSync('docs/language.md', 'utf8');
const GUIDE = readFileSync('docs/guide.md', 'utf8');
const EVIDENCE = readFileSync('docs/evidence.md', 'utf8');
const NOTES = 'In any braces';
const vocabulary = new Vocabulary();

/** What stands around a line of a block, so that it can be read by itself. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  'The file': [],
  import: [],
  document: ['document "d"'],
  defaults: ['defaults'],
  organisation: ['organisation o'],
  dpo: ['organisation o', 'dpo "d"'],
  party: ['party p'],
  group: ['group g'],
  retention: ['retention r'],
  kind: ['kind operation k "k"'],
  assessment: ['assessment a'],
  processing: ['assessment a', 'processing'],
  'soft-opt-in': ['assessment a', 'soft-opt-in'],
  compatibility: ['assessment a', 'compatibility'],
  recipient: ['assessment a', 'recipient p'],
  data: ['assessment a', 'data d : log'],
  keep: ['assessment a', 'data d : log', 'keep 1 day'],
  purpose: ['assessment a', 'purpose "p"'],
  interest: ['assessment a', 'purpose "p"', 'interest i'],
  necessity: ['assessment a', 'necessity'],
  alternative: ['assessment a', 'necessity', 'alternative x'],
  balancing: ['assessment a', 'balancing'],
  expectation: ['assessment a', 'balancing', 'expectation of g : expected'],
  impact: ['assessment a', 'balancing', 'impact i'],
  conclusion: ['assessment a', 'balancing', 'conclusion not-overridden'],
  safeguard: ['assessment a', 'safeguard s'],
  rights: ['assessment a', 'rights'],
  notice: ['assessment a', 'rights', 'notice to g'],
  objection: ['assessment a', 'rights', 'objection'],
  decision: ['assessment a', 'decision rely'],
  tripwire: ['assessment a', 'tripwire t'],
  sign: ['assessment a', 'sign dpo'],
  assumption: ['assessment a', 'assumption b'],
  [NOTES]: ['assessment a'],
};

function within(block: string, text: string): string {
  const around = AROUND[block];
  if (!around) throw new Error(`test/docs does not know where \`${block}\` stands`);
  return `${around.map((line) => `${line} {\n`).join('')}${text}\n${'}\n'.repeat(around.length)}`;
}

/** The sections of the page by their heading. */
const SECTIONS = new Map(
  LANGUAGE.replace(/^```[\s\S]*?^```$/gm, '')
    .split(/^##+ /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
);

interface Row {
  readonly words: readonly string[];
  readonly text: string;
  readonly examples: readonly string[];
}

/** The rows of the field tables of a section. */
function rowsOf(section: string): Row[] {
  const rows: Row[] = [];
  for (const line of section.split('\n')) {
    const cells = line.split(' | ');
    if (!line.startsWith('| `') || cells.length < 5) continue;
    rows.push({ words: codes(cells[0] ?? ''), text: line, examples: codes(cells[3] ?? '') });
  }
  return rows;
}

function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** The blocks by the words that open them; `Notes` may stand behind nearly every field. */
function openersOf(): Map<string, string> {
  const headings = new Map([
    ['Document', 'The file'],
    ['Notes', NOTES],
  ]);
  const result = new Map<string, string>();
  for (const [name, block] of Object.entries(BLOCKS)) {
    for (const [word, line] of block.lines) {
      if (line.body && line.body.name !== 'Notes') result.set(word, line.body.name);
    }
    const heading = headings.get(name);
    if (heading) result.set(heading, name);
  }
  return result;
}

const OPENERS = openersOf();
const NOTE_WORDS = BLOCKS.Notes.lines;

describe.each([...OPENERS])('the section of %s', (opener, blockName) => {
  const block = Object.entries(BLOCKS).find(([name]) => name === blockName)?.[1];
  const fields: readonly (readonly [string, Line])[] = [...(block?.lines ?? [])].filter(
    ([word]) => opener === NOTES || blockName === 'KindBody' || !NOTE_WORDS.has(word),
  );
  const section = SECTIONS.get(opener) ?? '';
  const rows = rowsOf(section);

  it('stands in the page', () => {
    expect(SECTIONS.has(opener)).toBe(true);
  });

  it('names every field, and every part of its line', () => {
    if (opener === 'defaults') return expect(section).toContain('(#assessment)');
    const known = new Set(codes(section).flatMap((code) => code.split(' ')));
    expect(fields.map(([word]) => word).filter((word) => !known.has(word))).toEqual([]);
    const missing: string[] = [];
    for (const [word, line] of fields) {
      const row = rows.find((candidate) => candidate.words.includes(word));
      if (!row) continue;
      // Parts that open a section of their own are explained there.
      const text = OPENERS.has(word) ? row.text + (SECTIONS.get(word) ?? '') : row.text;
      for (const join of line.joins.keys()) {
        if (join !== 'because' && !new RegExp(`\`[^\`]*\\b${join}\\b[^\`]*\``).test(text))
          missing.push(`${word} ${join}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('has no field that the block does not have', () => {
    const known = new Set([...(block?.lines.keys() ?? []), ...fields.flatMap(([, line]) => [...line.joins.keys()])]);
    expect(rows.flatMap((row) => row.words).filter((word) => !known.has(word))).toEqual([]);
  });

  it('gives examples that can be read', () => {
    for (const row of rows) {
      for (const example of row.examples) {
        expect(row.words).toContain(example.split(' ')[0]);
        expect(faults(within(opener, example)), example).toEqual([]);
      }
    }
  });
});

it('gives every list, with its fields and its entries', () => {
  const rows = (SECTIONS.get('Closed lists') ?? '').split('\n').filter((line) => line.startsWith('| ['));
  expect(rows.map((row) => codes(row)[0])).toEqual(vocabulary.categories());
  const uses = new Map<string, string[]>();
  const use = (list: string, word: string): void => void uses.set(list, [...(uses.get(list) ?? []), word]);
  const visit = (key: string, slot: Slot): void => {
    if ('vocabulary' in slot) use(slot.vocabulary, key);
    else if ('first' in slot) for (const one of [slot.first, slot.then]) visit(key, one);
    else if ('declared' in slot && slot.or !== undefined) use(slot.or, key);
  };
  for (const [key, slot] of Object.entries(SLOTS)) visit(key, slot);
  for (const [word, list] of Object.entries(KIND_CATEGORY)) use(list, word);
  for (const list of uses.keys()) expect(vocabulary.categories()).toContain(list);
  for (const [index, list] of vocabulary.categories().entries()) {
    const [, used = '', entries = ''] = (rows[index] ?? '').split(' | ');
    const words = codes(used).flatMap((code) => code.split(' … '));
    for (const key of uses.get(list) ?? []) {
      for (const word of key.split(/[./]/)) expect(words, list).toContain(word);
    }
    const names = vocabulary.names(list);
    if (names.length <= 8) expect(codes(entries)).toEqual(names);
    else expect(entries).toContain(`${names.length} entries`);
  }
});

it('docs/vocabulary.md is what the script makes of the vocabulary', () => {
  expect(readFileSync('docs/vocabulary.md', 'utf8')).toBe(vocabularyPage());
});

/** What somebody might write, with the message that the page promises for it. */
const MISTAKES: readonly (readonly [string, string])[] = [
  ['assessment x {\n purposes "a"\n}', 'There is no `purposes` in `assessment`. Did you mean `purpose`?'],
  ['assessment x {\n status drfat\n}', 'There is no status `drfat`. Did you mean `draft`?'],
  ['assessment x {\n rights {\n route "a"\n }\n}', '`route` does not belong in `rights`; it belongs in `objection`.'],
  [
    'assessment x {\n balancing {\n impact i on g\n met by photo-check\n }\n}',
    '`met` does not belong in `balancing`; it belongs in `impact`.',
  ],
  [
    'assessment x { status draft author "A" }',
    'The line is complete before `author`: start a new line there, or remove it.',
  ],
  ['assessment x {\n purpose Keep\n}', '`purpose` takes a text in quotes, or `open`, not the name `Keep`.'],
  [
    'assessment x {\n balancing {\n impact i {\n before severity limited likelihood possible\n }\n }\n}',
    'The line is complete before `likelihood`: start a new line there, or remove it.',
  ],
  [
    'assessment x {\n data d : log {\n keep 30days\n }\n}',
    'A number and its unit are two words: put a space between them.',
  ],
  [
    'assessment x {\n assessed 12.10.2026\n}',
    'After `assessed`, a date such as 2026-11-20 or a name is expected, not `12.10`.',
  ],
  ['assessment x {\n controller "Acme Ltd"\n}', 'After `controller`, a name is expected, not `"Acme Ltd"`.'],
  [
    'assessment x {\n purpose "p" {\n interest i of acme\n }\n}',
    'There is no organisation or party `acme` here. Declare it, or import the file that does.',
  ],
  ['assessment x {\n author anna\n}', '`author` takes a text in quotes, or `open`, not the name `anna`.'],
  [
    'assessment x {\n status draft\n status approved\n}',
    '`status` stands twice here; the first is on line 2. Only one answer can hold.',
  ],
  [
    'assessment x {\n status draft\n law denmark\n data log : log\n safeguard log\n}',
    'The name `log` is declared twice in the assessment `x`; the first is on line 4.',
  ],
  [
    'assessment x {\n data-subjects callers\n data callers : log\n}',
    '`callers` is a data item; `data-subjects` takes a group.',
  ],
  ['assessment x {\n purpose "a\n}', 'This text is not closed: put " where it ends.'],
  [
    'assessment x {\n purpose "a" {\n',
    'The block `purpose` that opens here is not closed: a `}` is missing before the end of the file.',
  ],
  ['assessment x\nbecause "b"\n', 'Put `because` directly after its field, or first inside the braces.'],
  [
    'assessment x {\n balancing {\n impact i {\n rated high\n }\n }\n}',
    'There is no severity `high`. It takes `minimal`, `limited`, `significant` or `maximum`.',
  ],
];

it('promises the messages that the checker gives', () => {
  const rows = (SECTIONS.get('Typical mistakes') ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  expect(rows.map((row) => row.split(' | ')[1])).toEqual(MISTAKES.map(([, message]) => message));
  for (const [text, message] of MISTAKES)
    expect(
      checkText(text).map((finding) => finding.message),
      text,
    ).toContain(message);
});

it('proposes in the guide only what can be written', () => {
  const rows = GUIDE.slice(GUIDE.indexOf('## From your paper'))
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const wrong: string[] = [];
  for (const row of rows) {
    for (const code of codes(row.split(' | ')[1] ?? '')) {
      const text = code.replaceAll('DATE', '2026-12-01').replaceAll(': KIND ', '').replaceAll('KIND', 'discrimination');
      const isName = /^[\w-]+$/.test(text) || /^[\w-]+ …$/.test(text) || text.startsWith('defaults') || text === '"""';
      if (!isName && !Object.keys(AROUND).some((block) => faults(within(block, text)).length === 0)) wrong.push(code);
    }
  }
  expect(rows.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
});

describe.each([
  ['docs/language.md', LANGUAGE],
  ['docs/guide.md', GUIDE],
  ['docs/evidence.md', EVIDENCE],
])('%s', (_path, page) => {
  const blocks = [...page.matchAll(/^```lia ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: match[1] ?? '',
    text: match[2] ?? '',
  }));

  it('has examples that can be read, whole ones without a fault', () => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const { place, text } of blocks) {
      if (place !== '') expect(faults(within(place, text)), text).toEqual([]);
      else
        expect(
          checkText(text)
            .filter((finding) => finding.test === 'language')
            .map((finding) => `${finding.range.start.line}: ${finding.message}`),
          text,
        ).toEqual([]);
    }
  });

  it('points to sections that are there', () => {
    const targets: Readonly<Record<string, string>> = {
      'vocabulary.md': vocabularyPage(),
      'language.md': LANGUAGE,
      'guide.md': GUIDE,
      'configuration.md': readFileSync('docs/configuration.md', 'utf8'),
      'evidence.md': EVIDENCE,
      'reviewing.md': readFileSync('docs/reviewing.md', 'utf8'),
      'findings.md': readFileSync('docs/findings.md', 'utf8'),
      '': page,
    };
    for (const [, file = '', anchor] of page.matchAll(/\]\(([\w.-]*\.md)?(?:#([\w-]+))?\)/g)) {
      const target = targets[file];
      expect(target, file).toBeDefined();
      const anchors = [...(target ?? '').matchAll(/^##+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
      if (anchor !== undefined) expect(anchors, `${file}#${anchor}`).toContain(anchor);
    }
  });
});

/** Faults of syntax, and names that no list has; names of declarations are left aside, as a fragment has none. */
function faults(text: string): string[] {
  const found = parse(text).problems.map((problem) => problem.message);
  const names = checkText(text).filter(
    (finding) => finding.rule === 'language/unknown-name' && !/ here\./.test(finding.message),
  );
  return [...found, ...names.map((finding) => finding.message)];
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
