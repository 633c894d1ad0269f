/**
 * Characters that change what a reader sees without being seen: directions that are overridden, marks without width,
 * controls. They are shown by their number, as ⟨U+202E⟩, so that a text reads as it is.
 */
const HIDDEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|[\u115F\u1160\u3164\uFFA0]|[\u{E0100}-\u{E01EF}]/gu;

const JOINERS = new Set(['\u200C', '\u200D']);

/** Joiners belong to emoji and to the writing of some languages; anywhere else they hide something. */
const JOINABLE =
  /\p{Extended_Pictographic}|\uFE0F|\p{M}|(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{L}/u;

/** The text with hidden characters shown; line breaks become `\n`, tabs stay. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN, (character, offset: number, whole: string) => {
    if (character === '\n' || character === '\t') return character;
    if (JOINERS.has(character) && joins(whole, offset)) return character;
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

function joins(text: string, offset: number): boolean {
  const before = [...text.slice(Math.max(offset - 2, 0), offset)].at(-1) ?? '';
  const after = [...text.slice(offset + 1, offset + 3)][0] ?? '';
  return JOINABLE.test(before) && JOINABLE.test(after);
}

/** The text on one line, with hidden characters shown. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}
