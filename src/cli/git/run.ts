/** Runs git: without a shell, without the settings of a repository that start other programs, and without the network. */
import { spawnSync } from 'node:child_process';
import { CliError } from '../io';

export interface GitResult {
  /** 0 where git did what was asked. */
  readonly code: number;
  readonly out: Buffer;
  /** What git complained of, on one line and without its `fatal:`. */
  readonly complaint: string;
}

/** A repository may be somebody else's: nothing that its settings name is started, and nothing is fetched. */
const SETTINGS = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const SURROUNDINGS = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };

/**
 * Runs git and waits for it.
 * @param folder Where it runs.
 * @param input What it reads on standard input.
 * @throws CliError where git is not installed; what git itself refuses is in the result.
 */
export function git(folder: string, args: readonly string[], input?: string): GitResult {
  const done = spawnSync('git', [...SETTINGS, ...args], {
    cwd: folder,
    input: input ?? '',
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, ...SURROUNDINGS },
    windowsHide: true,
  });
  if ((done.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new CliError(
      'git is not there: this command compares with what git keeps. Install git, or put it on the PATH.',
    );
  if (done.error) throw new CliError(`git cannot be run: ${done.error.message}.`);
  const complaint = done.stderr.toString('utf8').trim().split('\n')[0] ?? '';
  return { code: done.status ?? 2, out: done.stdout, complaint: complaint.replace(/^(fatal|error): /, '') };
}

/** What git prints, as text. @throws CliError with git's own words where it refuses. */
export function gitText(folder: string, args: readonly string[], input?: string): string {
  const { code, out, complaint } = git(folder, args, input);
  if (code !== 0) throw new CliError(`git ${args[0]} failed: ${complaint || `exit code ${code}`}.`);
  return out.toString('utf8');
}

/** What git prints with `-z`, as its parts. @throws CliError with git's own words where it refuses. */
export function gitParts(folder: string, args: readonly string[]): string[] {
  return gitText(folder, args).split('\0').slice(0, -1);
}
