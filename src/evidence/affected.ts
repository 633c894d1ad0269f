/** The assessments that a change touched, why, and whether somebody has looked at them since. */
import { textOf } from '../language/prose';
import type { Entry } from '../language/syntax';
import { buildModel } from '../model/build';
import type { LoadedFile } from '../model/files';
import { isOver } from '../model/questions';
import type { Assessment, Review } from '../model/types';
import { elementOf } from './references';
import type { Changes, Touch } from './touch';
import { type UsedReference, usedReferences } from './used';

/** Whether a review of this change is written down in the assessment. */
export type ReviewState =
  /** The assessment was written with the change, or files were only renamed. */
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'missing' }
  /** There is a note of this change, but without `because`, or without a date. */
  | { readonly kind: 'incomplete'; readonly note: Review }
  /** There is a new note, dated before the last of the changes. */
  | { readonly kind: 'too-early'; readonly note: Review; readonly changed: string }
  | { readonly kind: 'done'; readonly note: Review };

export interface Affected {
  readonly assessment: Assessment;
  /** It was not there in the earlier state. */
  readonly isNew: boolean;
  /** By file, in order. */
  readonly touches: readonly Touch[];
  readonly review: ReviewState;
}

/** What is known of the time between the two states. */
export interface Since {
  readonly changes: Changes;
  /** The assessment in the earlier state, perhaps under another name; undefined where it was not there. */
  before(assessment: Assessment): Assessment | undefined;
  /** The day of the last change of a file; undefined where it is not committed. */
  changedOn(path: string): string | undefined;
}

/** The affected assessments of a file. Those that are over need nobody's look. */
export function affectedIn(file: LoadedFile, since: Since): Affected[] {
  const touched = [...usedReferences(file)].map(([entry, references]) => ({
    name: entry.name ?? '',
    touches: references
      .filter(isOfSystem)
      .flatMap((one) => since.changes.touching(one))
      .sort(byFile),
  }));
  if (touched.every(({ touches }) => touches.length === 0)) return [];
  const { assessments } = buildModel(file);
  return touched.flatMap(({ name, touches }) => {
    const assessment = assessments.find((one) => one.name === name);
    if (!assessment || touches.length === 0 || isOver(assessment)) return [];
    const before = since.before(assessment);
    return [{ assessment, isNew: !before, touches, review: reviewOf(assessment, before, touches, since) }];
  });
}

/** A new detached signature says nothing new of the system. */
function isOfSystem({ entries }: UsedReference): boolean {
  return !entries.some(({ key }) => key === 'sign');
}

function byFile(a: Touch, b: Touch): number {
  return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0;
}

function reviewOf(
  { header }: Assessment,
  before: Assessment | undefined,
  touches: readonly Touch[],
  since: Since,
): ReviewState {
  if (!before || touches.every((touch) => !touch.matters)) return { kind: 'not-needed' };
  const known = new Set(before.header.reviewed.map(keyOf));
  const fresh = header.reviewed.filter((note) => !known.has(keyOf(note)));
  const whole = fresh.filter(({ on, because }) => on && because && because.text.trim() !== '');
  const [latest] = whole.sort((a, b) => ((a.on?.date ?? '') < (b.on?.date ?? '') ? 1 : -1));
  if (!latest?.on) return fresh[0] ? { kind: 'incomplete', note: fresh[0] } : { kind: 'missing' };
  const days = touches.filter((touch) => touch.matters).map(({ file }) => since.changedOn(file.path) ?? '');
  const changed = days.sort().at(-1) ?? '';
  // A date may be a month.
  const early = latest.on.date < changed.slice(0, latest.on.date.length);
  return early ? { kind: 'too-early', note: latest, changed } : { kind: 'done', note: latest };
}

function keyOf({ on, by, because }: Review): string {
  return JSON.stringify([on?.date, by, because?.text]);
}

/** Whether somebody still has to look. */
export function needsReview({ review }: Affected): boolean {
  return review.kind !== 'done' && review.kind !== 'not-needed';
}

/** What a reference is to the assessment, as the end of a sentence about the file: `enforces safeguard few-readers`. */
export interface Role {
  readonly verb: string;
  /** The stable path of the element that it is for; empty where the assessment as a whole watches it. */
  readonly element: string;
  /** What that element is called, where it has a title. */
  readonly title: string;
  /** What else follows from it, such as what a tripwire breaks. */
  readonly consequence: string;
}

const VERBS: Readonly<Record<string, string>> = {
  enforced: 'enforces',
  tested: 'tests',
  set: 'sets',
  observed: 'shows the deletion for',
  evidence: 'is evidence for',
  watch: 'is watched by',
  notice: 'holds the notice',
};

export function roleOf(reference: UsedReference): Role {
  const { field, entries } = reference;
  const owners = field === 'notice' ? entries : entries.slice(0, -1);
  const owner = [...owners].reverse().find((entry) => entry.name !== undefined) ?? entries[0];
  const element = elementFor(reference);
  const tripwire = entries.find((entry) => entry.key === 'tripwire');
  const breaks = tripwire?.entries.filter((entry) => entry.key === 'breaks').flatMap((entry) => entry.values) ?? [];
  const names = breaks.flatMap((value) => (value.$type === 'Ref' ? [value.to] : []));
  return {
    verb: element === '' ? 'is watched' : (VERBS[field] ?? 'is named by'),
    element,
    title: owner && owner.key !== 'assessment' ? titleOf(owner) : '',
    consequence: names.length > 0 ? `its change breaks ${names.join(', ')}` : '',
  };
}

/** The element without the field that names the path: `safeguard.few-readers`, not `safeguard.few-readers.enforced`. */
function elementFor(reference: UsedReference): string {
  const { path } = elementOf(reference);
  const { field, entries } = reference;
  const drop = field !== 'evidence' && field in VERBS && field !== 'notice';
  if (entries.length === 2 && field === 'watch') return '';
  return drop ? path.replace(/\.[^.]*$/, '').replace(/\.(?:enforced|tested|set|observed|watch)$/, '') : path;
}

function titleOf(entry: Entry): string {
  const text = entry.values.find((value) => value.$type === 'Text');
  return text ? textOf(text) : '';
}
