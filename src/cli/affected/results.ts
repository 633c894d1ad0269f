/** `lia affected` as the list of results that every machine format prints. */
import type { Finding } from '../../check/finding';
import type { FileResults, RuleInfo } from '../formats/results';
import type { AffectedEntry, AffectedReport, TouchedFile, TouchReason } from './report';
import { reviewWords, roleWords } from './words';

const PAGE = 'docs/evidence.md';

const KINDS = {
  'affected/code': 'Code, a setting or a test that an assessment rests on has changed.',
  'affected/evidence': 'A text that an assessment points to as evidence or notice has changed.',
  'affected/watched': 'A file that an assessment watches has changed.',
} as const;

const SATISFY =
  'Look at the change; then write in the assessment `reviewed on DATE because "…"`, or change what no longer holds.';

/** The rules under which touched references are told. */
export const AFFECTED_RULES: readonly RuleInfo[] = Object.entries(KINDS).map(([id, summary]) => ({
  id,
  severity: 'warning',
  summary,
  satisfy: SATISFY,
  sources: [],
  page: PAGE,
}));

/** @param read The text of a file as it is named in the report. */
export async function* affectedResults(
  report: AffectedReport,
  today: string,
  read: (file: string) => string | undefined,
): AsyncGenerator<FileResults> {
  for (const path of new Set(report.affected.map(({ file }) => file))) {
    const entries = report.affected.filter(({ file }) => file === path);
    const text = read(path) ?? '';
    const findings = entries.flatMap((entry) =>
      entry.touched.flatMap((file) => file.reasons.map((reason) => finding(entry, file, reason, text, today))),
    );
    yield { path, text, assessments: entries.map(({ assessment }) => assessment), findings };
  }
}

/** It stands at the path that names the file; for what other files share, at the name of the assessment. */
function finding(entry: AffectedEntry, file: TouchedFile, reason: TouchReason, text: string, today: string): Finding {
  const line = reason.file === entry.file ? reason.line : entry.line;
  const title = reason.title === '' ? '' : ` “${reason.title}”`;
  const consequence = reason.consequence === '' ? '' : `; ${reason.consequence}`;
  const rule = ruleOf(reason);
  return {
    rule,
    severity: entry.needsReview && reason.matters ? 'warning' : 'info',
    test: 'governance',
    message: `\`${file.path}\` ${reason.what}. It ${roleWords(reason)}${title}${consequence}.`,
    file: entry.file,
    range: lineRange(text, line),
    assessment: entry.assessment,
    // One element may name several files, and each is a finding of its own.
    path: `${reason.element} ${reason.written}`.trimStart(),
    laws: [],
    facts: [],
    satisfy: reviewWords(entry, today),
    sources: [],
    url: PAGE,
    fixes: [],
  };
}

function ruleOf({ verb }: TouchReason): keyof typeof KINDS {
  if (verb.startsWith('is watched')) return 'affected/watched';
  return ['enforces', 'tests', 'sets', 'shows the deletion for'].includes(verb) ? 'affected/code' : 'affected/evidence';
}

/** A line without the blanks around it. */
function lineRange(text: string, line: number): Finding['range'] {
  const content = text.split('\n')[line - 1] ?? '';
  const start = content.length - content.trimStart().length + 1;
  return { start: { line, column: start }, end: { line, column: Math.max(content.trimEnd().length + 1, start) } };
}
