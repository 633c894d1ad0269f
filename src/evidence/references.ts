/** What a file points to: every path behind `at`, `watch`, `set by` and `observed by`. */
import type { Entry, Part } from '../language/syntax';
import { texts } from '../model/entries';
import { Siblings } from '../model/places';
import type { Prose } from '../model/types';

/** A path as somebody wrote it, and for what. */
export interface Reference {
  /** The word of the field that names it: `evidence`, `enforced`, `tested`, `watch` … */
  readonly field: string;
  /** The text, and where it stands. */
  readonly written: Prose;
  /** Where: the entries around it from the top of the file, the field that names it last. */
  readonly entries: readonly Entry[];
  /** What stands in the braces of each of them but the last, in the same order. */
  readonly blocks: readonly Siblings[];
}

/** Citations name places in laws and judgments, which are no files. */
const NO_FILES = new Set(['cites']);
const BY_PATH = new Set(['set', 'observed']);

/** Every path in an entry and below it, in order. Web addresses and labels are left out. */
export function referencesIn(entry: Entry): Reference[] {
  const found: Reference[] = [];
  visit(entry, { entries: [], blocks: [] }, found);
  return found;
}

type Above = Pick<Reference, 'entries' | 'blocks'>;

function visit(entry: Entry, above: Above, found: Reference[]): void {
  if (entry.key === 'watch') add(entry, entry, above, found);
  for (const part of entry.parts) {
    const names = part.word === 'at' ? !NO_FILES.has(entry.key) : part.word === 'by' && BY_PATH.has(entry.key);
    if (names) add(part, entry, above, found);
  }
  if (entry.entries.length === 0) return;
  const here = {
    entries: [...above.entries, entry],
    blocks: [...above.blocks, new Siblings(entry.entries)],
  };
  for (const below of entry.entries) visit(below, here, found);
}

function add(holder: Entry | Part, entry: Entry, { entries, blocks }: Above, found: Reference[]): void {
  for (const written of texts(holder))
    if (!isAddress(written.text) && written.text.trim() !== '')
      found.push({ field: entry.key, written, entries: [...entries, entry], blocks });
}

/** `https://…`, `mailto:…`: nothing that lies beside the assessment. */
function isAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(text);
}

/**
 * The stable path of the element that a reference belongs to: of evidence the element that it supports, of the other
 * fields the field itself. @returns The name of the assessment as well, where it stands in one.
 */
export function elementOf({ entries, blocks }: Reference): { readonly assessment?: string; readonly path: string } {
  const [top, ...below] = entries;
  const own = below.at(-1)?.key === 'evidence' ? below.slice(0, -1) : below;
  const inside = top?.key === 'assessment' || top?.key === 'defaults';
  let path = inside || !top ? '' : `${top.key}.${top.name ?? ''}`;
  for (const [index, entry] of own.entries()) path = blocks[index]?.pathOf(entry, path) ?? path;
  return { ...(top?.key === 'assessment' && { assessment: top.name ?? '' }), path: path || (top?.name ?? '') };
}
