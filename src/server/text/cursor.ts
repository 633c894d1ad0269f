/** Where in the language the cursor stands: found from the tokens before it, so that it works in half-written text. */
import { isWord, tokenize } from '../../language/lexer';
import { BLOCKS, WORDS } from '../../language/parser/generated';
import { FIELDS, SHAPES } from '../../language/shapes/generated';
import { after, type Shape } from '../../language/shapes/shape';
import { type Block, Token } from '../../language/tokens';

/** A name or word that stands on the line before the cursor. */
export interface Taken {
  /** What the grammar calls it: `ref@on`, `=met`, `name` … */
  readonly token: string;
  readonly text: string;
}

export interface Cursor {
  /** The block around the cursor. */
  readonly block: Block;
  /** The fields whose braces are open, the outermost first, each with its name. */
  readonly around: readonly { readonly key: string; readonly name: string; readonly start: number }[];
  /** The line that the cursor stands on, after its word; undefined where a line may begin. */
  readonly line: Line | undefined;
  /** Where the word begins that is being typed; the cursor's own offset where none is. */
  readonly start: number;
}

export interface Line {
  readonly key: string;
  readonly start: number;
  /** What may still come; undefined where the line is already wrong. */
  readonly rest: Shape | undefined;
  readonly taken: readonly Taken[];
}

/** Words of the language that take two words: `met by`. */
const KIND_OF: Readonly<Record<number, string>> = {
  [Token.Name]: 'ref',
  [Token.Path]: 'ref',
  [Token.Rule]: 'ref',
  [Token.Text]: 'text',
  [Token.Number]: 'number',
  [Token.Date]: 'date',
  [Token.Open]: '{',
  [Token.Colon]: ':',
  [Token.Comma]: ',',
};

/** @returns undefined inside of a comment or a text. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start = offset - (/[\p{L}\p{N}_.\-/]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0);
  const before = text.slice(0, start);
  const tokens = tokenize(before, BLOCKS.Document);
  if (insideOfSomething(before, tokens)) return undefined;
  const blocks: Block[] = [BLOCKS.Document];
  const around: { key: string; name: string; start: number }[] = [];
  let line: { key: string; start: number; rest: Shape | undefined; taken: Taken[] } | undefined;
  let lastEnd = 0;
  for (let i = 0; i < tokens.types.length - 1; i++) {
    const type = tokens.types[i] ?? Token.Junk;
    const from = tokens.starts[i] ?? 0;
    lastEnd = tokens.ends[i] ?? 0;
    const word = before.slice(from, lastEnd);
    const block = blocks[blocks.length - 1] ?? BLOCKS.Document;
    const because = type >= 16 && WORDS[type] === 'because' && line !== undefined && around.length >= 0;
    if (type === Token.Close) {
      if (blocks.length > 1) blocks.pop();
      around.pop();
      line = undefined;
    } else if (type === Token.Open) {
      around.push({ key: line?.key ?? '', name: nameOf(line), start: line?.start ?? from });
      blocks.push(line ? (block.lines.get(line.key)?.body ?? EMPTY) : EMPTY);
      line = undefined;
    } else if (isWord(type) && tokens.begins[i] !== 0 && !(because && line && takes(line.rest, '=because'))) {
      line = { key: word, start: from, rest: shapeOf(block, word), taken: [] };
    } else if (line && type !== Token.UnknownField) advance(line, type, word);
    else line = { key: '', start: from, rest: undefined, taken: [] };
  }
  const block = blocks[blocks.length - 1] ?? BLOCKS.Document;
  const goesOn = line !== undefined && (!before.slice(lastEnd).includes('\n') || endsWithComma(line));
  return { block, around, line: goesOn ? line : undefined, start };
}

const EMPTY: Block = { name: '', lines: new Map() };

function shapeOf(block: Block, key: string): Shape | undefined {
  const rule = FIELDS[block.name]?.[key];
  return rule === undefined ? undefined : SHAPES[rule];
}

function takes(shape: Shape | undefined, token: string): boolean {
  return shape !== undefined && after(shape, (one) => one === token) !== undefined;
}

function advance(line: { rest: Shape | undefined; taken: Taken[] }, type: number, text: string): void {
  const { rest } = line;
  if (rest === undefined) return;
  const wanted = isWord(type) ? `=${text}` : (KIND_OF[type] ?? '');
  let token = wanted;
  line.rest = after(rest, (one) => {
    const fits = one === wanted || one.startsWith(`${wanted}@`) || (one === 'name' && wanted === 'ref');
    if (fits) token = one;
    return fits;
  });
  line.taken.push({ token, text });
}

function nameOf(line: { readonly taken: readonly Taken[] } | undefined): string {
  return line?.taken.find(({ token }) => token === 'name')?.text ?? '';
}

function endsWithComma({ taken }: { readonly taken: readonly Taken[] }): boolean {
  return taken[taken.length - 1]?.token === ',';
}

/** Whether the end of a text lies in a comment or between quotes. */
function insideOfSomething(text: string, tokens: ReturnType<typeof tokenize>): boolean {
  const unclosed = tokens.problems.some(({ message }) => message.includes('not closed'));
  if (unclosed) return lastOpening(text, tokens);
  const comment = tokens.comments[tokens.comments.length - 1];
  return comment !== undefined && comment.end === text.length && text.startsWith('//', comment.start);
}

function lastOpening(text: string, { problems }: ReturnType<typeof tokenize>): boolean {
  const last = problems.filter(({ message }) => message.includes('not closed')).pop();
  if (!last) return false;
  const rest = text.slice(last.start);
  return rest.startsWith('"') && !rest.startsWith('"""') ? !rest.includes('\n') : true;
}
