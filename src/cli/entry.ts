/** The first file that runs: `--version` is answered at once, everything else is loaded on demand. */
declare const __LIA_VERSION__: string;

const [first, ...rest] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && rest.length === 0) {
  // A reader that has gone is no fault.
  process.stdout.on('error', () => {});
  process.stdout.write(`${__LIA_VERSION__}\n`);
} else {
  void import('./main').then(({ main }) => main(process.argv.slice(2)));
}
