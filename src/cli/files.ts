/** Finding and reading `.lia` files, and writing files whole. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CliError, type Io } from './io';

/** A file that could not be read: its path, and why, as the end of a sentence that begins with the path. */
export interface Unreadable {
  readonly path: string;
  readonly problem: string;
}

/** A text to work on. `path` is relative to the folder of the command where it lies below it, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const IGNORED = ['**/node_modules/**', '**/.git/**'];

/**
 * The files that the arguments mean, sorted and without doubles.
 * @throws CliError where an argument means no file at all.
 */
async function findFiles(args: readonly string[], io: Io): Promise<string[]> {
  const found = await Promise.all((args.length === 0 ? ['.'] : args).map((arg) => filesOf(arg, io)));
  return [...new Set(found.flat())].sort();
}

/** Whether there is a `.lia` file in this folder or below it. */
export async function hasAssessments(io: Io): Promise<boolean> {
  return (await search('**/*.lia', io.cwd, io)).length > 0;
}

async function filesOf(arg: string, io: Io): Promise<string[]> {
  if (arg.trim() === '') throw new CliError('A path is empty. Name a file or a folder; `.` is this folder.');
  const full = resolve(io.cwd, arg);
  const stat = existsSync(full) ? statSync(full) : undefined;
  if (stat?.isFile()) return [shown(full, io)];
  const { isDynamicPattern } = await import('tinyglobby');
  if (stat?.isDirectory()) {
    const files = await search('**/*.lia', full, io);
    if (files.length === 0)
      throw new CliError(
        `There is no .lia file in ${arg === '.' ? 'this folder' : `\`${arg}\``} or below it. \`lia new\` starts one.`,
      );
    return files;
  }
  if (!stat && isDynamicPattern(arg)) {
    const files = await search(arg.split(sep).join('/'), io.cwd, io);
    if (files.length === 0) throw new CliError(`No file matches \`${arg}\`.`);
    return files;
  }
  throw new CliError(stat ? `\`${arg}\` is neither a file nor a folder.` : `There is no file or folder \`${arg}\`.`);
}

async function search(pattern: string, cwd: string, io: Io): Promise<string[]> {
  const { globSync } = await import('tinyglobby');
  const found = globSync(pattern, { cwd, ignore: IGNORED, absolute: true, followSymbolicLinks: false });
  return found.map((file) => shown(file, io));
}

/** A path as commands print it: relative where it lies below the folder of the command, with forward slashes. */
export function shown(full: string, io: Io): string {
  const path = relative(io.cwd, full);
  return (path.startsWith('..') || isAbsolute(path) ? full : path).split(sep).join('/');
}

/**
 * Reads the files one after the other; what cannot be read is told on standard error, and given as undefined.
 * @param input The name for standard input, where `-` is among the arguments.
 */
export async function* readSources(
  args: readonly string[],
  input: string | undefined,
  io: Io,
): AsyncGenerator<Source | undefined> {
  for await (const source of readAll(args, input, io)) yield 'problem' in source ? undefined : source;
}

/**
 * The same for those who look for something in the files: a file with nothing in it counts as one that cannot be read.
 * A file that cannot be read is a value; it has been told on standard error as well.
 */
export async function* readEach(
  args: readonly string[],
  input: string | undefined,
  io: Io,
): AsyncGenerator<Source | Unreadable> {
  for await (const source of readAll(args, input, io)) {
    const empty = !('problem' in source) && source.text.replace('\ufeff', '').trim() === '';
    yield empty ? unreadable(source.path, 'is empty, so that there is nothing to check.', io) : source;
  }
}

async function* readAll(
  args: readonly string[],
  input: string | undefined,
  io: Io,
): AsyncGenerator<Source | Unreadable> {
  if (args.includes('-')) {
    if (args.length > 1) throw new CliError('`-` stands for standard input and goes with no other path.');
    const path = input === undefined ? 'stdin.lia' : shown(resolve(io.cwd, input), io);
    yield decoded(path, await io.readInput(), io);
    return;
  }
  for (const path of await findFiles(args, io)) yield readSource(path, io);
}

function readSource(path: string, io: Io): Source | Unreadable {
  try {
    return decoded(path, readFileSync(resolve(io.cwd, path)), io);
  } catch (error) {
    return unreadable(path, `cannot be read: ${reason(error)}.`, io);
  }
}

function decoded(path: string, bytes: Uint8Array, io: Io): Source | Unreadable {
  try {
    return { path, text: decode(bytes) };
  } catch (error) {
    return unreadable(path, (error as Error).message, io);
  }
}

function unreadable(path: string, problem: string, io: Io): Unreadable {
  io.err(`lia: \`${path}\` ${problem}\n`);
  return { path, problem };
}

const CR = 13;
const LF = 10;

/** The text of a file. @throws Error whose message says what the bytes are, where they are no UTF-8 text. */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    throw new Error('is encoded as UTF-16: save it as UTF-8.');
  if (bytes.includes(CR) && !bytes.includes(LF))
    throw new Error('ends its lines with CR alone, as no system does today: save it with LF or CRLF.');
  if (bytes.includes(0)) throw new Error('is no text file: it holds bytes that no text has.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('is not encoded as UTF-8: save it as UTF-8.');
  }
}

/** A path with forward slashes, as the core takes it. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** A file that is being written beside its place. */
export interface OpenFile {
  write(text: string): void;
  /** Puts what was written in its place, in one step. */
  done(): void;
  /** Leaves the place as it was. */
  abandon(): void;
}

/**
 * Writes a file whole or not at all: beside its place first, then in one step into it.
 * @throws CliError where that cannot be done; the old file is intact.
 */
export function writeWhole(path: string, text: string, io: Io): void {
  const file = openWhole(path, io);
  file.write(text);
  file.done();
}

/**
 * Begins a file that is written piece by piece, and is there whole or not at all. Its folder is made if it is missing.
 * @throws CliError, here and in `write` and `done`, where that cannot be done; the old file is intact.
 */
export function openWhole(path: string, io: Io): OpenFile {
  const named = resolve(io.cwd, path);
  const target = existsSync(named) ? realpathSync(named) : named;
  const beside = `${target}.${process.pid}.tmp`;
  const abandon = (): void => rmSync(beside, { force: true });
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      abandon();
      throw new CliError(`\`${path}\` cannot be written: ${reason(error)}.`);
    }
  };
  guarded(() => {
    if (existsSync(target) && statSync(target).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(beside, '', { mode: existsSync(target) ? statSync(target).mode : 0o666 });
  });
  return {
    write: (text) => guarded(() => appendFileSync(beside, text)),
    done: () => guarded(() => renameSync(beside, target)),
    abandon,
  };
}

/** What the system says of a failed call, without codes and paths. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

/** A path as it is typed in a command: in quotes where it has spaces. */
export function typed(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
