/** The program as the system starts it: arguments, standard input, a reader that goes away. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lia-process-'));
  await build({
    entryPoints: ['src/cli/entry.ts'],
    outfile: join(folder, 'out', 'lia.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    define: { __LIA_VERSION__: '"1.2.3"', __LIA_HOMEPAGE__: '""', 'import.meta.url': '"file:///"' },
    logLevel: 'error',
  });
  mkdirSync(join(folder, 'folder.lia'));
  writeFileSync(join(folder, 'a.lia'), 'assessment a "A" { status draft }\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of the shell in the folder, where `lia` is the program. */
function shell(line: string): { code: number | null; out: string; err: string } {
  const lia = `lia() { "${process.execPath}" out/lia.js "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', lia], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

it('answers --version at once', () => {
  expect(shell('lia --version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

it('reads standard input and gives the exit code', () => {
  const found = shell("printf 'assessment a { status draf }' | lia check - --only unknown-name -f compact");
  expect(found).toEqual({
    code: 1,
    out: 'stdin.lia:1:23: error: There is no status `draf`. Did you mean `draft`? [language/unknown-name]\n',
    err: '',
  });
});

it('says that an empty standard input is empty', () => {
  const expected = { code: 2, out: '', err: 'lia: `stdin.lia` is empty, so that there is nothing to check.\n' };
  expect(shell('printf "" | lia check -')).toEqual(expected);
  expect(shell('lia check - < /dev/null')).toEqual(expected);
});

it('a folder as standard input holds nothing', () => {
  expect(shell('lia check - < folder.lia')).toMatchObject({ code: 2, out: '' });
});

it('a reader that goes away is no fault', () => {
  expect(shell('lia rules | head -n 1')).toEqual({ code: 0, out: 'language\n', err: '' });
  expect(shell('lia --help | true')).toEqual({ code: 0, out: '', err: '' });
});

it('a folder with the name of a file holds no file', () => {
  expect(shell('lia check folder.lia')).toEqual({
    code: 2,
    out: '',
    err: 'lia: There is no .lia file in `folder.lia` or below it. `lia new` starts one.\n',
  });
});

it('colours only where they are wanted', () => {
  const coloured = (line: string): boolean => shell(line).out.includes('\u001b[');
  expect([coloured('lia rules scope'), coloured('FORCE_COLOR=1 lia rules scope')]).toEqual([false, true]);
});
