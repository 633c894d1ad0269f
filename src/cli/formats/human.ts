/** Findings for people, with the lines that they are about. */
import pc from 'picocolors';
import wrap from 'word-wrap';
import type { Finding } from '../../check/finding';
import { plural } from '../plural';
import type { Formatter, RunInfo, Totals } from './results';
import { harmless } from './visible';

const CLEAN = 'This is no finding of lawfulness: the balance depends on the facts, and a person decides.';

/** Files one after the other, and a line with the sums. */
export function human({ io, filtered, clean }: RunInfo): Formatter {
  const colors = pc.createColors(io.color);
  const width = Math.max(40, Math.min(io.width, 120));
  return {
    begin: () => '',
    file({ path, text, findings }) {
      if (findings.length === 0) return '';
      const lines = text.split('\n');
      const blocks = findings.map((finding) => findingBlock(finding, lines, colors, width));
      return `${colors.underline(path)}\n\n${blocks.join('\n')}\n`;
    },
    end: (totals) => (totals.files === 0 && !clean ? '' : `${summary(totals, colors, filtered, clean)}\n`),
  };
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
    ...labelled('Law', lawsBeside(finding), colors, width),
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

/** The laws of a finding, where they are not the GDPR alone. */
function lawsBeside({ laws }: Finding): string {
  return laws.length === 1 && laws[0] === 'eu-gdpr' ? '' : laws.join(', ');
}

function labelled(label: string, text: string, colors: Colors, width: number): string[] {
  return text === '' ? [] : [`      ${colors.dim(label.padEnd(8))}${wrapped(text, width - 14, 14)}`];
}

function wrapped(text: string, width: number, indent: number): string {
  return wrap(harmless(text), { width: width, indent: '', trim: true })
    .split('\n')
    .join(`\n${' '.repeat(indent)}`);
}

function summary(totals: Totals, colors: Colors, filtered: boolean, clean: string | undefined): string {
  const where = `${plural(totals.assessments, 'assessment')} in ${plural(totals.files, 'file')}`;
  const parts = [
    totals.errors > 0 && colors.red(plural(totals.errors, 'error')),
    totals.warnings > 0 && colors.yellow(plural(totals.warnings, 'warning')),
    totals.infos > 0 && colors.cyan(plural(totals.infos, 'remark')),
  ].filter((part) => part !== false);
  const aside = setAside(totals);
  if (parts.length > 0) return `${parts.join(', ')} in ${where}.${aside} \`lia explain RULE\` tells more.`;
  if (clean !== undefined) return colors.green(clean);
  if (totals.assessments === 0)
    return `There is no assessment in ${plural(totals.files, 'file')}, and no finding.${aside}`;
  const which = filtered ? ' of the chosen rules and levels' : '';
  return `${colors.green('No findings')}${which} in ${where}.${aside} ${CLEAN}`;
}

/** What is no finding, and should not be forgotten. */
function setAside({ openPoints, waived, known }: Totals): string {
  const parts = [
    openPoints > 0 && ` ${plural(openPoints, 'open point')}.`,
    waived > 0 && ` ${waived} waived (\`lia waivers\`).`,
    known > 0 && ` ${known} known to the baseline.`,
  ];
  return parts.filter((part) => part !== false).join('');
}
