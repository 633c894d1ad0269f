/** How findings are printed: for people, for a line-based tool, for a program. */
import pc from 'picocolors';
import wrap from 'word-wrap';
import type { Finding } from '../check/finding';
import type { Severity } from '../rules/rule';
import type { Io } from './io';

export interface CheckedSource {
  readonly path: string;
  readonly text: string;
  readonly assessments: readonly string[];
  readonly findings: readonly Finding[];
}

const CLEAN = 'This is no finding of lawfulness: the balance depends on the facts, and a person decides.';

/** Findings with the lines that they are about. */
export function human(checked: readonly CheckedSource[], io: Io, filtered = false): string {
  if (checked.length === 0) return '';
  const colors = pc.createColors(io.color);
  const width = Math.max(40, Math.min(io.width, 120));
  const blocks = checked
    .filter((source) => source.findings.length > 0)
    .map((source) => {
      const lines = source.text.split('\n');
      const findings = source.findings.map((finding) => findingBlock(finding, lines, colors, width));
      return `${colors.underline(source.path)}\n\n${findings.join('\n')}`;
    });
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${summary(checked, colors, filtered)}\n`;
}

type Colors = ReturnType<typeof pc.createColors>;

function findingBlock(finding: Finding, lines: readonly string[], colors: Colors, width: number): string {
  const { start, end } = finding.range;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity];
  const number = String(start.line).padStart(5);
  const line = harmless((lines[start.line - 1] ?? '').replace(/\r$/, '').replace(/\t/g, ' '));
  const room = width - 9;
  const from = start.column - 1 > room - 10 ? Math.max(0, start.column - 21) : 0;
  const length = Math.max(
    1,
    Math.min(
      (end.line === start.line ? end.column : line.length + 1) - start.column,
      line.length - start.column + 1,
      room,
    ),
  );
  const facts = finding.facts.map((fact) => `${fact.text} (line ${fact.range.start.line})`);
  return [
    `${paint(finding.severity)} ${colors.bold(wrapped(finding.message, width - finding.severity.length - 1, finding.severity.length + 1))}`,
    `${colors.dim(`${number} │ `)}${from > 0 ? '…' : ''}${line.slice(from > 0 ? from + 1 : 0, from + room)}`,
    `${colors.dim('      │ ')}${' '.repeat(start.column - 1 - from)}${paint('^'.repeat(length))}`,
    ...labelled('Because', facts.join('; '), colors, width),
    ...labelled('To do', finding.satisfy, colors, width),
    ...labelled('Fix', fixWords(finding), colors, width),
    ...labelled('Source', finding.sources.map((source) => source.text).join('; '), colors, width),
    ...labelled('Rule', `${finding.rule}  ${finding.url}`, colors, width),
    '',
  ].join('\n');
}

/** What the fixes would do; those that `--fix` applies come first. */
function fixWords({ fixes }: Finding): string {
  const [first] = fixes;
  if (!first) return '';
  const how = first.safety === 'safe' ? '--fix' : '--fix --suggestions';
  return `${first.title} (\`${how}\`)`;
}

/** Control characters and turning marks of a file must not reach the terminal; each is shown as one mark, so that columns stay. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '\ufffd');
}

function labelled(label: string, text: string, colors: Colors, width: number): string[] {
  return text === '' ? [] : [`      ${colors.dim(label.padEnd(8))}${wrapped(text, width - 14, 14)}`];
}

function wrapped(text: string, width: number, indent: number): string {
  return wrap(harmless(text), { width: width, indent: '', trim: true })
    .split('\n')
    .join(`\n${' '.repeat(indent)}`);
}

function summary(checked: readonly CheckedSource[], colors: Colors, filtered: boolean): string {
  const counts = countOf(checked);
  const assessments = checked.reduce((sum, source) => sum + source.assessments.length, 0);
  const where = `${plural(assessments, 'assessment')} in ${plural(checked.length, 'file')}`;
  if (counts.errors + counts.warnings + counts.infos === 0)
    return `${colors.green('No findings')}${filtered ? ' of the chosen rules and levels' : ''} in ${where}. ${CLEAN}`;
  const parts = [
    counts.errors > 0 && colors.red(plural(counts.errors, 'error')),
    counts.warnings > 0 && colors.yellow(plural(counts.warnings, 'warning')),
    counts.infos > 0 && colors.cyan(plural(counts.infos, 'remark')),
  ].filter((part) => part !== false);
  return `${parts.join(', ')} in ${where}. \`lia explain RULE\` tells more.`;
}

/** One line a finding: `file:line:column: level: message [rule]`. */
export function compact(checked: readonly CheckedSource[]): string {
  return checked
    .flatMap((source) =>
      source.findings.map((finding) => {
        const { line, column } = finding.range.start;
        return `${finding.file}:${line}:${column}: ${finding.severity}: ${harmless(finding.message)} [${finding.rule}]\n`;
      }),
    )
    .join('');
}

/** The machine format, version 1: `docs/findings.md` describes it. */
export function json(checked: readonly CheckedSource[], io: Io): string {
  const report = {
    schemaVersion: 1,
    generator: { name: 'lia', version: io.version },
    summary: { files: checked.length, ...countOf(checked) },
    files: checked.map((source) => ({ path: source.path, assessments: source.assessments })),
    findings: checked.flatMap((source) => source.findings),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function countOf(checked: readonly CheckedSource[]): { errors: number; warnings: number; infos: number } {
  const count = (severity: Severity): number =>
    checked.reduce((sum, source) => sum + source.findings.filter((one) => one.severity === severity).length, 0);
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
