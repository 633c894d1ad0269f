/**
 * What the generated parser stands on: reading tokens, building the tree, and going on after a fault at the next line,
 * so that one mistake costs one field and never the rest of the file.
 */

import { closest } from '../../base/closest';
import { isWord, type Tokens, tokenize } from '../lexer';
import type { Amount, Day, Entry, Part, Ref, SyntaxProblem, Text } from '../syntax';
import { type Block, Token } from '../tokens';

/** A block as the parser knows it: what the lexer knows, and the rule of each field. */
export interface ParserBlock extends Block {
  readonly read: (parser: Parser, token: number) => Entry | undefined;
}

/** Ends the reading of one field; caught by the block around it. */
class Fault {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly message: string,
  ) {}
}

const DEEPEST = 40;

export class Parser {
  private type: number;
  readonly problems: SyntaxProblem[];
  private readonly tokens: Tokens;
  private readonly because: number;
  private next = 0;
  private readonly open: Entry[] = [];
  private readonly columns: number[] = [];

  constructor(
    private readonly text: string,
    private readonly file: ParserBlock,
    private readonly words: readonly string[],
    private readonly homes: ReadonlyMap<string, readonly string[]>,
    private readonly trustIndentation: boolean,
  ) {
    this.tokens = tokenize(text, file, trustIndentation);
    this.problems = [...this.tokens.problems];
    this.because = words.indexOf('because');
    this.type = this.tokens.types[0] ?? Token.End;
  }

  get comments(): Tokens['comments'] {
    return this.tokens.comments;
  }

  /** Reads the whole file. */
  document(): Entry[] {
    const entries: Entry[] = [];
    this.fields(this.file, entries, 0);
    return entries;
  }

  // ---- what the generated rules call

  /** The type of the next token; a word that begins a line is the next field, and ends what is being read. */
  peek(): number {
    return isWord(this.type) && this.type !== this.because && this.begins() ? Token.End : this.type;
  }

  /** Begins an entry at its word. */
  entry(): Entry {
    const at = this.next;
    const start = this.starts(at);
    const end = this.ends(at);
    const entry: Mutable<Entry> = {
      $type: 'Entry',
      start,
      end,
      // The word as the language has it, so that readers compare the same strings.
      key: this.words[this.type] ?? this.text.slice(start, end),
      keyEnd: end,
      name: undefined,
      nameSpan: undefined,
      kinds: [],
      values: [],
      parts: [],
      entries: [],
    };
    this.open.push(entry);
    this.advance();
    return entry;
  }

  /** Ends the entry that was begun last. */
  close(entry: Mutable<Entry>): Entry {
    entry.end = this.ends(this.next - 1);
    this.open.pop();
    return entry;
  }

  /** Begins a part at its joining word, which is one of these. */
  part(word: number, other = word): Part {
    const type = this.peek();
    if (type !== word && type !== other) this.fail(word);
    const at = this.next;
    const part: Mutable<Part> = {
      $type: 'Part',
      start: this.starts(at),
      end: this.ends(at),
      word: this.words[type] ?? '',
      values: [],
    };
    this.advance();
    return part;
  }

  closePart(part: Mutable<Part>): Part {
    part.end = this.ends(this.next - 1);
    return part;
  }

  name(entry: Mutable<Entry>): void {
    if (this.type !== Token.Name) this.fail(Token.Name);
    entry.nameSpan = this.span();
    entry.name = this.text.slice(entry.nameSpan.start, entry.nameSpan.end);
    this.advance();
  }

  ref(): Ref {
    if (this.type !== Token.Name && this.type !== Token.Path && this.type !== Token.Rule) this.fail(Token.Name);
    const { start, end } = this.span();
    this.advance();
    return { $type: 'Ref', start, end, to: this.text.slice(start, end) };
  }

  prose(): Text {
    if (this.type !== Token.Text) this.fail(Token.Text);
    const { start, end } = this.span();
    this.advance();
    return { $type: 'Text', start, end, raw: this.text.slice(start, end) };
  }

  amount(): Amount {
    if (this.type !== Token.Number) this.fail(Token.Number);
    const { start, end } = this.span();
    const number = this.text.slice(start, end);
    this.advance();
    const unit = this.peek() === Token.Name ? this.ref() : undefined;
    return { $type: 'Amount', start, end: unit?.end ?? end, number, unit };
  }

  day(): Day {
    if (this.type !== Token.Date) this.fail(Token.Date);
    const { start, end } = this.span();
    this.advance();
    return { $type: 'Day', start, end, date: this.text.slice(start, end) };
  }

  /** Takes the token that has to stand here. */
  eat(token: number): void {
    if (this.peek() !== token) this.fail(token);
    this.advance();
  }

  /** Reads `{ … }` with the fields of a block into an entry. */
  body(entry: Entry, block: ParserBlock): void {
    if (this.type !== Token.Open) this.fail(Token.Open);
    const opening = this.span();
    if (this.columns.length > DEEPEST) this.fail(Token.End);
    const column = this.column(entry.start);
    this.advance();
    this.columns.push(column);
    this.fields(block, entry.entries, column + 1);
    this.columns.pop();
    if (this.peek() === Token.Close && this.closes(column)) this.advance();
    else this.unclosed(entry, opening);
  }

  /** Says that none of these tokens stands here, and leaves the field. */
  fail(...expected: number[]): never {
    throw new Fault(...this.describe(expected));
  }

  // ---- fields of a block, and going on after a fault

  private fields(block: ParserBlock, into: Entry[], leastColumn: number): void {
    while (this.type !== Token.End) {
      if (this.type === Token.Close) {
        const deeper = this.trustIndentation && this.begins() && this.column(this.starts(this.next)) >= leastColumn;
        if (block !== this.file && !deeper) return;
        this.problem(this.span(), 'There is one `}` too many: nothing is open here.');
        this.advance();
        continue;
      }
      if (
        this.trustIndentation &&
        this.begins() &&
        leastColumn > 0 &&
        this.column(this.starts(this.next)) < leastColumn
      )
        return;
      const depth = this.open.length;
      try {
        const stray = this.type === this.because && into.length > 0;
        const entry = isWord(this.type) && this.begins() && !stray ? block.read(this, this.type) : undefined;
        if (entry) into.push(entry);
        else this.unknown(block, into[into.length - 1]);
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault;
        this.recover(fault, depth, into);
      }
      if (this.type !== Token.End && this.type !== Token.Close && !this.begins()) this.leftOver();
    }
  }

  /** Keeps what was read of the field, reads its braces if it has some, and goes to the next line. */
  private recover(fault: Fault, depth: number, into: Entry[]): void {
    this.problems.push({ start: fault.start, end: fault.end, message: fault.message });
    const entry = this.open[depth];
    this.open.length = depth;
    if (entry) into.push(entry);
    this.toLineEnd();
    if (this.type === Token.Open && !this.begins()) this.skipBraces();
    if (entry) (entry as Mutable<Entry>).end = this.ends(this.next - 1);
  }

  private leftOver(): void {
    const { start } = this.span();
    const word = this.text.slice(start, this.span().end);
    const joins = this.type === Token.UnknownField || this.type === Token.Name || isWord(this.type);
    this.problem(
      this.span(),
      this.type === Token.Open
        ? 'This field takes no braces here: put them after the whole line, or remove them.'
        : joins
          ? `The line is complete before \`${word}\`: start a new line there, or remove it.`
          : 'The line is complete before this: start a new line, or remove it.',
    );
    this.toLineEnd();
    if (this.type === Token.Open && !this.begins()) this.skipBraces();
  }

  private unknown(block: ParserBlock, before: Entry | undefined): void {
    const { start, end } = this.span();
    const word = this.text.slice(start, end);
    const opener = this.open[this.open.length - 1];
    const here = opener ? `in \`${opener.key}\`` : 'at the top of a file';
    this.problem({ start, end }, this.unknownMessage(word, block, here, before));
    this.advance();
    this.toLineEnd();
    if (this.type === Token.Open && !this.begins()) this.skipBraces();
  }

  private unknownMessage(word: string, block: ParserBlock, here: string, before: Entry | undefined): string {
    if (word === 'because') return 'Put `because` directly after its field, or first inside the braces.';
    if (!/^[\p{L}_]/u.test(word))
      return `A field begins with its word, and ${word.startsWith('"') ? 'this text' : `\`${word}\``} has none before it.`;
    if (before && block.lines.get(before.key)?.joins.has(word)) {
      return `\`${word}\` continues the line before: put it on the same line.`;
    }
    const near = closest(word, block.lines.keys());
    const homes = (this.homes.get(word) ?? []).filter((home) => home !== this.open[this.open.length - 1]?.key);
    if (homes.length > 0) return `\`${word}\` does not belong ${here}; it belongs ${placesOf(homes)}.`;
    if (near) return `There is no \`${word}\` ${here}. Did you mean \`${near}\`?`;
    return `There is no \`${word}\` ${here}. ${listOf([...block.lines.keys()].filter((known) => known !== 'because').slice(0, 8))} can stand here.`;
  }

  /** Whether a brace closes the block whose line stands at this column. */
  private closes(column: number): boolean {
    return !this.trustIndentation || !this.begins() || this.column(this.starts(this.next)) >= column;
  }

  private unclosed(entry: Entry, opening: { start: number; end: number }): void {
    const line = this.type === Token.End ? 'the end of the file' : `line ${this.lineOf(this.starts(this.next))}`;
    this.problem(
      opening,
      `The block \`${entry.key}\` that opens here is not closed: a \`}\` is missing before ${line}.`,
    );
  }

  private toLineEnd(): void {
    while (this.type !== Token.End && this.type !== Token.Open && this.type !== Token.Close && !this.begins())
      this.advance();
  }

  private skipBraces(): void {
    let depth = 0;
    do {
      if (this.type === Token.Open) depth++;
      if (this.type === Token.Close) depth--;
      this.advance();
    } while (depth > 0 && this.type !== Token.End);
  }

  private describe(expected: readonly number[]): [number, number, string] {
    const last = this.next - 1;
    const before = this.text.slice(this.starts(last), this.ends(last));
    const sameLine = this.type !== Token.End && this.type !== Token.Close && !this.begins();
    const missing = listOf([...new Set(expected.map((token) => this.nameOf(token)))], 'or', '');
    if (this.columns.length > DEEPEST && this.type === Token.Open) {
      return [...this.bounds(this.next), `Braces stand more than ${DEEPEST} deep here: no field needs that.`];
    }
    if (!sameLine) return [...this.bounds(last), `\`${before}\` needs ${missing} after it, on the same line.`];
    const found = this.text.slice(...this.bounds(this.next));
    const shown = found.length > 30 ? `${found.slice(0, 27)}…` : found;
    if (expected.includes(Token.Name) && isWord(this.type)) {
      return [
        ...this.bounds(this.next),
        `\`${found}\` joins the parts of this line and cannot be a name on it: ${missing} is expected after \`${before}\`.`,
      ];
    }
    return [
      ...this.bounds(this.next),
      `After \`${before.length > 30 ? '…"' : before}\`, ${missing} is expected, not \`${shown.replace(/\s+/g, ' ')}\`.`,
    ];
  }

  private nameOf(token: number): string {
    switch (token) {
      case Token.Name:
        return 'a name';
      case Token.Text:
        return 'a text in quotes';
      case Token.Number:
        return 'a number';
      case Token.Date:
        return 'a date such as 2026-11-20';
      case Token.Open:
        return '`{`';
      case Token.Close:
        return '`}`';
      case Token.Colon:
        return '`:`';
      case Token.Comma:
        return '`,`';
      default:
        return `\`${this.words[token] ?? 'more'}\``;
    }
  }

  private problem(span: { start: number; end: number }, message: string): void {
    this.problems.push({ start: span.start, end: span.end, message });
  }

  private advance(): void {
    this.type = this.tokens.types[++this.next] ?? Token.End;
  }

  private begins(): boolean {
    return this.tokens.begins[this.next] !== 0;
  }

  private starts(token: number): number {
    return this.tokens.starts[token] ?? 0;
  }

  private ends(token: number): number {
    return this.tokens.ends[token] ?? 0;
  }

  private bounds(token: number): [number, number] {
    return [this.starts(token), this.ends(token)];
  }

  private span(): { start: number; end: number } {
    return { start: this.starts(this.next), end: this.ends(this.next) };
  }

  private column(offset: number): number {
    return this.trustIndentation ? offset - (this.text.lastIndexOf('\n', offset - 1) + 1) : 0;
  }

  private lineOf(offset: number): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) line++;
    return line;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Where a word belongs; `` stands for the file itself. */
function placesOf(homes: readonly string[]): string {
  if (homes.includes('')) return 'at the top of a file';
  return `in ${listOf(homes.filter((home) => home !== 'defaults').slice(0, 4))}`;
}

function listOf(words: readonly string[], last = 'or', quote = '`'): string {
  const quoted = words.map((word) => `${quote}${word}${quote}`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted[quoted.length - 1]}`;
}
