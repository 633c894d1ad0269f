/**
 * What may stand on a line after the word of its field, as a small expression over tokens, and what is left of it after
 * each token. Generated from the grammar, so that completion offers what the parser takes and nothing else.
 */

/**
 * `=word` is a joining word, `ref@of` a name behind `of`, `text@` a text of the field itself; `name`, `:`, `,` and `{`
 * stand for themselves.
 */
export type Shape = string | readonly [Operator, ...Shape[]];
type Operator = 'then' | 'or' | 'maybe' | 'many';

/** Nothing more is needed, and nothing more may come. */
const DONE: Shape = ['then'];

/** Whether the line may end here. */
export function mayEnd(shape: Shape): boolean {
  if (typeof shape === 'string') return false;
  const [operator, ...rest] = shape;
  if (operator === 'then') return rest.every(mayEnd);
  return operator === 'or' ? rest.some(mayEnd) : true;
}

/** The tokens that may come next. */
export function nextOf(shape: Shape, into = new Set<string>()): Set<string> {
  if (typeof shape === 'string') return into.add(shape);
  const [operator, ...rest] = shape;
  for (const one of rest) {
    nextOf(one, into);
    if (operator === 'then' && !mayEnd(one)) break;
  }
  return into;
}

/**
 * What may follow after a token.
 * @param takes Whether one of the tokens of `nextOf` is the one that came.
 * @returns undefined where the token may not stand here.
 */
export function after(shape: Shape, takes: (token: string) => boolean): Shape | undefined {
  if (typeof shape === 'string') return takes(shape) ? DONE : undefined;
  const [operator, first, ...rest] = shape;
  if (first === undefined) return undefined;
  const left = after(first, takes);
  switch (operator) {
    case 'many':
      return left && ['then', left, shape];
    case 'maybe':
      return left;
    case 'or':
      return left ?? after(['or', ...rest], takes);
    case 'then':
      if (left) return ['then', left, ...rest];
      return mayEnd(first) ? after(['then', ...rest], takes) : undefined;
  }
}
