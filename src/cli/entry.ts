/** The first file that runs: `--version` is answered at once, everything else is loaded on demand. */
import { setFlagsFromString } from 'node:v8';

declare const __LIA_VERSION__: string;

const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && rest.length === 0) {
  // A reader that has gone is no fault.
  process.stdout.on('error', () => {});
  process.stdout.write(`${__LIA_VERSION__}\n`);
} else {
  // Most functions here run too seldom for V8 to win back the time that optimising them takes: a third of the processor
  // time of 1,000 files. Later versions of V8 have a faster compiler between, and no such option.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
  void import('./main').then(({ main }) => main(process.argv.slice(2)));
}
