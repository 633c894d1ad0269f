// Everything that must hold before a change is merged: `npm run ci`. All steps run, so that one run shows all problems.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const steps = ['generate', 'typecheck', 'lint', 'knip', 'build', 'publint', 'test', 'docs'];
const generated = [
  'src/language/generated',
  'src/language/parser/generated.ts',
  'src/language/shapes/generated.ts',
  'src/server/fields/compiled.ts',
  'src/vocabulary/compiled.ts',
  'src/argument/lexicon/compiled.ts',
  'syntaxes',
  'schema',
  'docs/rules',
  'docs/vocabulary.md',
  'docs/laws.md',
];

const before = fingerprints();
const failures = steps.filter((step) => !run(step)).map((step) => `npm run ${step}`);
const stale = changedSince(before);
if (stale.length > 0)
  failures.push(`generated files were out of date, commit them as they are now: ${stale.join(', ')}`);
const uncommitted = process.env.CI === 'true' ? uncommittedFiles() : [];
if (uncommitted.length > 0) failures.push(`generated files differ from the commit: ${uncommitted.join(', ')}`);

for (const failure of failures) console.error(`FAILED: ${failure}`);
if (failures.length === 0) console.log('ci: all steps passed');
process.exitCode = failures.length === 0 ? 0 : 1;

function run(step) {
  console.log(`\n== ${step}`);
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' });
  console.log(`== ${step}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function fingerprints() {
  const files = generated.filter(existsSync).flatMap(filesIn);
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((entry) => filesIn(`${path}/${entry}`));
}

function changedSince(earlier) {
  const now = fingerprints();
  const all = [...new Set([...earlier.keys(), ...now.keys()])].sort();
  return all.filter((file) => earlier.get(file) !== now.get(file));
}

function uncommittedFiles() {
  const status = execFileSync('git', ['status', '--porcelain', '--', ...generated], { encoding: 'utf8' });
  return status
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));
}
