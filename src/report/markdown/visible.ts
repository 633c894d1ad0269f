import { numberOf, replaceHidden } from '../../base/hidden';

/** The text with hidden characters shown by their number, as ⟨U+202E⟩; line breaks become `\n`, tabs stay. */
export function visible(text: string): string {
  return replaceHidden(text.replace(/\r\n?/g, '\n'), (character) => `⟨${numberOf(character)}⟩`);
}

/** The text on one line, with hidden characters shown. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}
