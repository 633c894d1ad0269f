/** Makes what the measurements need: the bundle, the peers, their schema and rules. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, type Peer } from './commands';
import { safeCountries, schema } from './corpus/schema';
import { spectralRuleset } from './corpus/spectral';

const PEERS: readonly Peer[] = ['js-yaml', 'yaml', 'spectral'];

export function buildLia(): void {
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Installs the peers on first use.
 *
 * @param also Files of further peers that have to be there.
 * @returns Those that are there; without a network there may be none.
 */
export function installPeers(also: readonly string[] = []): Peer[] {
  if (!PEERS.every(isInstalled) || !also.every((file) => existsSync(file))) {
    try {
      execFileSync('npm', ['ci', '--prefix', 'bench/peers', '--ignore-scripts', '--no-audit', '--no-fund'], {
        stdio: 'inherit',
      });
    } catch {
      console.error('The peers could not be installed; what is missing is marked as missing.');
    }
  }
  return PEERS.filter(isInstalled);
}

/** The schema of the scripts and the rules of Spectral. */
export function writePeerFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const save = (name: string, content: object): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(content, undefined, 2)}\n`);
  save('peers.json', { schema: schema(), safeCountries: safeCountries() });
  save('spectral.json', spectralRuleset('../bench/peers/functions'));
}
