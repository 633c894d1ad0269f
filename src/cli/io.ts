/** The world as commands see it, so that tests can put another in its place. */
export interface Io {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** The folder of the package, which holds `docs`. */
  readonly home: string;
  readonly version: string;
  /** The address under which the pages of the package can be read, such as those of rules; undefined where there is none. */
  readonly homepage?: string | undefined;
  out(text: string): void;
  err(text: string): void;
  /** All of standard input, undecoded. */
  readInput(): Promise<Uint8Array>;
  /** Asks a person; only where `interactive` holds. */
  ask(question: string): Promise<string>;
  readonly interactive: boolean;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Today, `2026-11-23`. */
  readonly today: string;
}

/** The promises of every command: 0 nothing to complain of, 1 findings or differences, 2 it could not be done. */
export const Exit = { ok: 0, findings: 1, failed: 2 } as const;

/** Something that stops a command, told in one message; exit code 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** Whether a command was stopped with a message; told by name, as each command is a bundle with a class of its own. */
export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === 'CliError';
}
