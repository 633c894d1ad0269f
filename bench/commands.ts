/** The command lines that are measured. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Corpus } from './corpus/corpus';

const PEERS = 'bench/peers';
const SPECTRAL = `${PEERS}/node_modules/@stoplight/spectral-cli/dist/index.js`;
const NEEDED: Readonly<Record<Peer, readonly string[]>> = {
  'js-yaml': ['js-yaml', 'ajv'],
  yaml: ['yaml', 'ajv'],
  spectral: ['@stoplight/spectral-cli'],
};

export type Peer = 'js-yaml' | 'yaml' | 'spectral';

/** The date of the check: without it the findings would change with the calendar. */
export const TODAY = '2026-11-20';

export function lia(target: string): string[] {
  // Warnings on style of argument would be printed for every record; the peers have none. All rules run all the same.
  return ['out/lia.js', 'check', target, '--format', 'json', '--level', 'error', '--today', TODAY];
}

/** `check`, `guard` and `affected` on everything in the folder in which they run; the last two since its last commit. */
export function reviewing(command: 'check' | 'guard' | 'affected'): string[] {
  const since = { check: [], guard: ['--against', 'HEAD'], affected: ['--since', 'HEAD'] };
  return [resolve('out/lia.js'), command, ...since[command], '--format', 'json', '--today', TODAY];
}

/** The script with js-yaml, or with yaml and positions. */
export function script(library: 'js-yaml' | 'yaml', target: string, folder: string): string[] {
  return [`${PEERS}/script.mjs`, target, join(folder, 'peers.json'), library];
}

/** @param files A glob. */
export function spectral(files: string, folder: string): string[] {
  return [
    SPECTRAL,
    'lint',
    files,
    '--ruleset',
    join(folder, 'spectral.json'),
    '--format',
    'json',
    '--fail-severity',
    'error',
    '--quiet',
  ];
}

export function allYaml(corpus: Corpus): string {
  return `${corpus.yaml}/*/*.yaml`;
}

export function isInstalled(peer: Peer): boolean {
  return NEEDED[peer].every((name) => existsSync(`${PEERS}/node_modules/${name}/package.json`));
}
