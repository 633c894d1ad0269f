/**
 * The words of a text, without the punctuation around them; hyphens and apostrophes inside a word stay.
 * The marks are listed, as a class of all letters of Unicode takes longer to compile than a check of a file.
 */
export function wordsOf(text: string): string[] {
  return text.split(/[\s.,;:!?"“”„‘()[\]{}<>/\\|…–—*_`#]+/).filter((word) => word !== '' && word !== '-');
}
