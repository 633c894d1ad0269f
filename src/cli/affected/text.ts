/** `lia affected` for the terminal. */
import pc from 'picocolors';
import wrap from 'word-wrap';
import { harmless } from '../formats/visible';
import type { Io } from '../io';
import type { AffectedEntry, AffectedReport, TouchedFile, TouchReason } from './report';
import { reviewWords, roleWords, summaryWords } from './words';

type Colors = ReturnType<typeof pc.createColors>;

interface Page {
  readonly colors: Colors;
  readonly width: number;
  readonly today: string;
}

/** @param io Its colours and width; a file has none. */
export function affectedText(report: AffectedReport, today: string, io: Pick<Io, 'color' | 'width'>): string {
  const page = { colors: pc.createColors(io.color), width: Math.max(40, Math.min(io.width, 110)), today };
  const entries = report.affected.map((entry) => `${entryText(entry, page)}\n`);
  return `${entries.join('\n')}${entries.length > 0 ? '\n' : ''}${wrapped(summaryWords(report), '', page)}\n`;
}

function entryText(entry: AffectedEntry, page: Page): string {
  const { colors } = page;
  const title = entry.title === '' ? '' : ` “${harmless(entry.title)}”`;
  const mark = entry.needsReview ? colors.yellow('Review') : colors.dim('Review');
  return [
    `${colors.bold(harmless(entry.assessment))}${title}  ${colors.underline(harmless(`${entry.file}:${entry.line}`))}`,
    '',
    ...entry.touched.flatMap((file) => fileLines(file, page)),
    `  ${mark}  ${wrapped(reviewWords(entry, page.today), '          ', page).trimStart()}`,
  ].join('\n');
}

function fileLines({ path, reasons }: TouchedFile, page: Page): string[] {
  const lines = [`  ${page.colors.cyan(harmless(path))}`];
  let before = '';
  for (const reason of reasons) {
    if (reason.what !== before) lines.push(wrapped(reason.what, '    ', page));
    before = reason.what;
    lines.push(...reasonLines(reason, page));
  }
  return [...lines, ''];
}

function reasonLines(reason: TouchReason, page: Page): string[] {
  const title = reason.title === '' ? '' : ` “${reason.title}”`;
  const consequence = reason.consequence === '' ? '' : `; ${reason.consequence}`;
  const where = `(${reason.file}:${reason.line})`;
  return [wrapped(`${roleWords(reason)}${title}${consequence} ${where}`, '      ', page)];
}

function wrapped(text: string, indent: string, { width }: Page): string {
  return wrap(harmless(text), { width: width - indent.length, indent, trim: true });
}
