import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { closest } from '../../base/closest';
import { format } from '../../format/format';
import { writeWhole } from '../files';
import { CliError, Exit, type Io } from '../io';
import { SKELETONS, skeletonText } from '../skeletons';

export interface NewCommand {
  readonly from?: string;
  readonly title?: string;
}

/** `lia new`: asks the few questions that pick a skeleton where a person sits at a terminal, and never overwrites a file. */
export async function create(file: string | undefined, options: NewCommand, io: Io): Promise<number> {
  const title = options.title ?? ((await asked(io, 'What is it about, in a few words? ')) || 'A title');
  const from = options.from ?? (await askedSkeleton(io));
  const skeleton = SKELETONS[from];
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
  io.err(`${path} is written. Fill in what is \`open\`, and run \`lia check ${path}\`.\n`);
  return Exit.ok;
}

async function asked(io: Io, question: string): Promise<string> {
  return io.interactive ? io.ask(question) : '';
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
