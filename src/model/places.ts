/** Where each entry of an assessment stands: the stable paths that findings, waivers and sign-offs use. */
import type { Entry } from '../language/syntax';
import { texts } from './entries';
import type { PlacedProse } from './types';

/** An entry with its path, which is made when it is asked for. */
export class Place {
  private kept: string | undefined;

  constructor(
    readonly entry: Entry,
    private readonly siblings: Siblings,
    readonly parent: Place | undefined,
  ) {}

  get path(): string {
    this.kept ??= this.siblings.pathOf(this.entry, this.parent?.path ?? '');
    return this.kept;
  }
}

/** Every entry below an assessment, each before what stands in its braces. */
export function placesIn(assessment: Entry): Place[] {
  const places: Place[] = [];
  const visit = (entries: readonly Entry[], parent: Place | undefined): void => {
    const siblings = new Siblings(entries);
    for (const entry of entries) {
      const place = new Place(entry, siblings, parent);
      places.push(place);
      if (entry.entries.length > 0) visit(entry.entries, place);
    }
  };
  visit(assessment.entries, undefined);
  return places;
}

const BLOCKS_OF_TESTS = new Set(['processing', 'purpose', 'necessity', 'balancing']);

/** The entries of one block, which number those that have the same word and no name. */
export class Siblings {
  private numbers: Map<Entry, number> | undefined;

  constructor(private readonly entries: readonly Entry[]) {}

  /** The path of one of them below its parent: its name where it has one, else its word, numbered where the word repeats. */
  pathOf(entry: Entry, parent: string): string {
    const { key, name } = entry;
    const lead = parent === '' ? '' : `${parent}.`;
    // What has a name is found by it, in whatever block of the tests it stands.
    if (name !== undefined) return BLOCKS_OF_TESTS.has(parent) ? `${key}.${name}` : `${lead}${key}.${name}`;
    this.numbers ??= numbered(this.entries);
    const number = this.numbers.get(entry);
    return number === undefined ? `${lead}${key}` : `${lead}${key}.${number}`;
  }
}

/** The numbers of entries without a name whose word repeats. */
function numbered(entries: readonly Entry[]): Map<Entry, number> {
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.name !== undefined) continue;
    const same = byWord.get(entry.key);
    if (same) same.push(entry);
    else byWord.set(entry.key, [entry]);
  }
  const numbers = new Map<Entry, number>();
  for (const same of byWord.values())
    if (same.length > 1) for (const [index, entry] of same.entries()) numbers.set(entry, index + 1);
  return numbers;
}

/** A text of an assessment; its path is made when it is asked for. */
class ProseAt implements PlacedProse {
  constructor(
    readonly slot: string,
    readonly prose: PlacedProse['prose'],
    private readonly place: Place,
  ) {}

  get path(): string {
    return this.place.path;
  }
}

/** Every prose of these entries, with the word of its field. */
export function proseAt(places: readonly Place[]): PlacedProse[] {
  const found: PlacedProse[] = [];
  for (const place of places) {
    const { entry } = place;
    if (entry.key === 'because') continue;
    for (const prose of texts(entry)) found.push(new ProseAt(entry.key, prose, place));
    for (const one of entry.parts) {
      if (one.word === 'at') continue;
      for (const prose of texts(one)) found.push(new ProseAt(`${entry.key}.${one.word}`, prose, place));
    }
    for (const below of entry.entries) {
      if (below.key !== 'because') continue;
      for (const prose of texts(below)) found.push(new ProseAt(`${entry.key}.because`, prose, place));
    }
  }
  return found;
}
