import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { closest } from '../../base/closest';
import { isPart, PARTS_OF_ASSESSMENT, type Part } from '../../fingerprint/parts';
import type { Assessment } from '../../model/types';
import { Vocabulary } from '../../vocabulary/vocabulary';
import { Checking, type CheckingOptions } from '../checking';
import { readEach, typed, writeWhole } from '../files';
import { CliError, Exit, type Io } from '../io';
import { plural } from '../plural';
import { payload, signWithKey } from '../sign/ssh';
import { type Signing, signed } from '../sign/write';

export interface SignCommand extends CheckingOptions {
  readonly check?: boolean;
  readonly format: 'human' | 'json';
  readonly assessment?: string;
  readonly role?: string;
  readonly name?: string;
  readonly opinion?: string;
  readonly covers?: readonly string[];
  readonly on?: string;
  readonly key?: string;
  readonly as?: string;
  readonly allowedSigners?: string;
}

/** `lia sign`: writes a signature, or with `--check` says which still hold. A file with errors is never signed. */
export async function sign(paths: readonly string[], options: SignCommand, io: Io): Promise<number> {
  if (options.check) return (await import('../sign/verify')).verifySignOffs(paths, options, io);
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new CliError('Name the one file that is signed: `lia sign FILE`.');
  const source = await onlySource(path, io);
  const opened = await new Checking(io, options).open(source);
  const { model, findings } = opened.check();
  const errors = findings.filter((finding) => finding.severity === 'error');
  const [first] = errors;
  if (first)
    throw new CliError(
      `\`${path}\` has ${plural(errors.length, 'error')} and is not signed. The first is on line ${first.range.start.line}: ${first.message} \`lia check ${typed(path)}\` shows all.`,
    );
  const assessment = chosen(model.assessments, options.assessment);
  const signing = signingOf(assessment, options, io);
  const detached = options.key === undefined ? undefined : detachedOf(path, assessment, signing, options, io);
  const whole = { ...signing, ...(detached && { detached }) };
  const text = signed(source.text, assessment, whole);
  const again = opened.check(text).model.assessments.find((one) => one.name === assessment.name);
  const signOff = again?.signOffs.find((one) => one.role === whole.role && one.who === whole.name);
  if (!again || !signOff) throw new CliError(`\`${path}\` could not be signed in its place; nothing was written.`);
  if (detached && options.key !== undefined)
    writeBoth(path, text, detached.path, signWithKey(resolve(io.cwd, options.key), payload(again, signOff)), io);
  else writeWhole(path, text, io);
  io.out(
    `${path}: ${whole.name} (${whole.role}) signed ${whole.parts.join(', ')} of \`${assessment.name}\` on ${whole.on}.\n`,
  );
  return Exit.ok;
}

async function onlySource(path: string, io: Io): Promise<{ readonly path: string; readonly text: string }> {
  if (path === '-' || !existsSync(resolve(io.cwd, path)))
    throw new CliError(
      path === '-' ? 'A signature is written into a file: name one.' : `There is no file \`${path}\`.`,
    );
  for await (const source of readEach([path], undefined, io)) if ('text' in source) return source;
  throw new CliError(`\`${path}\` cannot be signed.`);
}

function chosen(assessments: readonly Assessment[], wanted: string | undefined): Assessment {
  const names = assessments.map((one) => one.name);
  const found =
    wanted === undefined && assessments.length === 1 ? assessments[0] : assessments.find((one) => one.name === wanted);
  if (found) return found;
  if (assessments.length === 0) throw new CliError('There is no assessment in this file.');
  if (wanted === undefined)
    throw new CliError(`Say which assessment is signed with \`--assessment\`: ${names.join(', ')}.`);
  const near = closest(wanted, names);
  throw new CliError(
    `There is no assessment \`${wanted}\` in this file.${near ? ` Did you mean \`${near}\`?` : ` It has ${names.join(', ')}.`}`,
  );
}

function signingOf(assessment: Assessment, options: SignCommand, io: Io): Signing {
  const { role, name, opinion, covers = ['all'] } = options;
  if (role === undefined || name === undefined || name.trim() === '')
    throw new CliError('Say who signs: `--role dpo --name "K. Okoye"`.');
  const roles = new Vocabulary().names('sign-off').filter((one) => one !== 'required');
  if (!assessment.document.loaded.vocabulary.find('sign-off', role) || role === 'required')
    throw new CliError(
      `There is no role \`${role}\`. It is one of ${roles.join(', ')}, or a \`kind sign-off\` of your own.`,
    );
  return {
    role,
    name,
    on: options.on ?? io.today,
    parts: covers.map(partOf),
    ...(opinion !== undefined && { opinion }),
  };
}

function partOf(name: string): Part {
  if (isPart(name)) return name;
  const near = closest(name, PARTS_OF_ASSESSMENT);
  throw new CliError(
    `There is no part \`${name}\` that could be signed.${near ? ` Did you mean \`${near}\`?` : ` There are ${PARTS_OF_ASSESSMENT.join(', ')}.`}`,
  );
}

interface Detached {
  readonly file: string;
  readonly principal: string;
  readonly path: string;
}

/** The signature lies beside the file, under the name of the assessment and the role. */
function detachedOf(
  path: string,
  assessment: Assessment,
  { role }: Signing,
  { key = '', as: principal }: SignCommand,
  io: Io,
): Detached {
  if (!existsSync(resolve(io.cwd, key))) throw new CliError(`There is no key \`${key}\`.`);
  if (principal === undefined)
    throw new CliError('Say whose key it is, as the file of allowed signers calls them: `--as k.okoye@example.org`.');
  const file = `${assessment.name}.${role}.sig`;
  return { file, principal, path: [dirname(path), file].filter((step) => step !== '.').join('/') };
}

/** Both files or none. */
function writeBoth(path: string, text: string, signaturePath: string, signature: string, io: Io): void {
  writeWhole(signaturePath, signature, io);
  try {
    writeWhole(path, text, io);
  } catch (error) {
    rmSync(resolve(io.cwd, signaturePath), { force: true });
    throw error;
  }
}
