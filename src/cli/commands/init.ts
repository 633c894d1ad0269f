import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from '../../format/format';
import { hasAssessments, typed, writeWhole } from '../files';
import { CliError, Exit, type Io } from '../io';
import { SKELETONS, skeletonText } from '../skeletons';
import { ATTRIBUTES, configText, DIFF_DRIVER, folderText, githubWorkflow, gitlabJob } from '../starters';

export interface InitCommand {
  readonly ci?: 'github' | 'gitlab' | 'none';
  readonly folder: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** A file that a project starts with. */
interface Starter {
  readonly path: string;
  readonly text: string;
  /** What to do where the file is there already; nothing where that is left out. */
  readonly byHand?: string;
}

/** `lia init`: writes the files that a project starts with, and never touches one that is there. */
export async function init(options: InitCommand, io: Io): Promise<number> {
  const all = await starters(options, io);
  const missing = all.filter(({ path }) => !existsSync(resolve(io.cwd, path)));
  for (const { path } of missing) io.out(`${options.dryRun ? 'would write' : 'will write'}  ${path}\n`);
  for (const starter of all.filter((one) => !missing.includes(one))) io.out(kept(starter, io));
  if (options.dryRun) {
    for (const { path, text } of missing) io.out(`\n--- ${path}\n${text}`);
    return Exit.ok;
  }
  if (missing.length > 0 && !(await agreed(options, io))) throw new CliError('Nothing was written.');
  for (const { path, text } of missing) writeWhole(path, text, io);
  io.out(`\n${next(options)}`);
  return Exit.ok;
}

async function starters({ ci, folder }: InitCommand, io: Io): Promise<Starter[]> {
  const place = folder.replace(/\/+$/, '');
  const host = ci ?? hostOf(io);
  return [
    { path: 'lia.config.json', text: configText() },
    { path: '.gitattributes', text: `${ATTRIBUTES}\n`, byHand: ATTRIBUTES },
    { path: `${place}/README.md`, text: folderText() },
    ...((await hasAssessments(io)) ? [] : [{ path: `${place}/${FIRST}.lia`, text: draftText(io) }]),
    ...(host === 'github' ? [{ path: '.github/workflows/lia.yml', text: githubWorkflow() }] : []),
    ...(host === 'gitlab' ? [{ path: '.gitlab-ci.yml', text: gitlabJob(), byHand: gitlabJob().trimEnd() }] : []),
  ];
}

/** The first draft, so that the pipeline has something to check: it has neither an error nor a warning. */
const FIRST = 'first';

function draftText({ today }: Io): string {
  const formatted = SKELETONS.general && format(skeletonText(SKELETONS.general, FIRST, 'A first assessment', today));
  if (!formatted || 'problems' in formatted) throw new Error('the skeleton `general` cannot be read');
  return formatted.text;
}

/** What stays as it is, and the lines that it lacks. */
function kept({ path, byHand }: Starter, io: Io): string {
  const text = readFileSync(resolve(io.cwd, path), 'utf8');
  if (byHand === undefined || text.includes(byHand.split('\n')[0] ?? '')) return `is there     ${path}\n`;
  return `is there     ${path}: add by hand\n${byHand.replace(/^/gm, '               ')}\n`;
}

/** GitLab where the repository says so; GitHub in all other repositories. */
function hostOf(io: Io): 'github' | 'gitlab' | 'none' {
  if (existsSync(resolve(io.cwd, '.gitlab-ci.yml'))) return 'gitlab';
  const config = resolve(io.cwd, '.git/config');
  if (!existsSync(config)) return existsSync(resolve(io.cwd, '.github')) ? 'github' : 'none';
  return /url\s*=.*gitlab/i.test(readFileSync(config, 'utf8')) ? 'gitlab' : 'github';
}

/** A person at a terminal is asked; in a pipe nobody is, and nothing can be lost. */
async function agreed({ yes }: InitCommand, io: Io): Promise<boolean> {
  if (yes || !io.interactive) return true;
  return /^(y(es)?)?$/i.test(await io.ask('Write them? [Y/n] '));
}

function next({ folder }: InitCommand): string {
  return `Next:
  lia new ${typed(`${folder.replace(/\/+$/, '')}/NAME.lia`)}     start an assessment of your own
  lia check                    see what is missing

For readable diffs of .lia files in this clone, run once:
${DIFF_DRIVER.map((line) => `  ${line}`).join('\n')}
`;
}
