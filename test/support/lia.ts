/** Runs `lia` in a folder, as a user would. */
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

/** What it printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** @param world What differs from a pipe without colours on 23 November 2026. */
export async function lia(cwd: string, args: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  const printed = { out: '', err: '' };
  const code = await run(args, {
    cwd,
    home: process.cwd(),
    version: '0.0.0',
    interactive: false,
    color: false,
    width: 100,
    today: '2026-11-23',
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    readInput: async () => new Uint8Array(),
    ask: async () => '',
    ...world,
  });
  return { code, ...printed };
}

/** What a command printed, as a golden file holds it. */
export function transcript({ code, out, err }: Ran, args: readonly string[]): string {
  const part = (label: string, text: string): string =>
    text === '' ? '' : `=== ${label}\n${text}${text.endsWith('\n') ? '' : '\n'}`;
  return `=== $ lia ${args.join(' ')}\n${part('stdout', out)}${part('stderr', err)}=== exit ${code}\n`;
}
