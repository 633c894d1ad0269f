/**
 * The line-aware lexer. A word that begins a line is the word of a field if the block around it has such a field;
 * anywhere else it joins the parts of its line, if that line has such a part, or it is a name. So structure words stay
 * free for names, and a field that is not known in its block is found at its own place.
 */

import type { Comment, SyntaxProblem } from './syntax';
import { type Block, FIRST_WORD, type Line, Token } from './tokens';

/** The tokens of a text as columns: `types[i]` stands from `starts[i]` to `ends[i]`. */
export interface Tokens {
  readonly types: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** 1 where the token begins a line, or follows a brace that opens on the same line. */
  readonly begins: number[];
  readonly comments: Comment[];
  readonly problems: SyntaxProblem[];
}

const BOM = 0xfeff;

/**
 * Cuts a text into tokens.
 * @param trustIndentation Lets indentation say where a text without closing quotes was meant to end; for a second look at a text with faults.
 */
export function tokenize(text: string, file: Block, trustIndentation = false): Tokens {
  const types: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const begins: number[] = [];
  const comments: Comment[] = [];
  const problems: SyntaxProblem[] = [];
  const blocks: (Block | undefined)[] = [file];
  /** How far in the line stands that opened each block. */
  const columns: number[] = [-1];
  let line: Line | undefined;
  let atLineStart = true;
  /** The line goes on with a list: its first word begins no field, unless the block has such a field. */
  let continued = false;
  let indent = 0;
  let lineStart = 0;
  let at = text.charCodeAt(0) === BOM ? 1 : 0;
  const length = text.length;

  const push = (type: number, start: number, end: number): void => {
    types.push(type);
    starts.push(start);
    ends.push(end);
    begins.push(atLineStart ? 1 : 0);
    if (trustIndentation && atLineStart && isFirstOfLine(start)) indent = start - lineStart;
    atLineStart = false;
    continued = false;
    at = end;
  };
  const pop = (): void => {
    blocks.pop();
    columns.pop();
  };
  const innermost = (): number => columns[columns.length - 1] ?? -1;
  /** Leaves the blocks that a line at this column cannot belong to. */
  const leave = (column: number): void => {
    while (blocks.length > 1 && column < innermost() + 1) pop();
  };
  const fault = (start: number, end: number, message: string): void => {
    problems.push({ start, end, message });
  };

  const word = (start: number, end: number): number => {
    const spelt = text.slice(start, end);
    if (trustIndentation && atLineStart) leave(start - lineStart);
    const block = blocks[blocks.length - 1];
    if (continued && block?.lines.has(spelt)) atLineStart = true;
    if (atLineStart) {
      const known = block?.lines.get(spelt);
      if (known) {
        line = known;
        return known.token;
      }
      const because = spelt === 'because' ? line?.joins.get(spelt) : undefined;
      if (because !== undefined) return because;
      line = undefined;
      return Token.UnknownField;
    }
    return line?.joins.get(spelt) ?? Token.Name;
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      at++;
      lineStart = at;
      continued = types[types.length - 1] === Token.Comma;
      atLineStart = !continued;
    } else if (code === 32 || code === 9 || code === 13 || code === 0xa0) {
      at++;
    } else if (isNameStart(code)) {
      let end = at + 1;
      while (end < length && isNamePart(text.charCodeAt(end))) end++;
      let type = -1;
      while (text.charCodeAt(end) === 46 && isNamePart(text.charCodeAt(end + 1))) {
        type = Token.Path;
        end += 2;
        while (end < length && isNamePart(text.charCodeAt(end))) end++;
      }
      if (type < 0 && text.charCodeAt(end) === 47 && isNameStart(text.charCodeAt(end + 1))) {
        type = Token.Rule;
        end += 2;
        while (end < length && isNamePart(text.charCodeAt(end))) end++;
      }
      if (type < 0) type = word(at, end);
      push(type, at, end);
    } else if (code === 34) {
      readText();
    } else if (isDigit(code)) {
      readNumber();
    } else if (code === 123) {
      blocks.push(line?.body);
      if (trustIndentation) columns.push(indentNow(at));
      line = undefined;
      push(Token.Open, at, at + 1);
      atLineStart = true;
    } else if (code === 125) {
      if (trustIndentation && atLineStart) leave(at - lineStart + 1);
      if (blocks.length > 1 && !(trustIndentation && atLineStart && at - lineStart > innermost())) pop();
      push(Token.Close, at, at + 1);
      line = undefined;
    } else if (code === 58) {
      push(Token.Colon, at, at + 1);
    } else if (code === 44) {
      push(Token.Comma, at, at + 1);
    } else if (code === 47 && text.charCodeAt(at + 1) === 47) {
      let end = text.indexOf('\n', at);
      if (end < 0) end = length;
      comments.push({ start: at, end: end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end, doc: false });
      at = end;
    } else if (code === 47 && text.charCodeAt(at + 1) === 42) {
      const close = text.indexOf('*/', at + 2);
      if (close < 0) fault(at, at + 2, 'This comment is not closed: put */ where it ends.');
      const end = close < 0 ? length : close + 2;
      comments.push({ start: at, end, doc: text.charCodeAt(at + 2) === 42 && end - at > 4 });
      const newline = text.lastIndexOf('\n', end - 1);
      if (newline >= at) {
        lineStart = newline + 1;
        continued = types[types.length - 1] === Token.Comma;
        atLineStart = !continued;
      }
      at = end;
    } else {
      readJunk(code);
    }
  }
  types.push(Token.End);
  starts.push(length);
  ends.push(length);
  begins.push(1);
  return { types, starts, ends, begins, comments, problems };

  function readText(): void {
    const start = at;
    const block = text.startsWith('"""', start);
    let end = block ? text.indexOf('"""', start + 3) : closingQuote(text, start + 1);
    if (block && trustIndentation) end = outdented(text, start + 3, end < 0 ? length : end, indentNow(start)) ?? end;
    if (end >= 0 && (!block || text.startsWith('"""', end))) {
      const from = end + (block ? 3 : 1);
      push(Token.Text, start, from);
      if (block) {
        const newline = text.slice(start, from).lastIndexOf('\n');
        if (newline >= 0) lineStart = start + newline + 1;
      }
      return;
    }
    const quote = block ? '"""' : '"';
    fault(start, start + quote.length, `This text is not closed: put ${quote} where it ends.`);
    push(Token.Text, start, end >= 0 ? end : block ? length : lineEnd(text, start));
  }

  function indentNow(start: number): number {
    return atLineStart && !continued && isFirstOfLine(start) ? start - lineStart : indent;
  }

  function isFirstOfLine(start: number): boolean {
    return text.slice(lineStart, start).trim() === '';
  }

  function readNumber(): void {
    const start = at;
    let end = start;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - start === 4 && text.charCodeAt(end) === 45 && isDigit(text.charCodeAt(end + 1))) {
      end = start + 7;
      if (text.charCodeAt(end) === 45 && isDigit(text.charCodeAt(end + 1))) end += 3;
      return push(Token.Date, start, Math.min(end, length));
    }
    if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
      end++;
      while (isDigit(text.charCodeAt(end))) end++;
    }
    push(Token.Number, start, end);
    if (isNameStart(text.charCodeAt(end))) {
      fault(start, end + 1, 'A number and its unit are two words: put a space between them.');
    }
  }

  function readJunk(code: number): void {
    const point = text.codePointAt(at) ?? code;
    const quoted = CURLY.test(text[at] ?? '');
    const end = quoted ? lineEnd(text, at) : at + (point > 0xffff ? 2 : 1);
    const shown =
      point < 33 || (point > 126 && point < 161) ? `U+${point.toString(16).padStart(4, '0')}` : text.slice(at, end);
    if (types[types.length - 1] !== Token.Junk || ends[ends.length - 1] !== at) {
      const message = quoted
        ? 'A text stands in straight quotes: write "…" here, and a quote inside it as \\".'
        : `\`${shown}\` has no meaning here: remove it, or put prose in quotes.`;
      fault(at, quoted ? at + 1 : end, message);
    }
    push(Token.Junk, at, end);
  }
}

/** Quotes of word processors, and the single quote, where a text was meant to begin. */
const CURLY = /[“”„‟«»‘’‚']/;

/** Whether a token is a word of the language, and not a name or a value. */
export function isWord(type: number): boolean {
  return type >= FIRST_WORD;
}

/** The offset of the quote that closes a text on the same line, or -1. */
function closingQuote(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return i;
    if (code === 92 && text.charCodeAt(i + 1) !== 10) i++;
    else if (code === 10) return -1;
  }
  return -1;
}

/** Where the first line begins that stands no further in than the text's own line; undefined where there is none before `end`. */
function outdented(text: string, from: number, end: number, indent: number): number | undefined {
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    let first = at + 1;
    while (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 9) first++;
    const blank = first >= text.length || text.charCodeAt(first) === 10 || text.charCodeAt(first) === 13;
    if (!blank && first - at - 1 <= indent && !text.startsWith('"""', first)) return at;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  const end = at < 0 ? text.length : at;
  return text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of any script, so that Danish or German names need no respelling. */
function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || isLetterBeyondAscii(code);
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code) || code === 45;
}

const LETTER = /\p{L}/u;

function isLetterBeyondAscii(code: number): boolean {
  return code > 0xaa && code < 0xd800 && LETTER.test(String.fromCharCode(code));
}
