/** What the GitHub Action does: check, guard, affected; the summary first, then the comment. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data } from '../formats/github';
import { Exit } from '../io';
import { writeComment } from './comment';
import { type Event, readEvent } from './event';
import { type Inputs, readInputs } from './inputs';

/** The world of the action, so that tests can put another in its place. */
export interface Runner {
  readonly env: NodeJS.ProcessEnv;
  out(text: string): void;
  /** Runs `lia` and gives its exit code and what it complained of. What it prints goes to `out`. */
  lia(args: readonly string[]): Promise<{ readonly code: number; readonly err: string }>;
}

/** What a command came to. */
interface Step {
  readonly code: number;
  readonly markdown: string;
}

/** @returns The exit code: 0, 1 where something is to be answered, 2 where it could not be done. */
export async function runAction(runner: Runner): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lia-action-'));
  try {
    const inputs = readInputs(runner.env);
    const event = readEvent(runner.env);
    const steps = await stepsOf(inputs, event, folder, runner);
    // What the change does comes before what was there already.
    const markdown = [...steps.slice(1), ...steps.slice(0, 1)]
      .map((step) => step.markdown.trim())
      .filter((text) => text !== '')
      .join('\n\n');
    // The summary needs no rights, and is there also where the comment cannot be.
    if (runner.env.GITHUB_STEP_SUMMARY) appendFileSync(runner.env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
    if (inputs.comment) await comment(`${markdown}\n`, inputs, event, runner);
    return Math.max(...steps.map(({ code }) => code));
  } catch (error) {
    runner.out(`::error title=lia::${data(error instanceof Error ? error.message : String(error))}\n`);
    return Exit.failed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function stepsOf(inputs: Inputs, event: Event, folder: string, runner: Runner): Promise<Step[]> {
  const { paths, failOn, sarif, guard, affected } = inputs;
  const base = inputs.against ?? event.base;
  const step = (name: string, args: readonly string[], format = 'github'): Promise<Step> =>
    stepOf([name, ...args, ...paths, '--format', format], join(folder, `${name}.md`), runner);
  const scanned = sarif === undefined ? [] : ['--output', `sarif=${sarif}`];
  const steps = [await step('check', [...(failOn === undefined ? [] : ['--fail-on', failOn]), ...scanned])];
  if (base === undefined) {
    runner.out(
      '::notice title=lia::There is nothing to compare with in this event, so `guard` and `affected` were left out. Set the input `against`.\n',
    );
    return steps;
  }
  if (guard) steps.push(await step('guard', ['--against', base]));
  if (affected !== 'off')
    steps.push(await step('affected', ['--since', base, ...(affected === 'fail' ? ['--fail'] : [])]));
  return steps;
}

async function stepOf(args: readonly string[], file: string, runner: Runner): Promise<Step> {
  const { code, err } = await runner.lia([...args, '--output', `markdown=${file}`]);
  if (code !== Exit.failed) return { code, markdown: read(file) };
  const told = err.trim().replace(/^lia: /gm, '');
  runner.out(`::error title=lia ${args[0]}::${data(told)}\n`);
  const words = told.split('\n').map((line) => `> ${line}`);
  return { code, markdown: `${read(file)}\n\n**\`lia ${args[0]}\` could not be done:**\n\n${words.join('\n')}` };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A fork has no right to write; where the service refuses, the run goes on. */
async function comment(markdown: string, inputs: Inputs, { pullRequest }: Event, runner: Runner): Promise<void> {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = runner.env;
  if (!pullRequest || !api || !repository) return;
  if (pullRequest.fork || inputs.token === '') {
    const why = pullRequest.fork ? 'The pull request comes from a fork' : 'There is no token';
    runner.out(`::notice title=lia::${why}, so no comment is written. The summary of the run has it all.\n`);
    return;
  }
  try {
    await writeComment({ api, repository, token: inputs.token }, pullRequest.number, markdown);
  } catch (error) {
    runner.out(`::warning title=lia::${data(error instanceof Error ? error.message : String(error))}\n`);
  }
}
