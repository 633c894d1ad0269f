/** Annotations of GitHub Actions: workflow commands on standard output. */
import type { Finding } from '../../check/finding';
import type { Severity } from '../../rules/rule';
import { type Formatter, plainText } from './results';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One command for each finding; GitHub shows it beside the line in the pull request. */
export function github(): Formatter {
  return {
    begin: () => '',
    file: ({ path, findings, problem }) =>
      problem === undefined
        ? findings.map(annotation).join('')
        : command('error', { file: path, title: 'lia' }, `\`${path}\` ${problem}`),
    end: () => '',
  };
}

function annotation(finding: Finding): string {
  const { start, end } = finding.range;
  // GitHub ignores columns unless both are on one line.
  const columns =
    start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
  const where = { file: finding.file, line: start.line, endLine: end.line, ...columns };
  return command(COMMAND[finding.severity], { ...where, title: finding.rule }, plainText(finding));
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = known.map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

/** The message of a workflow command, as the runner undoes it: `%`, carriage return and line feed. */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property also what separates properties. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
