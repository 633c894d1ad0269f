/** What `lia affected` looks at: the changed files between two states, and the assessments of the later one. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { bestPairs, likeness } from '../../compare/renames';
import { type Affected, affectedIn, type Since } from '../../evidence/affected';
import { type ChangedFile, Changes } from '../../evidence/touch';
import { factsOf } from '../../fingerprint/facts';
import { buildModel } from '../../model/build';
import { type Host, type LoadedFile, Loader } from '../../model/files';
import type { Assessment } from '../../model/types';
import { diskHost } from '../disk';
import { readEach, type Source, slashed } from '../files';
import { changedFiles } from '../git/changes';
import { changeDays } from '../git/dates';
import { openRepository, type Repository } from '../git/repository';
import { commitOf, mergeBase, type Stretch, stretchOf } from '../git/revisions';
import { Snapshot } from '../git/snapshot';
import { snapshotHost, textOf } from '../git/snapshot-host';
import { CliError, type Io } from '../io';

/** The affected assessments of a file of the later state. */
export interface AffectedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly assessments: readonly string[];
  readonly affected: readonly Affected[];
  /** Why not all of it could be looked at. */
  readonly fault?: string;
}

/** What changed, and whom it touches. */
export interface AffectedState {
  readonly repository: Repository;
  readonly changed: readonly ChangedFile[];
  /** Reads a file of the later state. @param path From the root. */
  readonly read: (path: string) => string | undefined;
  /** The path from the root. */
  readonly fromRoot: (full: string) => string;
  readonly files: AsyncIterable<AffectedFile>;
}

/**
 * @param since A revision, which means the files as they are compared with the commit where this branch left it; or a range.
 * @param paths Files and folders whose assessments are looked at; this folder where there are none.
 * @throws CliError where git or a revision is missing.
 */
export async function affectedSince(since: string, paths: readonly string[], io: Io): Promise<AffectedState> {
  const repository = openRepository(io.cwd);
  const stretch = stretchSince(repository, since);
  const before = new Snapshot(repository, stretch.from);
  const after = stretch.to && new Snapshot(repository, stretch.to);
  const changed = changesIn(repository, stretch, before, after);
  const host = await laterHost(repository, after, changed, io);
  const loader = new Loader(host);
  const known = sinceOf(repository, stretch, before, changed, host);
  const sources = after ? keptSources(after, paths, repository, io) : diskSources(paths, repository, io);
  async function* files(): AsyncGenerator<AffectedFile> {
    for await (const { path, text, problem } of sources)
      if (problem === undefined) yield affectedFile(loader.parsed(path, text), known);
      else yield { path, text: '', assessments: [], affected: [], fault: problem };
  }
  const fromRoot = (full: string): string => slashed(relative(repository.root, full));
  return { repository, changed, read: host.read, fromRoot, files: files() };
}

function stretchSince(repository: Repository, since: string): Stretch {
  if (since.includes('..')) return stretchOf(repository, since);
  const base = mergeBase(repository, commitOf(repository, since), commitOf(repository, 'HEAD'));
  return { from: base, to: undefined };
}

function changesIn(
  repository: Repository,
  stretch: Stretch,
  before: Snapshot,
  after: Snapshot | undefined,
): ChangedFile[] {
  const changes = changedFiles(repository, stretch);
  before.preload(changes.map((one) => one.from ?? one.path));
  after?.preload(changes.map((one) => one.path));
  return changes.map((change) => ({
    ...change,
    before: () => textOf(before.read(change.from ?? change.path)),
    after: () => (after ? textOf(after.read(change.path)) : textOf(bytesOf(resolve(repository.root, change.path)))),
  }));
}

function bytesOf(full: string): Uint8Array | undefined {
  try {
    return readFileSync(full);
  } catch {
    return undefined;
  }
}

async function laterHost(
  repository: Repository,
  after: Snapshot | undefined,
  changed: readonly ChangedFile[],
  io: Io,
): Promise<Host> {
  const disk = diskHost({ ...io, cwd: repository.root });
  const markdown =
    changed.some(({ path }) => /\.(md|markdown|mdx)$/i.test(path)) && disk.referenced?.headings === undefined;
  if (markdown) await disk.learn();
  return after ? snapshotHost(after, disk.referenced?.headings) : disk;
}

function sinceOf(
  repository: Repository,
  stretch: Stretch,
  before: Snapshot,
  changed: readonly ChangedFile[],
  { referenced }: Host,
): Since {
  if (!referenced) throw new Error('the files of the repository are not known');
  const loader = new Loader(snapshotHost(before));
  const models = new Map<string, readonly Assessment[]>();
  const assessmentsOf = (path: string): readonly Assessment[] => {
    const kept = models.get(path);
    const file = kept ? undefined : loader.load(path);
    const found = kept ?? (file ? buildModel(file).assessments : []);
    models.set(path, found);
    return found;
  };
  const others = changed.filter(({ path, kind }) => path.endsWith('.lia') && kind !== 'added');
  let days: ((path: string) => string | undefined) | undefined;
  return {
    changes: new Changes(changed, referenced),
    before: (assessment) => {
      const { file } = assessment.document;
      const former = others.find(({ path }) => path === file)?.from ?? file;
      return (
        [former, ...others.map(({ from, path }) => from ?? path)]
          .flatMap(assessmentsOf)
          .find(({ name }) => name === assessment.name) ?? formerly(assessment, assessmentsOf(former))
      );
    },
    changedOn: (path) => {
      days ??= changeDays(repository, stretch);
      return days(path);
    },
  };
}

/** From this share of common words on, an assessment with another name is taken for the same one. */
const ALIKE = 0.6;

/** The assessment that had another name before: one of the same file that is gone and said nearly the same. */
function formerly(assessment: Assessment, before: readonly Assessment[]): Assessment | undefined {
  const names = new Set(assessment.document.loaded.tree.entries.map(({ name }) => name));
  const gone = new Map(before.filter(({ name }) => !names.has(name)).map((one) => [factsOf(one).own, one]));
  const [pair] = bestPairs([...gone.keys()], [factsOf(assessment).own], likeness, ALIKE);
  return pair && gone.get(pair[0]);
}

interface Read extends Source {
  readonly problem?: string;
}

async function* diskSources(paths: readonly string[], { root }: Repository, io: Io): AsyncGenerator<Read> {
  for await (const read of readEach(paths, undefined, io)) {
    const path = slashed(relative(root, resolve(io.cwd, read.path)));
    if (path.startsWith('../')) throw new CliError(`\`${read.path}\` lies outside the repository.`);
    yield 'problem' in read
      ? { path, text: '', problem: `\`${read.path}\` ${read.problem}` }
      : { path, text: read.text };
  }
}

async function* keptSources(
  snapshot: Snapshot,
  paths: readonly string[],
  { root }: Repository,
  io: Io,
): AsyncGenerator<Read> {
  const scopes = (paths.length === 0 ? ['.'] : paths).map((path) => slashed(relative(root, resolve(io.cwd, path))));
  const isMeant = (path: string): boolean =>
    scopes.some((scope) => scope === '' || path === scope || path.startsWith(`${scope}/`));
  const files = snapshot.paths().filter((path) => path.endsWith('.lia') && isMeant(path));
  snapshot.preload(files);
  for (const path of files.sort()) {
    const text = textOf(snapshot.read(path));
    yield text === undefined ? { path, text: '', problem: `\`${path}\` is no text in UTF-8.` } : { path, text };
  }
}

function affectedFile(file: LoadedFile, since: Since): AffectedFile {
  const { path, tree } = file;
  const names = tree.entries.filter((entry) => entry.key === 'assessment').map((entry) => entry.name ?? '');
  const [problem] = tree.problems;
  return {
    path,
    text: tree.text,
    assessments: names,
    affected: affectedIn(file, since),
    ...(problem && {
      fault: `\`${path}\` has faults of writing, so what it points to may be more than is told here: ${problem.message}`,
    }),
  };
}
