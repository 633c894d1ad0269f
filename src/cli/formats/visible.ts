import { replaceHidden } from '../../base/hidden';

/** Control characters and turning marks of a file must not reach the terminal; each is shown as a mark of its length, so that columns stay. */
export function harmless(text: string): string {
  return replaceHidden(text.replace(/[\t\n\r]/g, '\ufffd'), (character) => '\ufffd'.repeat(character.length));
}
