/** `lia check --show-config`: every setting that holds for a path, and where it comes from. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileSettings } from '../../config/settings';
import { GROUPS } from '../../rules/rule';
import { CliError, Exit, type Io } from '../io';
import { type Project, Workspace, type WorkspaceOptions } from '../workspace';

export interface ShowConfigOptions extends WorkspaceOptions {
  readonly format: string;
  readonly failOn?: string;
}

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

const DEFAULT = 'default';

/** @throws CliError where there is more than one path, or the path is not there. */
export async function showConfig(paths: readonly string[], options: ShowConfigOptions, io: Io): Promise<number> {
  const [path = '.', ...more] = paths;
  if (more.length > 0) throw new CliError('`--show-config` shows what holds for one file or folder.');
  const full = resolve(io.cwd, path);
  if (!existsSync(full)) throw new CliError(`There is no file or folder \`${path}\`.`);
  // What holds in a folder is what holds for a file in it.
  const file = statSync(full).isDirectory() ? resolve(full, 'any.lia') : full;
  const workspace = new Workspace(io, options);
  const project = await workspace.open(file);
  const result = {
    path,
    root: workspace.rootOf(file),
    files: project.config?.files() ?? [],
    settings: settingsOf(project, options, (one) => workspace.shown(one)),
    rules: rulesOf(project),
  };
  io.out(
    options.format === 'json' ? `${JSON.stringify({ schemaVersion: 1, ...result }, undefined, 2)}\n` : page(result),
  );
  return Exit.ok;
}

function settingsOf(
  { config, settings }: Project,
  options: ShowConfigOptions,
  shown: (path: string) => string,
): Setting[] {
  const law = settings?.law();
  const failOn = options.failOn ? { value: options.failOn, from: 'command line' } : config?.failOn();
  const baseline = config?.baseline();
  return [
    { name: 'law', value: law?.value.join(', ') ?? 'eu-gdpr', from: law?.from ?? DEFAULT },
    { name: 'failOn', value: failOn?.value ?? 'error', from: failOn?.from ?? DEFAULT },
    { name: 'baseline', value: baseline ? shown(baseline.value) : 'none', from: baseline?.from ?? DEFAULT },
  ];
}

function rulesOf({ rules, settings }: Project): Setting[] {
  const origin = (id: string): ReturnType<FileSettings['level']> => settings?.level(id);
  return rules.map(({ id, severity }) => ({
    name: id,
    value: origin(id)?.value ?? severity,
    from: origin(id)?.from ?? DEFAULT,
  }));
}

function page(result: {
  readonly path: string;
  readonly root: string;
  readonly files: readonly string[];
  readonly settings: readonly Setting[];
  readonly rules: readonly Setting[];
}): string {
  const set = inGroups(result.rules.filter(({ from }) => from !== DEFAULT));
  const head = [
    { name: 'root', value: result.root, from: '' },
    { name: 'read from', value: result.files.join(', ') || 'none', from: '' },
  ];
  const width = Math.max(...[...head, ...result.settings, ...set].map(({ name }) => name.length)) + 2;
  const column = Math.max(8, ...[...result.settings, ...set].map(({ value }) => value.length)) + 2;
  const lines = (settings: readonly Setting[]): string =>
    settings.map(({ name, value, from }) => `${name.padEnd(width)}${value.padEnd(column)}${from}`.trimEnd()).join('\n');
  const rest = `${set.length > 0 ? 'Other rules' : 'All rules'} have the level that \`lia rules\` shows.`;
  return `${[`Settings for ${result.path}`, lines(head), lines(result.settings), lines(set), rest].filter(Boolean).join('\n\n')}\n`;
}

/** What most rules of a group have in common is told once, as `necessity/*`; a rule with another setting, by itself. */
function inGroups(rules: readonly Setting[]): Setting[] {
  return GROUPS.flatMap((group) => {
    const own = rules.filter(({ name }) => name.startsWith(`${group}/`));
    const same = (a: Setting, b: Setting): boolean => a.value === b.value && a.from === b.from;
    const count = (one: Setting): number => own.filter((other) => same(one, other)).length;
    const [most] = [...own].sort((a, b) => count(b) - count(a));
    if (!most || count(most) < 2) return own;
    return [{ ...most, name: `${group}/*` }, ...own.filter((one) => !same(one, most))];
  });
}
