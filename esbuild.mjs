// Builds the command line: out/lia.js (starts at once, answers --version itself), out/cli.js (arguments and
// help) and a file for each command; and the language server, for Node (out/server.js) and for a web worker
// (out/server-web.js).
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version, homepage = '' } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a command needs is loaded with the command: each is a file of its own, beside the first. */
const COMMANDS = [
  'check',
  'report',
  'affected',
  'diff',
  'guard',
  'sign',
  'format',
  'catalogue',
  'sources',
  'new',
  'init',
  'lsp',
  'waivers',
];

/** What a command needs only now and then. */
const ON_DEMAND = ['fix', 'config', 'show-config', 'headings', 'moves', 'markdown', 'baseline'];

/** The entry and the command line name what they load on demand by its source file; here that is the file beside them. */
const outside = {
  name: 'loaded-on-demand',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/main$/ }, () => ({ path: './cli.js', external: true }));
    bundler.onResolve({ filter: /^\.\/commands\// }, ({ path }) => ({
      path: `./${path.slice('./commands/'.length)}.js`,
      external: true,
    }));
    bundler.onResolve({ filter: /\/server\/main-node$/ }, () => ({ path: './server.js', external: true }));
    bundler.onResolve({ filter: /\/on-demand\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${path.split('/').pop()}.js`, external: true },
    );
  },
};

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: !process.argv.includes('--no-minify'),
  sourcemap: process.argv.includes('--sourcemap') ? 'linked' : false,
  // import() in a CommonJS bundle would load the whole machinery of ES modules: a third of the start-up time.
  supported: { 'dynamic-import': false },
  define: {
    __LIA_VERSION__: JSON.stringify(version),
    __LIA_HOMEPAGE__: JSON.stringify(homepage),
    'import.meta.url': 'importMetaUrl',
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

rmSync('out', { recursive: true, force: true });
// Some packages ask for import.meta.url, which CommonJS does not have.
const banner = { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' };
const results = await Promise.all([
  build({
    ...common,
    entryPoints: ['src/cli/entry.ts'],
    outfile: 'out/lia.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [outside],
  }),
  build({ ...common, entryPoints: ['src/cli/main.ts'], outfile: 'out/cli.js', banner, plugins: [outside] }),
  build({ ...common, entryPoints: ['src/cli/action/entry.ts'], outfile: 'out/action.js' }),
  build({
    ...common,
    entryPoints: COMMANDS.map((name) => `src/cli/commands/${name}.ts`),
    outdir: 'out',
    banner,
    plugins: [outside],
  }),
  build({ ...common, entryPoints: ['src/server/main-node.ts'], outfile: 'out/server.js', banner }),
  build({
    ...common,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    // A worker has no document, which some packages use in a browser.
    conditions: ['worker', 'browser'],
    entryPoints: ['src/server/main-web.ts'],
    outfile: 'out/server-web.js',
  }),
  build({
    ...common,
    // A module with rules of one's own may be an ES module.
    supported: {},
    entryPoints: ON_DEMAND.map((name) => `src/cli/on-demand/${name}.ts`),
    outdir: 'out',
    banner,
    plugins: [outside],
  }),
]);
chmodSync('out/lia.js', 0o755);
writeFileSync('out/third-party-notices.txt', thirdPartyNotices(results));

for (const { metafile } of results) {
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    console.log(`${file}  ${(bytes / 1024).toFixed(1)} KiB`);
  }
}

/** The licence of every package that ended up in a bundle: they ask to be shipped with the code. */
function thirdPartyNotices(builds) {
  const inputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs).flatMap(usedInputs));
  const folders = inputs.map((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean);
  return [...new Set(folders)]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function usedInputs(output) {
  return Object.keys(output.inputs).filter((file) => output.inputs[file].bytesInOutput > 0);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
