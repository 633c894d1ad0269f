/** `lia affected` as Markdown, for a comment on a pull request or the summary of a pipeline. */
import type { BlockContent, RootContent } from 'mdast';
import {
  code,
  heading,
  joined,
  lines,
  list,
  type Phrasing,
  paragraph,
  plain,
  strong,
  text,
} from '../../report/markdown/nodes';
import { phrase, printTree } from '../../report/markdown/print';
import type { AffectedEntry, AffectedReport, TouchedFile, TouchReason } from './report';
import { reviewWords, summaryWords } from './words';

export function affectedMarkdown(report: AffectedReport, today: string): string {
  return printTree([
    heading(2, text('Does the assessment still say what the system does?')),
    paragraph(strong(...phrase(summaryWords(report)))),
    ...(report.faults.length > 0 ? [lines(report.faults.map(phrase))] : []),
    ...report.affected.flatMap((entry) => entryBlocks(entry, today)),
  ]);
}

function entryBlocks(entry: AffectedEntry, today: string): RootContent[] {
  const name = entry.title === '' ? [code(entry.assessment)] : [plain(entry.title)];
  return [
    heading(3, ...name),
    paragraph(code(entry.assessment), text(' in '), code(entry.file)),
    list(entry.touched.map(fileItem)),
    paragraph(
      strong(text(entry.needsReview ? 'Review needed:' : 'Review:')),
      text(' '),
      ...phrase(reviewWords(entry, today)),
    ),
  ];
}

function fileItem({ path, reasons }: TouchedFile): BlockContent[] {
  const kinds = [...new Set(reasons.map(({ what }) => what))];
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1)
    return [paragraph(code(path), text(' '), ...phrase(only)), lines(reasons.map(roleItem))];
  const items = reasons.map((reason) => joined([phrase(reason.what), roleItem(reason)], ': '));
  return [paragraph(code(path)), lines(items)];
}

function roleItem(reason: TouchReason): Phrasing {
  const title = reason.title === '' ? [] : [text(' “'), plain(reason.title), text('”')];
  const consequence = reason.consequence === '' ? [] : [text('; '), strong(plain(reason.consequence))];
  return [
    ...phrase(reason.element === '' ? reason.verb : `${reason.verb} \`${reason.element}\``),
    ...title,
    ...consequence,
    text(` (${reason.file}, line ${reason.line})`),
  ];
}
