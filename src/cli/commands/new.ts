import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { closest } from '../../base/closest';
import { format } from '../../format/format';
import { typed, writeWhole } from '../files';
import { CliError, Exit, type Io } from '../io';
import { SKELETONS, skeletonText } from '../skeletons';

export interface NewCommand {
  readonly from?: string;
  readonly title?: string;
}

/** `lia new`: asks the few questions that pick a skeleton where a person sits at a terminal, and never overwrites a file. */
export async function create(file: string | undefined, options: NewCommand, io: Io): Promise<number> {
  const title = options.title ?? (await titleFor(file, options, io));
  const from = options.from ?? (await askedSkeleton(io));
  const skeleton = Object.hasOwn(SKELETONS, from) ? SKELETONS[from] : undefined;
  if (!skeleton) {
    const near = closest(from, Object.keys(SKELETONS));
    throw new CliError(
      `There is no skeleton \`${from}\`.${near ? ` Did you mean \`${near}\`?` : ` There are ${Object.keys(SKELETONS).join(', ')}.`}`,
    );
  }
  const name = nameFrom(title);
  const path = file ?? (io.interactive ? (await io.ask(`Which file? [${name}.lia] `)) || `${name}.lia` : undefined);
  const formatted = format(skeletonText(skeleton, name, title, io.today));
  if ('problems' in formatted) throw new Error(formatted.problems.map((problem) => problem.message).join(' '));
  if (path === undefined) {
    io.out(formatted.text);
    return Exit.ok;
  }
  if (existsSync(resolve(io.cwd, path))) throw new CliError(`\`${path}\` is already there. Name another file.`);
  writeWhole(path, formatted.text, io);
  io.err(`${path} is written. Fill in what is \`open\`, and run \`lia check ${typed(path)}\`.\n`);
  return Exit.ok;
}

/** Asks for a title unless file and skeleton are given: whoever names both wants no questions. */
async function titleFor(file: string | undefined, { from }: NewCommand, io: Io): Promise<string> {
  if (file !== undefined && from !== undefined) return titleOf(file);
  const answer = io.interactive ? await io.ask('What is it about, in a few words? ') : '';
  return answer || 'A title';
}

/** The name of a file as words: `privacy/web-shop.lia` is `Web shop`. */
function titleOf(file: string): string {
  const words = basename(file, '.lia')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? 'A title' : words.charAt(0).toUpperCase() + words.slice(1);
}

async function askedSkeleton(io: Io): Promise<string> {
  if (!io.interactive) return 'general';
  const choices = Object.entries(SKELETONS).map(([name, { about }]) => `  ${name.padEnd(18)}${about}`);
  return (await io.ask(`Which skeleton?\n${choices.join('\n')}\n[general] `)) || 'general';
}

/** A name of the language from a title: lower case, words joined by hyphens. */
function nameFrom(title: string): string {
  const name = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^[-\d]+|-+$/g, '');
  return name.slice(0, 40).replace(/-+$/, '') || 'assessment';
}
