/** A corpus under git, in which one assessment and the file that it watches have been changed since the last commit. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Corpus } from './corpus';

/** Nothing of the machine's own settings. */
const QUIET = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const AUTHOR = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org'];

/**
 * @returns The folder of the repository. Each of its assessments watches a file of its own. Those that cannot be read are
 * left out, as `affected` fails where it cannot see everything.
 */
export function writeRepository({ lia, truth }: Corpus): string {
  const root = resolve(`${lia}-git`);
  rmSync(root, { recursive: true, force: true });
  const unreadable = new Set(truth.filter(({ rule }) => rule === 'language/syntax').map(({ file }) => `${file}.lia`));
  const files = readdirSync(lia, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.lia') && !unreadable.has(path),
  );
  for (const file of files) save(join(root, file), watching(readFileSync(join(lia, file), 'utf8'), watchedBy(file)));
  for (const file of files) save(join(root, watchedBy(file)), 'limit: 1\n');
  git(root, ['init', '--quiet']);
  git(root, ['add', '--all']);
  git(root, [...AUTHOR, 'commit', '--quiet', '-m', 'Assessments']);
  const [changed = ''] = files.filter((file) => dirname(file) !== '.').sort();
  save(join(root, changed), readFileSync(join(root, changed), 'utf8').replace('"Legal"', '"Counsel"'));
  save(join(root, watchedBy(changed)), 'limit: 2\n');
  return root;
}

function watchedBy(file: string): string {
  return `services/${basename(file, '.lia')}.yaml`;
}

/** The text with a field `watch` first in its assessment. */
function watching(text: string, path: string): string {
  return text.replace(/^assessment .*\{$/m, (line) => `${line}\n  watch "/${path}"`);
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function git(cwd: string, args: readonly string[]): void {
  execFileSync('git', [...args], { cwd, env: { ...process.env, ...QUIET }, stdio: ['ignore', 'ignore', 'inherit'] });
}
