/** What differs between two texts, line by line. */
import { diffLines } from 'diff';
import type { Lines } from './target';

export interface LineChanges {
  readonly added: number;
  readonly removed: number;
  /** Where lines changed in the later text; where some were only taken out, the line after them. */
  readonly places: readonly Lines[];
}

/** Texts whose comparison would take longer than it is worth. */
const MOST = 400_000;

/** @returns undefined where the texts are too long to compare. */
export function changedLines(before: string, after: string): LineChanges | undefined {
  if (before.length + after.length > MOST) return undefined;
  let [line, added, removed] = [1, 0, 0];
  const places: Lines[] = [];
  const mark = (start: number, end: number): void => {
    const last = places.at(-1);
    if (last && start <= last.end + 1) places[places.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else places.push({ start, end });
  };
  for (const part of diffLines(before, after)) {
    const count = part.count ?? 0;
    if (part.removed) {
      removed += count;
      mark(line, line);
    } else {
      if (part.added) {
        added += count;
        mark(line, line + count - 1);
      }
      line += count;
    }
  }
  return { added, removed, places };
}

/** `line 4`, `lines 4–6 and 9`. */
export function placesText(places: readonly Lines[]): string {
  const few = places.slice(0, 4).map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`));
  if (places.length > 4) few.push('others');
  const several = few.length > 1 || few.some((one) => one.includes('–'));
  return `${several ? 'lines' : 'line'} ${few.length > 1 ? `${few.slice(0, -1).join(', ')} and ${few.at(-1)}` : few[0]}`;
}
