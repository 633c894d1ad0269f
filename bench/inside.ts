/** Bundles and runs `inner.ts` as its own process, so that nothing of this one is measured with it. */
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { TODAY } from './commands';
import type { Corpus } from './corpus/corpus';

/** @returns The exit code. */
export function measureInside(corpus: Corpus): number {
  const outfile = '.bench/inner.cjs';
  buildSync({
    entryPoints: ['bench/inner.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  return spawnSync(process.execPath, [outfile, corpus.lia, TODAY], { stdio: 'inherit' }).status ?? 2;
}
