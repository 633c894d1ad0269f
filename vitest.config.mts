import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
// .ci/run adds up the results of several runs; it asks for them by this variable.
const results = process.env.LIA_TEST_RESULTS;

export default defineConfig({
  define: { __LIA_VERSION__: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['scripts/polyfill-groupby.mjs'],
    testTimeout: 120_000,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
