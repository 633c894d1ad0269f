/** Loads the two states that are compared: only the files that differ, and those that import one that does. */
import { lstatSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type CheckedFile, check } from '../../check/check';
import { isUnmerged } from '../../language/conflicts';
import { type LoadedFile, Loader } from '../../model/files';
import { shown } from '../files';
import { unmergedFiles } from '../git/repository';
import type { Io } from '../io';
import { Workspace, type WorkspaceOptions } from '../workspace';
import type { Scope } from './scope';
import { type Side, sidesOf } from './sides';

/** What is compared: the files that differ, checked, and those that could not be read as an assessment. */
export interface States {
  readonly from: string;
  readonly to: string;
  readonly before: readonly CheckedFile[];
  readonly after: readonly CheckedFile[];
  /** What cannot be compared, ready to be told; such files are in neither state. */
  readonly faulty: readonly string[];
  /** Files that say the same in both states. */
  readonly unchangedFiles: number;
  /** Where a file of the earlier side is looked for on the later one. */
  readonly place: (path: string) => string;
  /** The text of a file of the later state. */
  readonly read: (path: string) => string | undefined;
}

/** How files are checked while they are compared. */
export interface StatesOptions extends WorkspaceOptions {
  /** The date of the check, where it is not today. */
  readonly today?: string;
}

/**
 * Loads and checks what differs between two sides, both by the configuration that holds now.
 * @throws CliError where the configuration has a fault.
 */
export async function statesOf(scope: Scope, options: StatesOptions, io: Io): Promise<States> {
  const [old, now] = sidesOf(scope, io);
  const place = placeOf(scope, io);
  const same = samePaths(old, now, place);
  const workspace = new Workspace(io, options);
  const [was, is] = [
    await load(old, (path) => !same.has(place(path)), workspace),
    await load(now, (path) => !same.has(path), workspace),
  ];
  const broken = new Set([
    ...was.filter(isBroken).map((file) => place(file.path)),
    ...is.filter(isBroken).map((file) => file.path),
  ]);
  const checked = (files: readonly LoadedFile[], at: (path: string) => string): Promise<CheckedFile[]> =>
    Promise.all(
      files
        .filter((file) => !broken.has(at(file.path)))
        .map((file) => checkIn(workspace, file, options.today ?? io.today)),
    );
  return {
    from: old.label,
    to: now.label,
    before: await checked(was, place),
    after: await checked(is, (path) => path),
    faulty: faultsIn(scope, { old, now, was, is, same }, io),
    place,
    read: now.host.read,
    unchangedFiles: now.files.filter((path) => same.has(path)).length,
  };
}

async function load(side: Side, wanted: (path: string) => boolean, workspace: Workspace): Promise<LoadedFile[]> {
  const paths = side.files.filter(wanted);
  for (const path of paths) await workspace.open(path);
  const loader = new Loader({ ...side.host, ...(workspace.host.law && { law: workspace.host.law }) });
  return paths.map((path) => loader.load(path)).filter((file) => file !== undefined);
}

async function checkIn(workspace: Workspace, file: LoadedFile, today: string): Promise<CheckedFile> {
  const { rules, settings } = await workspace.open(file.path);
  return check(file, { today, rules, ...(settings && { level: (rule: string) => settings.level(rule)?.value }) });
}

function isBroken({ tree }: LoadedFile): boolean {
  return tree.problems.length > 0;
}

/** The paths of the later side whose files say the same on both: their texts, and those of all that they import. */
function samePaths(old: Side, now: Side, place: (path: string) => string): ReadonlySet<string> {
  const there = new Set(now.files);
  const loader = new Loader(old.host);
  const isSame = (path: string): boolean => {
    const text = old.host.read(path);
    if (text === undefined || text !== now.host.read(place(path))) return false;
    if (!/^\s*import\b/m.test(text)) return true;
    // In another folder an import may mean another file, however alike the texts are.
    if (path !== place(path)) return false;
    const imports = loader.load(path, text)?.imports ?? [];
    return imports.every((one) => old.host.read(one) === now.host.read(one));
  };
  return new Set(
    old.files.map((path) => place(path)).filter((path, index) => there.has(path) && isSame(old.files[index] ?? path)),
  );
}

/** Where a file of the earlier side is to be looked for on the later one. */
function placeOf(scope: Scope, io: Io): (path: string) => string {
  if (scope.kind === 'git') return (path) => path;
  const [from, to] = [scope.before, scope.after].map((path) => shown(resolve(io.cwd, path), io)) as [string, string];
  return (path) => (path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : path);
}

interface Loaded {
  readonly old: Side;
  readonly now: Side;
  readonly was: readonly LoadedFile[];
  readonly is: readonly LoadedFile[];
  readonly same: ReadonlySet<string>;
}

/** Everything that keeps a file from being compared. */
function faultsIn(scope: Scope, { old, now, was, is, same }: Loaded, io: Io): string[] {
  const faults = [
    ...faultsOf(was, old.label),
    ...faultsOf(is, now.label),
    ...unreadable(now, is, same),
    ...leaving(scope, now, io),
  ];
  const unmerged =
    faults.length > 0 && scope.kind === 'git' && !scope.stretch.to ? unmergedFiles(scope.repository) : [];
  return [...(unmerged.length > 0 ? [`A merge is not finished: ${unmerged.join(', ')}.`] : []), ...faults];
}

function faultsOf(files: readonly LoadedFile[], label: string): string[] {
  return files.flatMap(({ path, tree }) => {
    if (tree.problems.length === 0) return [];
    if (isUnmerged(tree.text)) return [`\`${path}\` (${label}) holds conflict markers of a merge: decide them first.`];
    const line = tree.text.slice(0, tree.problems[0]?.start).split('\n').length;
    return [
      `\`${path}\` (${label}) cannot be compared, as it has faults of writing. Line ${line}: ${tree.problems[0]?.message}`,
    ];
  });
}

/** Links in the working tree that lead out of the repository: git keeps no text for them. */
function leaving(scope: Scope, side: Side, io: Io): string[] {
  if (scope.kind === 'disk' || scope.stretch.to) return [];
  const root = realpathSync(scope.repository.root);
  return side.files
    .filter((path) => lstatSync(resolve(io.cwd, path)).isSymbolicLink())
    .filter((path) => relative(root, realpathSync(resolve(io.cwd, path))).startsWith('..'))
    .map((path) => `\`${path}\` is a link that leaves the repository, so that git keeps no earlier state of it.`);
}

function unreadable(side: Side, loaded: readonly LoadedFile[], same: ReadonlySet<string>): string[] {
  const known = new Set(loaded.map((file) => file.path));
  return side.files
    .filter((path) => !known.has(path) && !same.has(path))
    .map((path) => `\`${path}\` cannot be read, or is no text in UTF-8.`);
}
