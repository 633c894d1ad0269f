import { DefaultLexer, type LangiumCoreServices, type LexerResult } from 'langium';
import { tokenize } from './lexer';
import { BLOCKS, WORDS } from './parser/generated';
import { Token } from './tokens';

/** The terminals of the grammar, by the token of the line-aware lexer. */
const TERMINALS: Readonly<Record<number, string>> = {
  [Token.Name]: 'ID',
  [Token.Text]: 'TEXT',
  [Token.Number]: 'NUMBER',
  [Token.Date]: 'DATE',
  [Token.Path]: 'PATH',
  [Token.Rule]: 'RULE',
  [Token.UnknownField]: 'ID',
  [Token.Open]: '{',
  [Token.Close]: '}',
  [Token.Colon]: ':',
  [Token.Comma]: ',',
};

type LangiumToken = LexerResult['tokens'][number];

/** How the grammar of Langium's parser spells a word that joins the parts of a line. `because` may begin a line and still join. */
export function joining(word: string): string {
  return word === 'because' ? word : `+${word}`;
}

/** Gives Langium's parser the tokens of the line-aware lexer, so that both parsers read the same words. */
export class LineAwareLexer extends DefaultLexer {
  constructor(services: LangiumCoreServices) {
    super(services);
  }

  override tokenize(text: string): LexerResult {
    const { types, starts, ends, begins, comments, problems } = tokenize(text, BLOCKS.Document);
    const position = positions(text);
    const token = (name: string, start: number, end: number): LangiumToken => {
      const from = position(start);
      const to = position(end);
      const tokenType = this.definition[name];
      if (!tokenType) throw new Error(`The grammar has no token ${name}`);
      return {
        image: text.slice(start, end),
        startOffset: start,
        endOffset: end - 1,
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column - 1,
        tokenType,
        tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
      };
    };
    const tokens: LangiumToken[] = [];
    for (let i = 0; i < types.length - 1; i++) {
      const type = types[i] ?? Token.Junk;
      const name = TERMINALS[type] ?? (begins[i] ? WORDS[type] : joining(WORDS[type] ?? '')) ?? 'ID';
      if (type !== Token.Junk) tokens.push(token(name, starts[i] ?? 0, ends[i] ?? 0));
    }
    return {
      tokens,
      hidden: comments.map(({ start, end }) =>
        token(text.startsWith('/*', start) ? 'COMMENT' : 'LINE_COMMENT', start, end),
      ),
      errors: problems.map(({ start, end, message }) => ({
        offset: start,
        length: end - start,
        message,
        line: position(start).line,
        column: position(start).column,
      })),
    };
  }
}

/** Lines and columns, both from 1, for offsets that are asked in rising order. */
function positions(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < offset; at = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = at + 1;
    }
    return offset >= lineStart ? { line, column: offset - lineStart + 1 } : slow(text, offset);
  };
}

function slow(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
