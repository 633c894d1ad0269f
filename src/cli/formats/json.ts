import type { SuppressedFinding } from '../../check/finding';
import { JsonList } from './json-list';
import { type FileResults, type Formatter, NO_TOTALS, type RunInfo, type Totals } from './results';

/** The machine format, version 1: `docs/findings.md` describes it, `schema/findings.json` is its schema. */
export function json({ io, command }: RunInfo): Formatter {
  const files: Pick<FileResults, 'path' | 'assessments'>[] = [];
  const unreadable: { path: string; message: string }[] = [];
  const suppressed: SuppressedFinding[] = [];
  let totals: Totals = NO_TOTALS;
  const list = new JsonList((item) => ({
    schemaVersion: 1,
    generator: { name: 'lia', version: io.version, command },
    findings: [item],
    suppressed,
    files,
    unreadable,
    summary: {
      files: totals.files,
      errors: totals.errors,
      warnings: totals.warnings,
      infos: totals.infos,
      openPoints: totals.openPoints,
      waived: totals.waived,
      known: totals.known,
    },
  }));
  return {
    begin: () => list.begin(),
    file({ path, assessments, findings, suppressed: aside = [], problem }) {
      suppressed.push(...aside);
      if (problem === undefined) files.push({ path, assessments });
      else unreadable.push({ path, message: problem });
      return list.items(findings);
    },
    end(sums) {
      totals = sums;
      return list.end();
    },
  };
}
