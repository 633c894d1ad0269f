/** Detached signatures with the keys that people have: `ssh-keygen -Y sign` and `-Y verify`. */
import { spawnSync } from 'node:child_process';
import type { Assessment, SignOff } from '../../model/types';
import { CliError } from '../io';

/** What keeps a signature for an assessment apart from one for anything else. */
const NAMESPACE = 'lia-sign-off';

/** What is signed: the line and the fingerprints, as `docs/fingerprint.md` describes it. */
export function payload(assessment: Assessment, signOff: SignOff): string {
  const parts = signOff.fingerprints.map(({ part, written }) => [part, written]);
  const opinion = signOff.opinion?.texts.map((text) => text.text).join('\n') ?? '';
  return `${JSON.stringify(['lia sign-off', 1, assessment.name, signOff.role, signOff.who ?? '', signOff.on?.date ?? '', opinion, parts])}\n`;
}

/** Signs with a private key. @throws CliError with the words of ssh-keygen where it refuses. */
export function signWithKey(key: string, text: string): string {
  return keygen(['-Y', 'sign', '-q', '-f', key, '-n', NAMESPACE], text, 'sign');
}

/**
 * Verifies a signature.
 * @returns undefined where it holds, else why not.
 */
export function verify(
  signatureFile: string,
  allowedSigners: string,
  principal: string,
  text: string,
): string | undefined {
  const args = ['-Y', 'verify', '-f', allowedSigners, '-I', principal, '-n', NAMESPACE, '-s', signatureFile];
  const { code } = run(args, text);
  return code === 0
    ? undefined
    : `the signature does not fit what stands there, or its key is not that of ${principal}`;
}

function keygen(args: readonly string[], input: string, what: string): string {
  const { code, out, complaint } = run(args, input);
  if (code !== 0) throw new CliError(`ssh-keygen does not ${what}: ${complaint}.`);
  return out;
}

function run(
  args: readonly string[],
  input: string,
): { readonly code: number; readonly out: string; readonly complaint: string } {
  const done = spawnSync('ssh-keygen', args, { input, encoding: 'utf8' });
  if ((done.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new CliError(
      'ssh-keygen is not there: it makes and verifies signatures. It comes with OpenSSH 8.2 or later.',
    );
  if (done.error) throw new CliError(`ssh-keygen cannot be run: ${done.error.message}.`);
  const complaint = done.stderr.trim().split('\n').at(-1) ?? '';
  return { code: done.status ?? 2, out: done.stdout, complaint: complaint.replace(/\.$/, '') };
}
