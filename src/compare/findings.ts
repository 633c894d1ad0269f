import type { Finding } from '../check/finding';
import { renamedPath } from './rename';
import type { Rename } from './renames';

/** The findings of two states: by rule and element, never by line. */
export interface FindingChanges {
  readonly new: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly unchanged: readonly Finding[];
}

/** Splits findings of two states of an assessment. @param renames So that a finding follows its element. */
export function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  renames: readonly Rename[],
): FindingChanges {
  const open = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding, renamedPath(finding.path ?? '', renames));
    open.set(key, [...(open.get(key) ?? []), finding]);
  }
  const unchanged: Finding[] = [];
  const fresh: Finding[] = [];
  for (const finding of after) {
    const known = open.get(keyOf(finding, finding.path ?? ''))?.shift();
    (known ? unchanged : fresh).push(finding);
  }
  return { new: fresh, gone: [...open.values()].flat(), unchanged };
}

/** Faults of writing have no path: what they say tells them apart. */
function keyOf(finding: Finding, path: string): string {
  return `${finding.rule} ${path === '' ? finding.message : path}`;
}
