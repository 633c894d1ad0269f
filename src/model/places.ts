/** Where each entry of an assessment stands: the stable paths that findings, waivers and sign-offs use. */
import type { Entry } from '../language/syntax';
import { texts } from './entries';
import type { PlacedProse } from './types';

/** An entry with its path, which is made when it is asked for. */
export class Place {
  private kept: string | undefined;

  constructor(
    readonly entry: Entry,
    private readonly siblings: readonly Entry[],
    readonly parent: Place | undefined,
  ) {}

  get path(): string {
    this.kept ??= pathBelow(this.parent?.path ?? '', this.entry, this.siblings);
    return this.kept;
  }
}

/** Every entry below an assessment, each before what stands in its braces. */
export function placesIn(assessment: Entry): Place[] {
  const places: Place[] = [];
  const visit = (entries: readonly Entry[], parent: Place | undefined): void => {
    for (const entry of entries) {
      const place = new Place(entry, entries, parent);
      places.push(place);
      if (entry.entries.length > 0) visit(entry.entries, place);
    }
  };
  visit(assessment.entries, undefined);
  return places;
}

const BLOCKS_OF_TESTS = new Set(['processing', 'purpose', 'necessity', 'balancing']);

/** The path of an entry below its parent: its name where it has one, else its word, numbered where the word repeats. */
export function pathBelow(parent: string, entry: Entry, siblings: readonly Entry[]): string {
  const { key, name } = entry;
  const lead = parent === '' ? '' : `${parent}.`;
  // What has a name is found by it, in whatever block of the tests it stands.
  if (name !== undefined) return BLOCKS_OF_TESTS.has(parent) ? `${key}.${name}` : `${lead}${key}.${name}`;
  const same = siblings.filter((other) => other.key === key && other.name === undefined);
  return same.length < 2 ? `${lead}${key}` : `${lead}${key}.${same.indexOf(entry) + 1}`;
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
