/** The kinds of token that are not words of the language; each word has a number from `FIRST_WORD` on. */
export const Token = {
  End: 0,
  Name: 1,
  Text: 2,
  Number: 3,
  Date: 4,
  Path: 5,
  Rule: 6,
  /** A word that begins a line and is no field of its block. */
  UnknownField: 7,
  Open: 8,
  Close: 9,
  Colon: 10,
  Comma: 11,
  Junk: 12,
} as const;

export const FIRST_WORD = 16;

/** What may begin a line of a block, and what the lexer needs to know of that line. */
export interface Line {
  /** The token of the word. */
  readonly token: number;
  /** The words that may join parts of this line, with their tokens. */
  readonly joins: ReadonlyMap<string, number>;
  /** The block that braces on this line open. */
  readonly body: Block | undefined;
}

/** The fields that may stand between two braces (or in the file itself). */
export interface Block {
  readonly name: string;
  readonly lines: ReadonlyMap<string, Line>;
}
