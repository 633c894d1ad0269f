/** Which characters are hidden, and which only look as if they were. */
import { expect, it } from 'vitest';
import { hiddenIn, numberOf, replaceHidden } from '../../src/base/hidden';

it.each([
  ['plain text,\ttabs and\r\nline ends', []],
  ['\u202eturned\u202c', ['U+202E', 'U+202C']],
  ['a\u200bb\u00adc\u2060d\ufeff', ['U+200B', 'U+00AD', 'U+2060', 'U+FEFF']],
  ['\u0000\u001b[31m\u009b', ['U+0000', 'U+001B', 'U+009B']],
  ['filler \u3164 and \u2028 line', ['U+3164', 'U+2028']],
  ['tag \u{e0041} and selector \u{e0100}', ['U+E0041', 'U+E0100']],
  ['half \ud83d of a pair, \ude00 the other, 😀 both', ['U+D83D', 'U+DE00']],
  ['family 👨‍👩‍👧, Persian می‌خواهم', []],
  ['Latin a\u200db and \u200calone', ['U+200D', 'U+200C']],
  ['größe, 日本語, \u0600 (a sign that is seen)', []],
])('%j', (text, expected) => {
  expect([...hiddenIn(text)].map(({ character }) => numberOf(character))).toEqual(expected);
});

it('each is replaced in its place', () => {
  expect(replaceHidden('a\u202eb\u{e0041}c', (character) => '_'.repeat(character.length))).toBe('a_b__c');
});
