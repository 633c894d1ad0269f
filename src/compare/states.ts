/** Two states of a folder of assessments: which assessment is which, and what is declared for no assessment at all. */
import type { CheckedFile } from '../check/check';
import type { Fact } from '../fingerprint/fact';
import { factsOf } from '../fingerprint/facts';
import { declaredFact } from '../fingerprint/fields';
import type { Change } from './change';
import { type AssessmentComparison, type Checked, compareAssessments, loneAssessment } from './comparison';
import { differencesOf } from './differences';
import { bestPairs, likeness } from './renames';
import { changesOf } from './telling';

/** What changed between two states. */
export interface Comparison {
  readonly assessments: readonly AssessmentComparison[];
  /** Files whose own text, or whose declarations that no assessment uses, changed. */
  readonly files: readonly { readonly file: string; readonly changes: readonly Change[] }[];
}

/** What a comparison needs to know besides the files. */
export interface CompareOptions {
  /** For the dates on which acceptances lapse: `2026-11-23`. */
  readonly today: string;
  /** Where a file of the earlier state is looked for in the later one; at the same path, if left out. */
  readonly place?: (file: string) => string;
}

/** Compares two states. Files that say the same in both need not be given. */
export function compareStates(
  before: readonly CheckedFile[],
  after: readonly CheckedFile[],
  { today, place = (file) => file }: CompareOptions,
): Comparison {
  const [was, is] = [before, after].map((files) => files.flatMap(assessmentsOf)) as [Checked[], Checked[]];
  const pairs = sameAssessments(was, is, place);
  const kept = new Set(pairs.flat());
  const assessments = [
    ...pairs.map(([one, other]) => compareAssessments(one, other, today, place)),
    ...is.filter((one) => !kept.has(one)).map((one) => loneAssessment('added', one)),
    ...was.filter((one) => !kept.has(one)).map((one) => loneAssessment('removed', one)),
  ];
  return {
    assessments: assessments
      .filter((one) => one.state !== 'same')
      .sort((a, b) => (a.file + a.name < b.file + b.name ? -1 : 1)),
    files: looseChanges(before, after, [...was, ...is], place),
  };
}

function assessmentsOf(file: CheckedFile): Checked[] {
  return file.model.assessments.map((assessment) => ({ assessment, file }));
}

/** Pairs by file and name, then by name, then by likeness: the same assessment may have moved or been renamed. */
function sameAssessments(
  before: readonly Checked[],
  after: readonly Checked[],
  place: (file: string) => string,
): [Checked, Checked][] {
  const pairs: [Checked, Checked][] = [];
  const match = (fits: (one: Checked, other: Checked) => boolean): void => {
    const taken = new Set(pairs.flat());
    for (const other of after.filter((candidate) => !taken.has(candidate))) {
      const one = before.find((candidate) => !taken.has(candidate) && fits(candidate, other));
      if (!one) continue;
      taken.add(one).add(other);
      pairs.push([one, other]);
    }
  };
  const named = (one: Checked, other: Checked): boolean => one.assessment.name === other.assessment.name;
  match((one, other) => named(one, other) && place(fileOf(one)) === fileOf(other));
  match(named);
  const taken = new Set(pairs.flat());
  const facts = (all: readonly Checked[]): Map<Fact, Checked> =>
    new Map(all.filter((one) => !taken.has(one)).map((one) => [factsOf(one.assessment).own, one]));
  const [was, is] = [facts(before), facts(after)];
  for (const [one, other] of bestPairs([...was.keys()], [...is.keys()], likeness, ALIKE)) {
    const [old, now] = [was.get(one), is.get(other)];
    if (old && now) pairs.push([old, now]);
  }
  return pairs;
}

/** Assessments of one house look alike in much; only near copies under another name are the same one. */
const ALIKE = 0.7;

function fileOf({ assessment }: Checked): string {
  return assessment.document.file;
}

const LOOSE = new Set(['document', 'organisation', 'party', 'group', 'retention', 'safeguard', 'kind']);

/** Changes of what a file says for itself, and of declarations that no assessment uses in either state. */
function looseChanges(
  before: readonly CheckedFile[],
  after: readonly CheckedFile[],
  checked: readonly Checked[],
  place: (file: string) => string,
): Comparison['files'] {
  const used = new Set(checked.flatMap(({ assessment }) => factsOf(assessment).used.map((fact) => fact.path)));
  const applied = new Set(
    checked.flatMap(({ assessment }) => assessment.safeguards.filter((one) => one.shared).map((one) => one.path)),
  );
  const loose = (files: readonly CheckedFile[], at: (file: string) => string): Map<string, Fact[]> =>
    new Map(
      files.map(({ model }) => [
        at(model.file),
        model.loaded.tree.entries
          .filter((entry) => LOOSE.has(entry.key) || (entry.key === 'defaults' && model.assessments.length === 0))
          .map((entry) => declaredFact(entry, model.file))
          .filter((fact) => !used.has(fact.path) && !applied.has(fact.path)),
      ]),
    );
  const [was, is] = [loose(before, place), loose(after, (file) => file)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((file) => {
    const changes = differencesOf(was.get(file) ?? [], is.get(file) ?? []).flatMap(changesOf);
    return changes.length === 0 ? [] : [{ file, changes }];
  });
}
