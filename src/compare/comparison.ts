/** Two states of one or many assessments, compared: changes in words, findings, weakenings, and what to ask now. */
import type { CheckedFile } from '../check/check';
import type { Fact } from '../fingerprint/fact';
import type { Assessment } from '../model/types';
import { type Change, name, SECTIONS, tell, type Words } from './change';
import { consequencesOf } from './consequences';
import { type FindingChanges, findingChanges } from './findings';
import { type Weakened, weakeningsOf } from './guard';
import { type Pair, pairOf } from './pair';
import { questionsOf } from './questions';
import type { Rename } from './renames';
import { changesOf, subjectOf } from './telling';
import { sectionOf } from './words';

/** An assessment that came, went or changed. */
export interface AssessmentComparison {
  readonly state: 'added' | 'removed' | 'changed' | 'same';
  /** Its name now; of one that went, the name that it had. */
  readonly name: string;
  readonly title: string;
  /** The file that it is in now, or was in. */
  readonly file: string;
  /** Its earlier name or file, where that was another one. */
  readonly formerName?: string;
  readonly formerFile?: string;
  readonly changes: readonly Change[];
  readonly findings: FindingChanges;
  readonly weakenings: readonly Weakened[];
  readonly questions: readonly Words[];
}

/** One state of an assessment, with what the checker finds in it. */
export interface Checked {
  readonly assessment: Assessment;
  readonly file: CheckedFile;
}

/**
 * Compares two states of one assessment.
 * @param today For the dates on which acceptances lapse.
 * @param place Where a file of the earlier state is looked for in the later one.
 */
export function compareAssessments(
  before: Checked,
  after: Checked,
  today: string,
  place: (file: string) => string,
): AssessmentComparison {
  const pair = pairOf(before.assessment, after.assessment);
  const changes = ordered([...pair.renames.map((rename) => renameChange(rename, pair)), ...toldChanges(pair)]);
  const findings = findingChanges(findingsIn(before), findingsIn(after), pair.renames);
  const weakenings = weakeningsOf(pair, today);
  const moved = place(before.assessment.document.file) !== after.assessment.document.file;
  const former = before.assessment.name !== after.assessment.name;
  const nothing = changes.length + findings.new.length + findings.gone.length === 0 && !moved && !former;
  return {
    state: nothing ? 'same' : 'changed',
    name: after.assessment.name,
    title: after.assessment.title,
    file: after.assessment.document.file,
    ...(former && { formerName: before.assessment.name }),
    ...(moved && { formerFile: before.assessment.document.file }),
    changes,
    findings,
    weakenings,
    questions: questionsOf(pair, changes, findings, weakenings),
  };
}

/** An assessment that stands alone: it is new, or it went. */
export function loneAssessment(state: 'added' | 'removed', checked: Checked): AssessmentComparison {
  const { assessment } = checked;
  const findings = findingsIn(checked);
  const none: readonly never[] = [];
  return {
    state,
    name: assessment.name,
    title: assessment.title,
    file: assessment.document.file,
    changes: [],
    findings: {
      new: state === 'added' ? findings : none,
      gone: state === 'removed' ? findings : none,
      unchanged: none,
    },
    weakenings: [],
    questions: [
      state === 'added'
        ? tell`Who has read the new assessment ${name(assessment.name)} against what the systems really do?`
        : tell`Has the processing of ${name(assessment.name)} ended? If not, on which assessment does it rest now?`,
    ],
  };
}

/** The findings of an assessment; faults of writing belong to the one in whose lines they stand. */
export function findingsIn({ assessment, file }: Checked): CheckedFile['findings'] {
  const { text } = file.model;
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const { start, end } = assessment.entry;
  const [first, last] = [lineOf(start), lineOf(end)];
  return file.findings.filter(({ assessment: name, range }) =>
    name === undefined ? range.start.line >= first && range.start.line <= last : name === assessment.name,
  );
}

function toldChanges(pair: Pair): Change[] {
  return pair.differences.flatMap((difference) => {
    const consequences = consequencesOf(difference, pair);
    return changesOf(difference).map((change, index) => (index === 0 ? { ...change, consequences } : change));
  });
}

function renameChange({ before, after }: Rename, pair: Pair): Change {
  const top = pair.after.facts.find((fact) => isWithin(after, fact)) ?? after;
  return {
    kind: 'renamed',
    section: sectionOf(top),
    path: after.path,
    subject: subjectOf([after]),
    before: before.name ?? '',
    after: after.name ?? '',
    consequences: [],
  };
}

function isWithin(fact: Fact, top: Fact): boolean {
  return fact === top || top.below.some((below) => isWithin(fact, below));
}

/** By section; within one in the order of the file, what went last. */
function ordered(changes: readonly Change[]): Change[] {
  return SECTIONS.flatMap((section) => changes.filter((change) => change.section === section));
}
