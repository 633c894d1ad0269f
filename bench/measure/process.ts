/** Runs whole processes and asks the kernel what they cost. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of a process cost. */
export interface Sample {
  readonly wallMs: number;
  /** User and system time, of all threads. */
  readonly cpuMs: number;
  /** The most memory that it held; undefined where it was not asked for. */
  readonly peakMb: number | undefined;
}

export interface RunOptions {
  /** Whether to learn the memory; this costs about a millisecond. */
  readonly memory: boolean;
  readonly cwd?: string | undefined;
}

/** The time of a child as bash gets it from the kernel; `$0` is unused, the command is `$@`. */
const TIMED = 'TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null 2>&1; code=$?; exit $code';
/** Beside the code 0, what linters give when they find something. */
const FINE = [0, 1];
const USAGE_HOOK = fileURLToPath(new URL('usage.cjs', import.meta.url));

/**
 * Runs `node` with these arguments and throws its output away.
 * @throws Error where the process fails in another way than by findings.
 */
export function timed(args: readonly string[], { memory, cwd }: RunOptions): Sample {
  const environment = {
    ...process.env,
    LC_ALL: 'C',
    NO_COLOR: '1',
    ...(memory && { NODE_OPTIONS: `--require ${USAGE_HOOK}` }),
  };
  const { status, output, error } = spawnSync('bash', ['-c', TIMED, 'bench', process.execPath, ...args], {
    encoding: 'utf8',
    env: environment,
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', memory ? 'pipe' : 'ignore'],
  });
  if (error) throw error;
  if (!FINE.includes(status ?? -1))
    throw new Error(`\`node ${args.join(' ')}\` ended with ${status}. ${output[2] ?? ''}`);
  const [wall = 0, user = 0, system = 0] = (output[2] ?? '').trim().split(/\s+/).slice(-3).map(Number);
  const kilobytes = Number(output[3]?.trim());
  return { wallMs: wall * 1000, cpuMs: (user + system) * 1000, peakMb: memory ? kilobytes / 1024 : undefined };
}

/**
 * Runs `node` with these arguments and gives what it prints.
 * @throws Error where the process fails in another way than by findings.
 */
export function printed(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error) throw error;
  if (!FINE.includes(status ?? -1)) throw new Error(`\`node ${args.join(' ')}\` ended with ${status}. ${stderr}`);
  return stdout;
}
