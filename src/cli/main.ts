import { dirname } from 'node:path';
import { localDate } from '../base/dates';
import type { Io } from './io';
import { run } from './run';

declare const __LIA_VERSION__: string;
declare const __LIA_HOMEPAGE__: string;

/** Runs a command line with the real world around it and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has gone (`lia check | head`) is no fault.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  process.exitCode = await run(args, realWorld());
}

function realWorld(): Io {
  const { env, stdout, stdin } = process;
  return {
    cwd: process.cwd(),
    home: dirname(dirname(__filename)),
    version: __LIA_VERSION__,
    homepage: __LIA_HOMEPAGE__ || undefined,
    out: (text) => void stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput: async () => {
      const parts: Uint8Array[] = [];
      for await (const part of stdin) parts.push(part as Uint8Array);
      return Buffer.concat(parts);
    },
    ask: async (question) => {
      const { createInterface } = await import('node:readline/promises');
      const reader = createInterface({ input: stdin, output: process.stderr });
      const answer = await reader.question(question);
      reader.close();
      return answer.trim();
    },
    interactive: Boolean(stdin.isTTY && stdout.isTTY),
    color: wantsColor(env, Boolean(stdout.isTTY)),
    width: stdout.columns || Number(env.COLUMNS) || 100,
    today: localDate(new Date()),
  };
}

/** NO_COLOR (no-color.org) and FORCE_COLOR say more than the terminal. */
function wantsColor(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  return Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0') || (terminal && env.TERM !== 'dumb');
}
