// Adds up result files of vitest (reporter "json") and prints one line: N passed, N failed.
import { existsSync, readFileSync } from 'node:fs';

const runs = process.argv
  .slice(2)
  .filter(existsSync)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));

if (runs.length > 0) {
  console.log(`${sum(runs.map((run) => run.numPassedTests))} passed, ${sum(runs.map(failuresIn))} failed`);
}

/** A test file that cannot be loaded has no tests to fail; it counts as one. */
function failuresIn(run) {
  const broken = run.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return run.numFailedTests + broken.length;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
