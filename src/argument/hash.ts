/** Letters as the lexicons know them: folded to lower case one by one, so that offsets into the text stay true. */

const APOSTROPHE = 39;

/** The folded code of a letter, a digit or an apostrophe; 0 for what stands between words. */
export function foldedCode(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return code;
    if (code >= 65 && code <= 90) return code + 32;
    return (code >= 48 && code <= 57) || code === APOSTROPHE ? code : 0;
  }
  if (code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0;
  if (code <= 0xde) return code + 32;
  if (code === 0x152) return 0x153;
  // General punctuation, currency, arrows, mathematics, boxes, Asian punctuation and full-width forms separate words.
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00 ? 0 : code;
}

/** The start of a hash, and one step of it (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The folded letters of a word of a lexicon, which holds letters, digits and apostrophes alone. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('\u2019', "'");
}

export function hashOf(folded: string): number {
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at++) hash = hashStep(hash, folded.charCodeAt(at));
  return hash;
}
