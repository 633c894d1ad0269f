import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';

/**
 * What a folder of src may import. `types`: only by `import type`. Packages are exact names, or beginnings that end
 * in `*`. The same table, with reasons, is in docs/architecture.md.
 */
interface Layer {
  readonly code: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const layers: Readonly<Record<string, Layer>> = {
  base: { code: [], packages: ['fastest-levenshtein'] },
  argument: { code: ['base'] },
  language: { code: ['base'] },
  vocabulary: { code: ['base', 'language'] },
  sources: { code: [] },
  model: { code: ['base', 'language', 'vocabulary'] },
  cases: { code: ['model', 'vocabulary'] },
  fingerprint: { code: ['base', 'language', 'model'], packages: ['@noble/hashes/*'] },
  rules: { code: ['argument', 'base', 'model', 'vocabulary', 'sources', 'fingerprint'], types: ['language'] },
  evidence: {
    code: ['base', 'language', 'model'],
    packages: ['diff', 'github-slugger', 'mdast', 'mdast-util-from-markdown', 'picomatch'],
  },
  check: { code: ['base', 'language', 'vocabulary', 'sources', 'model', 'rules', 'evidence'] },
  compare: {
    code: ['base', 'model', 'sources', 'vocabulary', 'fingerprint'],
    types: ['check'],
    packages: ['diff'],
  },
  format: { code: ['base', 'language'] },
  config: { code: ['base', 'rules'], packages: ['jsonc-parser', 'picomatch'] },
  fix: { code: ['base', 'format'], types: ['check'] },
  report: {
    code: ['base', 'cases', 'model', 'sources', 'vocabulary', 'compare'],
    types: ['check'],
    packages: ['hast-*', 'mdast', 'mdast-*', 'micromark', 'micromark-*', 'unist', 'unist-*'],
  },
  server: {
    code: [
      'base',
      'language',
      'vocabulary',
      'sources',
      'model',
      'rules',
      'evidence',
      'check',
      'config',
      'fingerprint',
      'format',
      'fix',
      'cases',
      'report',
    ],
    packages: ['vscode-languageserver*', 'vscode-uri', 'diff'],
  },
  cli: {
    code: [
      'base',
      'language',
      'vocabulary',
      'sources',
      'model',
      'rules',
      'evidence',
      'check',
      'config',
      'compare',
      'fingerprint',
      'format',
      'fix',
      'cases',
      'report',
      'server',
    ],
    packages: ['*'],
  },
};

/** The files that build Langium's services; nothing else starts its machinery, so that `lia` starts at once. */
const langiumFiles = /^src\/language\/(generated\/[^/]+|services|langium-[^/]+)\.ts$/;
const exitFiles = /^src\/cli\/(entry|main|action\/entry)\.ts$/;
/** The files of the server that bring it into Node or into a browser; the rest of it runs in both. */
const platformFiles = /^src\/server\/(main|files)-[^/]+\.ts$/;

/** Global names that reach outside; esbuild renames only those that are not declared in the file itself. */
const world = {
  process: 'WORLD_process',
  'globalThis.process': 'WORLD_process',
  console: 'WORLD_console',
  'globalThis.console': 'WORLD_console',
  'Date.now': 'WORLD_now',
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const sourceFiles = filesIn('src').filter((file) => file.endsWith('.ts'));
const imports = sourceFiles.flatMap(importsOf);

test('every folder of src is a layer', () => {
  expect(foldersOf('src')).toEqual(Object.keys(layers).sort());
  expect(sourceFiles.filter((file) => file.split('/').length < 3)).toEqual([]);
});

test('a folder imports only from the folders below it', () => {
  expect(imports.filter(isRelative).filter(crossesLayers).map(describeImport)).toEqual([]);
});

test('a folder imports only the packages it may', () => {
  expect(
    imports
      .filter((it) => !isRelative(it))
      .filter(isForbiddenPackage)
      .map(describeImport),
  ).toEqual([]);
});

test('a relative import names its file without an extension', () => {
  expect(
    imports
      .filter(isRelative)
      .filter((it) => /\.[cm]?[jt]s$/.test(it.target))
      .map(describeImport),
  ).toEqual([]);
});

test('only the command line sees the process, the console and the clock', () => {
  const outside = sourceFiles.filter((file) => folderOf(file) !== 'cli' && !platformFiles.test(file));
  expect(linesWith(outside, /WORLD_\w+|\bnew Date\s*(?:\(\s*\)|(?!\s*\())/)).toEqual([]);
});

test('only the first files of the command line end the process', () => {
  const inside = sourceFiles.filter((file) => folderOf(file) === 'cli' && !exitFiles.test(file));
  expect(linesWith(inside, /WORLD_process\s*\.\s*exit(?:Code)?\b/)).toEqual([]);
});

test('docs/architecture.md names every folder of src', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  expect(foldersOf('src').filter((folder) => !page.includes(`\`src/${folder}\``))).toEqual([]);
  expect(Object.keys(layers).filter((folder) => !existsSync(`src/${folder}`))).toEqual([]);
});

test('docs/dependencies.md names every dependency with its version', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const dependencies = ['package.json', 'test/node24/package.json'].flatMap(dependenciesOf);
  expect(dependencies.filter((dependency) => !page.includes(`| ${dependency} |`))).toEqual([]);
});

test.each([
  ["import { a } from '../model/a';", ['../model/a']],
  ["import type { A } from '../model/a';", ['type ../model/a']],
  ["import { type A, a } from '../model/a';", ['../model/a']],
  ["import {\n  a,\n  b,\n} from '../model/a';", ['../model/a']],
  ["import * as a from 'a';\nimport b from \"b\";\nimport 'c';", ['a', 'b', 'c']],
  ["export * from './a';\nexport { b } from './b';\nexport type { C } from './c';", ['./a', './b', 'type ./c']],
  ["const a = await import('a');\nconst b = require('b');", ['a', 'b']],
  ["type A = import('a').A;", ['a']],
  ["// import { a } from 'a';\n/* import 'b'; */\nconst from = 'c';", []],
])('imports are found in %j', (text, expected) => {
  expect(importsIn('src/base/x.ts', text).map((it) => (it.typeOnly ? `type ${it.target}` : it.target))).toEqual(
    expected,
  );
});

function importsOf(file: string): Import[] {
  return importsIn(file, readFileSync(file, 'utf8'));
}

function importsIn(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const forms =
    /^[ \t]*(?:import|export)\s+(?<type>type\s+(?!from\b))?(?:[\w$*{][^;'"]*?\s*from\s*)?(?<named>'[^']+'|"[^"]+")|(?<![\w$.])(?:import|require)\(\s*(?<called>'[^']+'|"[^"]+")/gm;
  return [...code.matchAll(forms)].map(({ groups }) => ({
    file,
    target: (groups?.named ?? groups?.called ?? '').slice(1, -1),
    typeOnly: groups?.type !== undefined,
  }));
}

function isRelative({ target }: Import): boolean {
  return target.startsWith('.');
}

function crossesLayers({ file, target, typeOnly }: Import): boolean {
  const from = folderOf(file);
  const to = folderOf(posix.join(dirname(file), target));
  const layer = layers[from];
  if (to === from) return false;
  return !(layer?.code.includes(to) || (typeOnly && layer?.types?.includes(to)));
}

function isForbiddenPackage({ file, target }: Import): boolean {
  if (platformFiles.test(file)) return false;
  if (target === 'langium' || target.startsWith('langium/')) return !langiumFiles.test(file);
  return !layers[folderOf(file)]?.packages?.some((allowed) => matches(allowed, target));
}

function matches(allowed: string, target: string): boolean {
  return allowed.endsWith('*') ? target.startsWith(allowed.slice(0, -1)) : target === allowed;
}

/** `src/rules/purpose/missing.ts` → `rules`; a path that leaves src stays as it is and is never allowed. */
function folderOf(path: string): string {
  const [root, folder] = path.split('/');
  return root === 'src' && folder !== undefined ? folder : path;
}

function linesWith(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const found = codeOf(file)
      .split('\n')
      .filter((line) => pattern.test(line));
    return found.map((line) => `${file}: ${line.trim()}`);
  });
}

/** The code without types, comments and the content of strings; what a file takes from the world is named WORLD_…. */
function codeOf(file: string): string {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', define: world });
  return code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

function describeImport({ file, target }: Import): string {
  return `${file} imports ${target}`;
}

function dependenciesOf(file: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => `${name} ${version}`);
}

function foldersOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function filesIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}
