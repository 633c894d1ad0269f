/** What changed, as plain data: the shape that the terminal, Markdown, HTML, JSON and an editor share. */

/** A sentence; names of the file stand apart from our words, so that each output can set them as it likes. */
export type Words = readonly (string | { readonly name: string })[];

/** A stretch of words: as before, taken out, or put in. Stretches stand a space apart. */
export interface ProsePiece {
  readonly state: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The parts of a comparison, in the order in which they are shown. */
export const SECTIONS = [
  'decision',
  'purpose',
  'necessity',
  'balancing',
  'safeguards',
  'processing',
  'rights',
  'governance',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A line of what a new or removed element said. */
export interface Detail {
  readonly label: string;
  readonly text: string;
}

/** One change, told in the words of the assessment. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  readonly section: Section;
  /** The stable path of the element: in the later state, of something removed in the earlier one. */
  readonly path: string;
  /** What it is about: "Safeguard `opt-out`, status". */
  readonly subject: Words;
  /** What it said, as it reads; for prose the text. */
  readonly before?: string;
  readonly after?: string;
  /** For prose: both texts, word by word. */
  readonly prose?: readonly ProsePiece[];
  /** For something that came or went: what stood in it. */
  readonly details?: readonly Detail[];
  /** What follows from it elsewhere in the assessment. */
  readonly consequences: readonly Words[];
}

/** Puts words and names together: tell`Safeguard ${name('opt-out')} removed`. */
export function tell(
  strings: TemplateStringsArray,
  ...holes: readonly (string | Words | { readonly name: string })[]
): Words {
  const words: (string | { readonly name: string })[] = [];
  for (const [index, text] of strings.entries()) {
    if (text !== '') words.push(text);
    const hole = holes[index];
    if (hole === undefined || hole === '') continue;
    if (typeof hole === 'string' || 'name' in hole) words.push(hole);
    else words.push(...hole);
  }
  return words;
}

/** A name of the file. */
export function name(text: string): { readonly name: string } {
  return { name: text };
}

/** Names with commas between them. */
export function names(all: readonly string[]): Words {
  return all.flatMap((one, index) => (index === 0 ? [name(one)] : [', ', name(one)]));
}

/** Words as plain text; names stand between backticks. */
export function plainWords(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : `\`${word.name}\``)).join('');
}
