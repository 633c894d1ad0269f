/**
 * `npm run evaluate`: how well the analyser of arguments tells weak from strong on labelled texts, beside lists of words.
 * `npm run evaluate -- FILE…` takes other texts; `--json` prints one line of figures, then one line per text.
 * Exit code 2 where a file cannot be used.
 */
import { evaluate } from './evaluate/run';

process.exitCode = evaluate(process.argv.slice(2), { out: console.log, err: console.error });
