/** Options that several commands have. */
import { InvalidArgumentError, Option } from 'commander';

/** Takes the exit code of a command. */
export type Done = (code: number) => void;

/** `--format` of a command that prints findings. */
export function formatOption(): Option {
  return new Option('-f, --format <format>', 'how findings are printed')
    .choices(['human', 'compact', 'json', 'sarif', 'markdown', 'github', 'gitlab', 'junit'])
    .default('human');
}

/** `--output FORMAT=FILE`, any number of times. */
export function outputOption(): Option {
  const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];
  return new Option(
    '--output <format=file>',
    'also write the findings to a file; may be given several times',
  ).argParser(collect);
}

/** Names between commas. */
export function list(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A date of the calendar. @throws InvalidArgumentError for anything else. */
export function date(value: string): string {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').map(Number) : [];
  const real = new Date(Date.UTC(year, month - 1, day));
  if (month > 0 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day) return value;
  throw new InvalidArgumentError('Write a date as 2026-11-23.');
}
