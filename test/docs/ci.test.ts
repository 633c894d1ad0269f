/** What docs/ci.md, the action and the files of `lia init` promise is there: commands, options, formats, inputs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { githubWorkflow, gitlabJob } from '../../src/cli/starters';
import { lia } from '../support/lia';

const PAGE = readFileSync('docs/ci.md', 'utf8');
const ACTION = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string }>;
  runs: { main: string };
};
const HOOKS = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string }[];
const BUILD = readFileSync('esbuild.mjs', 'utf8');

/** Every `lia COMMAND …` that a text tells to type. */
function commandLines(text: string): string[] {
  return [...text.matchAll(/(?:^|\bnpx (?:--no )?)lia ([a-z]+ --[^\n`|]*)/gm)].map((match) => match[1] ?? '');
}

const LINES = [
  ...commandLines(PAGE.replaceAll(/`lia /g, '\nlia ')),
  ...commandLines(githubWorkflow()),
  ...commandLines(gitlabJob()),
  ...HOOKS.map(({ entry }) => entry.replace(/^lia /, '')),
];

test('the texts hold commands', () => {
  expect(LINES.length).toBeGreaterThan(12);
});

test.each(LINES)('lia %s', async (line) => {
  const [command = '', ...words] = line.split(/\s+/);
  const { out, code } = await lia('.', [command, '--help']);
  expect(code).toBe(0);
  const options = words.filter((word) => word.startsWith('--'));
  expect(options.filter((option) => !out.includes(option))).toEqual([]);
  const formats = [...line.matchAll(/--(?:format |output )([a-z]+)/g)].map((match) => match[1] ?? '');
  expect(formats.filter((format) => !out.replace(/\s+/g, ' ').includes(`"${format}"`))).toEqual([]);
});

test('the page has every input of the action, and no other', () => {
  const table = PAGE.slice(PAGE.indexOf('| input |'), PAGE.indexOf('For code scanning'));
  const told = [...table.matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1]);
  expect(told).toEqual(Object.keys(ACTION.inputs));
});

test('the action is what the build makes', () => {
  expect(BUILD).toContain(`outfile: '${ACTION.runs.main}'`);
});

test('the page has every hook, and no other', () => {
  const told = [...PAGE.matchAll(/^ +- id: ([\w-]+)/gm)].map((match) => match[1]);
  expect(told.sort()).toEqual(HOOKS.map(({ id }) => id).sort());
});

test.each([
  ['of GitHub', githubWorkflow()],
  ['of GitLab', gitlabJob()],
])('the file %s is YAML', (_name, text) => {
  expect(Object.keys(parse(text) as object).length).toBeGreaterThan(0);
});
