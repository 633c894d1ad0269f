/**
 * Command lines as a user types them. A scenario is a text file: `=== file NAME` sections make a folder, then each
 * `=== $ lia …` is run in it, or with `=== $ (FOLDER) lia …` in a folder of it, and followed by what it printed and its exit code. UPDATE=1 writes what is printed now.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lia } from '../support/lia';

const SCENARIOS = readdirSync('test/cli')
  .filter((name) => name.endsWith('.scenario'))
  .sort();

interface Section {
  readonly head: string;
  readonly body: string;
}

describe.each(SCENARIOS)('%s', (name) => {
  it('prints and exits as written', async () => {
    const path = join('test/cli', name);
    const expected = readFileSync(path, 'utf8');
    const actual = await play(sections(expected));
    if (process.env.UPDATE) writeFileSync(path, actual);
    expect(actual).toBe(process.env.UPDATE ? actual : expected);
  });
});

function sections(text: string): Section[] {
  return text
    .split(/^=== /m)
    .filter((part) => part !== '')
    .map((part) => {
      const end = part.indexOf('\n');
      return { head: part.slice(0, end), body: part.slice(end + 1) };
    });
}

async function play(parts: readonly Section[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lia-cli-'));
  const played: string[] = [];
  try {
    for (const part of parts) {
      if (part.head.startsWith('file ')) {
        write(join(folder, part.head.slice(5)), part.body);
        played.push(`=== ${part.head}\n${part.body}`);
      } else if (/^\$ (\(\S+\) )?lia/.test(part.head)) {
        played.push(await command(part.head, folder));
      } else if (part.head.startsWith('cat ')) {
        played.push(`=== ${part.head}\n${readFileSync(join(folder, part.head.slice(4)), 'utf8')}`);
      }
    }
    return played.join('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `<<hex` at the end of a command is its standard input, in hexadecimal bytes; `< file` takes a file. */
async function command(head: string, folder: string): Promise<string> {
  const below = /^\$ \((\S+)\)/.exec(head)?.[1] ?? '.';
  const [typed = '', input = ''] = head.slice(head.indexOf('lia') + 'lia'.length).split(' < ');
  const bytes = input === '' ? new Uint8Array() : readFileSync(join(folder, input));
  const { code, out, err } = await lia(join(folder, below), words(typed), { readInput: async () => bytes });
  const shown = (label: string, text: string): string =>
    text === '' ? '' : `=== ${label}\n${text.replaceAll(folder, 'FOLDER')}${text.endsWith('\n') ? '' : '\n'}`;
  return `=== ${head}\n${shown('stdout', out)}${shown('stderr', err)}=== exit ${code}\n`;
}

function words(typed: string): string[] {
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

function write(path: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const hex = /^hex ([0-9a-f ]+)\n$/.exec(body)?.[1];
  writeFileSync(path, hex === undefined ? body : Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}
