/** What `lia affected` tells, as plain data: the shape of its JSON, from which every other format is made. */
import { relative, resolve, sep } from 'node:path';
import { Lines } from '../../base/lines';
import { type Affected, needsReview, roleOf } from '../../evidence/affected';
import type { Touch } from '../../evidence/touch';
import type { Io } from '../io';
import type { AffectedFile, AffectedState } from './state';

/** Everything, in order of files and assessments. */
export interface AffectedReport {
  readonly since: string;
  /** How many files changed, and how many assessments were looked at. */
  readonly changedFiles: number;
  readonly assessments: number;
  readonly affected: readonly AffectedEntry[];
  /** What could not be looked at in full, each a sentence. */
  readonly faults: readonly string[];
}

/** An assessment that the change touched. */
export interface AffectedEntry {
  readonly file: string;
  /** The line of its name. */
  readonly line: number;
  readonly assessment: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly needsReview: boolean;
  readonly review: ReviewEntry;
  readonly touched: readonly TouchedFile[];
}

/** The review note of this change, or what is wrong with it. */
export interface ReviewEntry {
  readonly state: 'done' | 'missing' | 'incomplete' | 'too-early' | 'not-needed';
  readonly on?: string;
  readonly because?: string;
  /** The day of the change that is later than the note. */
  readonly changed?: string;
}

/** A changed file, and why it matters to the assessment. */
export interface TouchedFile {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  readonly from?: string;
  readonly reasons: readonly TouchReason[];
}

/** A reference to a changed file. */
export interface TouchReason {
  /** What happened to what is meant: `changed in line 4, within #mayOpen (lines 2–9)`. */
  readonly what: string;
  /** Whether somebody should look. */
  readonly matters: boolean;
  /** What the file is to the assessment: `enforces`, and the path and title of the element. */
  readonly verb: string;
  readonly element: string;
  readonly title: string;
  readonly consequence: string;
  /** Where it is named, and how. */
  readonly file: string;
  readonly line: number;
  readonly written: string;
}

/** Reads the state to its end. */
export async function affectedReport(since: string, state: AffectedState, io: Io): Promise<AffectedReport> {
  const affected: AffectedEntry[] = [];
  const faults: string[] = [];
  let assessments = 0;
  const places = new Places(state, io);
  for await (const file of state.files) {
    assessments += file.assessments.length;
    if (file.fault !== undefined) faults.push(file.fault);
    affected.push(...file.affected.map((one) => entryOf(one, file, places)));
  }
  return { since, changedFiles: state.changed.length, assessments, affected, faults };
}

/** Paths and lines as they are printed. */
class Places {
  private readonly lines = new Map<string, Lines>();

  constructor(
    private readonly state: AffectedState,
    private readonly io: Io,
  ) {}

  /** Relative to the folder of the command, also where it lies above. */
  path(fromRoot: string): string {
    return relative(this.io.cwd, resolve(this.state.repository.root, fromRoot)).split(sep).join('/');
  }

  line(file: string, offset: number): number {
    const known = this.lines.get(file) ?? new Lines(this.state.read(file) ?? '');
    this.lines.set(file, known);
    return known.position(offset).line;
  }
}

function entryOf(affected: Affected, { path }: AffectedFile, places: Places): AffectedEntry {
  const { assessment, isNew, touches } = affected;
  return {
    file: places.path(path),
    line: places.line(path, assessment.entry.nameSpan?.start ?? assessment.entry.start),
    assessment: assessment.name,
    title: assessment.title,
    isNew,
    needsReview: needsReview(affected),
    review: reviewEntry(affected),
    touched: touchedFiles(touches, places),
  };
}

function reviewEntry({ review }: Affected): ReviewEntry {
  const note = 'note' in review ? review.note : undefined;
  return {
    state: review.kind,
    ...(note?.on && { on: note.on.date }),
    ...(note?.because && { because: note.because.text }),
    ...(review.kind === 'too-early' && { changed: review.changed }),
  };
}

function touchedFiles(touches: readonly Touch[], places: Places): TouchedFile[] {
  const found = new Map<string, TouchedFile & { readonly reasons: TouchReason[] }>();
  for (const touch of touches) {
    const { path, kind, from } = touch.file;
    const known = found.get(path) ?? {
      path: places.path(path),
      kind,
      ...(from !== undefined && { from: places.path(from) }),
      reasons: [],
    };
    known.reasons.push(reasonOf(touch, places));
    found.set(path, known);
  }
  return [...found.values()];
}

function reasonOf({ reference, what, matters }: Touch, places: Places): TouchReason {
  const { consequence, ...role } = roleOf(reference);
  return {
    what,
    matters,
    ...role,
    consequence: matters ? consequence : '',
    file: places.path(reference.in),
    line: places.line(reference.in, reference.written.start),
    written: reference.written.text,
  };
}
