/** The first file of the GitHub Action: the real runner, and `lia` as it lies beside it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Runner, runAction } from './run';

const runner: Runner = {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  lia: (args) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join(__dirname, 'lia.js'), ...args], {
        stdio: ['ignore', 'inherit', 'pipe'],
      });
      let err = '';
      child.stderr.on('data', (part: Buffer) => {
        err += part.toString('utf8');
        process.stderr.write(part);
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? 2, err }));
    }),
};

void runAction(runner).then((code) => {
  process.exitCode = code;
});
