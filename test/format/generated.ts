import * as fc from 'fast-check';
import { parse } from '../../src/language/parse';
import { BLOCKS } from '../../src/language/parser/generated';
import type { Block } from '../../src/language/tokens';

/** What may follow the word of some field; each field keeps those with which it parses. */
const SHAPES: readonly string[] = `|
  n | a, b | : k | n : k | n : k, l "T. U." | n "T" | "T" | "T", n | n n | k n | k n "T" | n "T" of m | 3 | 3 days |
  2026-09 | 2026-10-12 "T" | n 3 days | n 3 "T" | on "T" | on a of b, c | by "T" | by 2026-09 | in n | of a, b |
  of a : k met by b | n of a met by b, c | n on a, b | n : k of a, b "T" | n : k "T" on a | n at "T", "U" |
  at "/a b" | "T" at "/a" | "T" on 2026-10-12 said "T." followed | "T" to-verify | n "T" owner "T" by 2026-09 |
  met by a | by a, b | on a, b | severity a, likelihood b | every 3 days | to a n "T" at "/a" | to a exempt b |
  n while "T" | as n | n gets a for "T" | n : k from a.b | n since 2026-09 | n extends m "T" |
  3 days from a then b into "T" | n unless a, b | n not-collected`
  .split('|')
  .map((shape) => shape.trim());

/** A field, as far as the parser alone can say what it is. */
interface Field {
  readonly heads: readonly string[];
  readonly reason: boolean;
  readonly body: Block | undefined;
}

/** The fields of a block, found by trying every shape. */
function fieldsOf(block: Block, before: string, depth: number): Field[] {
  const parses = (line: string): boolean => {
    const { problems, entries } = parse(`${before}${line}\n${'}'.repeat(depth)}`);
    // The parser takes any first token for the joining word that `held`, `set`, `enforced` and the like need.
    return problems.length === 0 && !JSON.stringify(entries).includes('"word":"\\"');
  };
  return [...block.lines].flatMap(([word, line]) => {
    if (word === 'because') return [];
    const open = line.body ? ' {}' : '';
    const heads = SHAPES.map((shape) => `${word} ${shape}`.trimEnd()).filter(
      (head) => parses(head) || parses(head + open),
    );
    const reason = heads.some((head) => parses(`${head} because "T"`));
    const body = heads.some((head) => parses(`${head} {}`)) ? line.body : undefined;
    return heads.length > 0 ? [{ heads, reason, body }] : [];
  });
}

const known = new Map<Block, readonly Field[]>();

/** Visits every block once, from the file on. */
function explore(block: Block, before: string, depth: number): void {
  const fields = fieldsOf(block, before, depth);
  known.set(block, fields);
  for (const { heads, body } of fields) {
    const head = heads.find((it) => parse(`${before}${it} {}\n${'}'.repeat(depth)}`).problems.length === 0);
    if (body && head !== undefined && !known.has(body)) explore(body, `${before}${head} {\n`, depth + 1);
  }
}
explore(BLOCKS.Document, '', 0);

/** The names of blocks that generated files hold, and the words of their fields. */
export const covered: ReadonlyMap<string, readonly string[]> = new Map(
  [...known].map(([block, fields]) => [block.name, fields.map(({ heads }) => (heads[0] ?? '').split(' ')[0] ?? '')]),
);

const words = fc.constantFrom(
  ...['One sentence.', 'Another one!', 'See Art. 6(1)(f) and Rec. 47.', 'a word', 'e.g. this', '3.'],
  ...['- item', '1. point', '> q', '# H', '| a | b |', '```', '    code', 'It is \\"quoted\\".'],
  ...['back\\\\slash', 'Ærø – «Straße».', '  ', 'A. Jensen', 'in 2.5 %', '…', '/* no */', '// no'],
  ...['a rather long run of words that soon fills the line up to its end and beyond'],
);
const inline = fc.array(words, { maxLength: 4 }).map((parts) => `"${parts.join(' ')}"`);
const spaces = fc.constantFrom('', ' ', '    ', '      ', '\t');
const block = fc
  .array(fc.tuple(fc.constantFrom('\n', '\n', '\n\n', ' ', '\n\n\n'), spaces, words), { maxLength: 8 })
  .map(
    (parts) =>
      `"""${parts
        .map((part) => part.join(''))
        .join('')
        .replaceAll('\\"', '"')}\n   """`,
  );
const prose = fc.oneof({ weight: 3, arbitrary: inline }, block);
const remark = fc.constantFrom('// c', '/* c */', '/** doc */', '/*\n  * star\n*/', '/* two\n   lines */', '//');
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constant('\n') },
  fc.constantFrom('\n\n', '\n\n\n\n', '\n \t\n', '\r\n'),
  remark.map((text) => ` ${text}\n`),
  remark.map((text) => `\n${text}\n\n`),
);
const space = fc.oneof({ weight: 8, arbitrary: fc.constant(' ') }, fc.constantFrom('   ', '\t', ' /* c */ '));

/** A field with texts, spaces, a reason and braces. */
function fieldIn(blockType: Block, depth: number): fc.Arbitrary<string> {
  return fc
    .constantFrom(...(known.get(blockType) ?? []))
    .chain(({ heads, reason, body }) =>
      fc.record({
        head: fc.constantFrom(...heads).chain(filled),
        because: reason ? fc.option(fc.tuple(gapOrSpace, prose), { nil: undefined }) : fc.constant(undefined),
        braces: body && depth < 5 ? fc.option(bracesOf(body, depth + 1), { nil: '' }) : fc.constant(''),
      }),
    )
    .map(({ head, because, braces }) => `${head}${because ? `${because[0]}because ${because[1]}` : ''}${braces}`);
}

const gapOrSpace = fc.oneof({ weight: 4, arbitrary: fc.constant(' ') }, gap);

/** Puts texts and spaces into a shape. */
function filled(head: string): fc.Arbitrary<string> {
  const parts = head.split(/( |"[^"]*"|,)/).filter((part) => part !== '');
  return fc
    .tuple(
      ...parts.map((part) => {
        if (part.startsWith('"')) return prose;
        if (part === ',')
          return fc.oneof(
            { weight: 3, arbitrary: fc.constant(',') },
            gap.map((text) => `,${text}`),
          );
        return part === ' ' ? space : fc.constant(part);
      }),
    )
    .map((all) => all.join(''));
}

function bracesOf(body: Block, depth: number): fc.Arbitrary<string> {
  const argument = body.lines.has('because')
    ? fc.option(
        prose.map((text) => `because ${text}\n`),
        { nil: '' },
      )
    : fc.constant('');
  const long = fc
    .tuple(gap, argument, fieldsIn(body, depth))
    .map(([start, because, fields]) => ` {${start}${because}${fields}}`);
  return fc.oneof(
    { weight: 3, arbitrary: long },
    fieldIn(body, 9).map((field) => ` { ${field} }`),
    fc.constant('{}'),
  );
}

function fieldsIn(blockType: Block, depth: number): fc.Arbitrary<string> {
  const field = fc.tuple(spaces, fieldIn(blockType, depth), gap).map((parts) => parts.join(''));
  return fc.array(field, { maxLength: depth === 0 ? 3 : 4 }).map((fields) => fields.join(''));
}

/** Files with any field of the language, in any layout; now and then one that does not parse. */
export const anyFile: fc.Arbitrary<string> = fieldsIn(BLOCKS.Document, 0);

/** A file with lines moved, comments and blank lines put in, and its spaces changed. */
export function edited(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n');
  const edit = fc.tuple(
    fc.nat(lines.length),
    fc.nat(lines.length),
    fc.oneof(fc.constantFrom('swap', 'drop', 'join', 'dent'), gap),
  );
  return fc.array(edit, { minLength: 1, maxLength: 12 }).map((edits) => {
    const all = [...lines];
    for (const [at, other, what] of edits) apply(all, at, other, what);
    return all.join('\n');
  });
}

function apply(lines: string[], at: number, other: number, what: string): void {
  const line = lines[at] ?? '';
  if (what === 'swap') [lines[at], lines[other]] = [lines[other] ?? '', line];
  else if (what === 'drop') lines.splice(at, 1);
  else if (what === 'join') lines.splice(at, 2, `${line} ${lines[at + 1] ?? ''}`);
  else if (what === 'dent') lines[at] = `\t   ${line.replace(/(?<! ) (?! )/g, '  ')}`;
  else lines[at] = line + what;
}
