/** Findings as Markdown: for the summary of a pipeline, and a comment on a pull request. */
import type { BlockContent, RootContent } from 'mdast';
import type { Finding } from '../../check/finding';
import { code, heading, list, type Phrasing, paragraph, plain, strong, text } from '../../report/markdown/nodes';
import { phrase, printTree } from '../../report/markdown/print';
import { type FileResults, type Formatter, type RunInfo, type Totals, WEIGHT } from '../formats/results';
import { plural } from '../plural';

/** More would not be read; the sums count them all. */
const MOST = 50;

/** Errors first; what is left out is counted. */
export function markdown({ failOn, clean }: RunInfo): Formatter {
  const told: Finding[] = [];
  const unreadable: FileResults[] = [];
  return {
    begin: () => '',
    file(results) {
      told.push(...results.findings);
      if (results.problem !== undefined) unreadable.push(results);
      told.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
      told.length = Math.min(told.length, MOST);
      return '';
    },
    end: (totals) => printTree(blocks(told, unreadable, totals, { failOn, clean })),
  };
}

function blocks(
  told: readonly Finding[],
  unreadable: readonly FileResults[],
  totals: Totals,
  { failOn, clean }: Pick<RunInfo, 'failOn' | 'clean'>,
): RootContent[] {
  const count = totals.errors + totals.warnings + totals.infos;
  const files = [...new Set(told.map(({ file }) => file))];
  const left = count - told.length;
  return [
    heading(2, text('Findings in the assessments')),
    paragraph(strong(text(count === 0 && clean !== undefined ? clean : sums(totals)))),
    ...(unreadable.length > 0
      ? [list(unreadable.map(({ path, problem }) => [paragraph(code(path), text(` ${problem}`))]))]
      : []),
    ...files.flatMap((file) => [
      heading(3, code(file)),
      list(told.filter((one) => one.file === file).map((finding) => item(finding, failOn))),
    ]),
    ...(left > 0 ? [paragraph(text(`${plural(left, 'more finding')}: run \`lia check\`.`))] : []),
  ];
}

function sums(totals: Totals): string {
  const where = `${plural(totals.assessments, 'assessment')} in ${plural(totals.files, 'file')}`;
  const parts = [plural(totals.errors, 'error'), plural(totals.warnings, 'warning'), plural(totals.infos, 'remark')];
  return `${parts.join(', ')} in ${where}. A person decides whether the processing may take place.`;
}

function item(finding: Finding, failOn: Finding['severity']): BlockContent[] {
  const { severity, message, range, satisfy, sources, rule } = finding;
  const level = WEIGHT[severity] >= WEIGHT[failOn] ? [strong(text(severity))] : [text(severity)];
  const details: Phrasing[] = [
    [text('To do: '), ...phrase(satisfy)],
    [text('Rule: '), code(rule), ...sources.map((source) => plain(`; ${source.text}`))],
  ];
  return [
    paragraph(...level, text(`, line ${range.start.line}: `), ...phrase(message)),
    list(details.map((words) => [paragraph(...words)])),
  ];
}
