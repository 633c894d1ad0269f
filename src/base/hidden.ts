/**
 * Characters that change what a reader sees without being seen: controls, marks that turn the direction of text, marks
 * without width, fillers, tags, halves of a pair. Tabs and line ends are none of them.
 * The ranges are written out, above U+FFFF as pairs: the classes of Unicode hold visible characters too, and a pattern
 * that knows them takes three times as long.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]|\udb40[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Joiners belong to emoji and to the writing of some languages; anywhere else they hide something. */
const JOINABLE =
  /\p{Extended_Pictographic}|\uFE0F|\p{M}|(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{L}/u;

/** Puts something else in the place of each hidden character. */
export function replaceHidden(text: string, shown: (character: string) => string): string {
  return text.replace(HIDDEN, (character, offset: number) =>
    joins(character, text, offset) ? character : shown(character),
  );
}

/** The hidden characters of a text, in order. */
export function* hiddenIn(text: string): Generator<{ readonly character: string; readonly offset: number }> {
  for (const { 0: character, index: offset } of text.matchAll(HIDDEN))
    if (!joins(character, text, offset)) yield { character, offset };
}

/** The number of a character, as `U+202E`. */
export function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function joins(character: string, text: string, offset: number): boolean {
  if (character !== '\u200c' && character !== '\u200d') return false;
  const before = [...text.slice(Math.max(offset - 2, 0), offset)].at(-1) ?? '';
  const after = [...text.slice(offset + 1, offset + 3)][0] ?? '';
  return JOINABLE.test(before) && JOINABLE.test(after);
}
