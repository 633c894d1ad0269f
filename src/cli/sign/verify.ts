/** `lia sign --check`: which signatures hold, and what changed since where one does not. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import pc from 'picocolors';
import type { CheckedFile } from '../../check/check';
import { plainWords } from '../../compare/change';
import { compareAssessments } from '../../compare/comparison';
import { factsOf } from '../../fingerprint/facts';
import { factsOfPart, isPart } from '../../fingerprint/parts';
import { standingOf } from '../../fingerprint/standing';
import { usedBy } from '../../fingerprint/uses';
import type { Assessment, SignedPart, SignOff } from '../../model/types';
import { Checking } from '../checking';
import type { SignCommand } from '../commands/sign';
import { readEach } from '../files';
import { harmless } from '../formats/visible';
import { openRepository, type Repository } from '../git/repository';
import { cause } from '../git/revisions';
import { CliError, Exit, type Io } from '../io';
import { signedState } from './history';
import { payload, verify } from './ssh';

/** One signature, and whether it still stands under what was signed. */
interface Verdict {
  readonly file: string;
  readonly assessment: string;
  readonly role: string;
  readonly name: string;
  readonly on: string;
  /** `no-fingerprint`: a typed name, of which nobody can say what was signed. */
  readonly state: 'holds' | 'stale' | 'no-fingerprint' | 'required' | 'forged';
  readonly staleParts: readonly string[];
  /** What changed since, in words; empty where git holds no state that fits. */
  readonly changes: readonly string[];
  /** The commit that holds the state that was signed. */
  readonly signedIn?: string;
  /** Whose key made the detached signature, where one was verified. */
  readonly verified?: string;
  readonly problem?: string;
}

/** Exit code 1 where a signature is stale, or a detached one does not hold. */
export async function verifySignOffs(paths: readonly string[], options: SignCommand, io: Io): Promise<number> {
  const checking = new Checking(io, options);
  const verdicts: Verdict[] = [];
  let unreadable = 0;
  for await (const source of readEach(paths, undefined, io)) {
    if ('problem' in source) unreadable++;
    else {
      const checked = (await checking.open(source)).check();
      for (const assessment of checked.model.assessments)
        for (const signOff of assessment.signOffs) verdicts.push(verdictOf(assessment, checked, signOff, options, io));
    }
  }
  io.out(
    options.format === 'json'
      ? `${JSON.stringify({ schemaVersion: 1, signOffs: verdicts }, undefined, 2)}\n`
      : listed(verdicts, io),
  );
  if (unreadable > 0) return Exit.failed;
  return verdicts.some(({ state }) => state === 'stale' || state === 'forged') ? Exit.findings : Exit.ok;
}

function verdictOf(assessment: Assessment, file: CheckedFile, signOff: SignOff, options: SignCommand, io: Io): Verdict {
  const stale = signOff.fingerprints.filter((signed) => standingOf(assessment, signed) !== 'holds');
  const detached = detachedVerdict(assessment, signOff, options, io);
  return {
    file: assessment.document.file,
    assessment: assessment.name,
    role: signOff.role,
    name: signOff.who ?? '',
    on: signOff.on?.date ?? '',
    staleParts: stale.map(({ part }) => part),
    changes: [],
    state: signOff.required
      ? 'required'
      : signOff.fingerprints.length === 0
        ? 'no-fingerprint'
        : stale.length > 0
          ? 'stale'
          : 'holds',
    ...(stale[0] && sinceSigned(assessment, file, stale, options.today ?? io.today, io)),
    ...detached,
  };
}

/** What changed since, of the first part whose signed state git holds. */
function sinceSigned(
  assessment: Assessment,
  file: CheckedFile,
  stale: readonly SignedPart[],
  today: string,
  io: Io,
): Pick<Verdict, 'changes' | 'signedIn'> {
  const repository = repositoryOf(io);
  if (!repository) return { changes: [] };
  const changes = new Set<string>();
  let signedIn: string | undefined;
  for (const signed of stale) {
    const before = signedState(repository, [signed], today, io);
    if (!before) continue;
    signedIn ??= before.commit;
    const comparison = compareAssessments(before, { assessment, file }, today, (path) => path);
    const inPart = pathsOf(assessment, before.assessment, signed.part);
    for (const { subject, path, kind, before: was = '', after: is = '' } of comparison.changes) {
      if (signed.part === 'all' ? UPKEEP.test(path) : !inPart.has(path)) continue;
      changes.add(
        `${plainWords(subject)}${kind === 'changed' ? `: ${was} → ${is}` : kind === 'renamed' ? `, called \`${was}\` before` : ` ${kind}`}`,
      );
    }
  }
  return { changes: [...changes], ...(signedIn !== undefined && { signedIn }) };
}

/** What a signature does not cover. */
const UPKEEP = /^(sign|status|reviewed|checked-with)\b/;

/** The paths of a part in both states, with those of what it uses. */
function pathsOf(after: Assessment, before: Assessment, part: string): Set<string> {
  const paths = new Set<string>();
  for (const assessment of [after, before]) {
    const { own } = factsOf(assessment);
    const add = (facts: readonly (typeof own)[]): void => {
      for (const fact of facts) {
        paths.add(fact.path);
        add(fact.below);
      }
    };
    if (!isPart(part)) continue;
    const facts = factsOfPart(own, part);
    add([...facts, ...usedBy(facts, own, assessment.document.loaded)]);
  }
  return paths;
}

function repositoryOf(io: Io): Repository | undefined {
  try {
    return openRepository(io.cwd);
  } catch {
    // Without git a stale signature is still told, only not what changed since.
    return undefined;
  }
}

/** Verifies the detached signature that stands as evidence under a signature, where allowed signers are given. */
function detachedVerdict(
  assessment: Assessment,
  signOff: SignOff,
  { allowedSigners }: SignCommand,
  io: Io,
): Partial<Verdict> {
  if (allowedSigners === undefined || signOff.required) return {};
  const allowed = resolve(io.cwd, allowedSigners);
  if (!existsSync(allowed)) throw new CliError(`There is no file \`${allowedSigners}\` of allowed signers.`);
  const evidence = signOff.evidence.find(({ paths }) => paths[0]?.text.endsWith('.sig'));
  const path = evidence?.paths[0]?.text;
  if (!evidence || path === undefined) return { state: 'forged', problem: 'no detached signature stands under it' };
  const principal = evidence.label.split(' ').at(-1) ?? '';
  const file = resolve(io.cwd, dirname(assessment.document.file), path);
  if (!existsSync(file)) return { state: 'forged', problem: `the file \`${path}\` is not there` };
  const problem = verify(file, allowed, principal, payload(assessment, signOff));
  return problem === undefined ? { verified: principal } : { state: 'forged', problem };
}

const SAID: Readonly<Record<Verdict['state'], string>> = {
  holds: 'holds',
  stale: 'STALE: signed was something else',
  'no-fingerprint': 'has no fingerprint: `lia sign` writes one',
  required: 'is still to come',
  forged: 'is NOT PROVED',
};

function listed(verdicts: readonly Verdict[], io: Io): string {
  const colors = pc.createColors(io.color);
  if (verdicts.length === 0) return 'There are no signatures.\n';
  const repository = repositoryOf(io);
  const shallow = repository ? cause(repository) : '';
  const lines = verdicts.flatMap((one) => {
    const paint = {
      holds: colors.green,
      stale: colors.red,
      forged: colors.red,
      required: colors.dim,
      'no-fingerprint': colors.yellow,
    }[one.state];
    const who = [one.name, one.name === '' ? one.role : `(${one.role})`, one.on && `of ${one.on}`]
      .filter((part) => part !== '')
      .join(' ');
    const parts = one.staleParts.length > 0 ? ` (${one.staleParts.join(', ')})` : '';
    const since =
      one.signedIn === undefined
        ? `git holds no state that fits the signature.${shallow}`
        : `Since it was signed (commit ${one.signedIn.slice(0, 12)}):`;
    return [
      `${harmless(`${one.file} ${one.assessment}: ${who}`)} ${paint(SAID[one.state])}${parts}${one.verified ? `, proved by the key of ${harmless(one.verified)}` : ''}${one.problem ? `: ${harmless(one.problem)}` : ''}`,
      ...(one.state === 'stale' ? [`  ${since}`, ...one.changes.map((change) => `    ${harmless(change)}`)] : []),
    ];
  });
  return `${lines.join('\n')}\n`;
}
