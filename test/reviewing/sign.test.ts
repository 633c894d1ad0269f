/** Signatures: written whole or not at all, stale exactly where something else was signed, proved by a key. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatted } from '../format/model';
import { expectGolden } from '../support/golden';
import { lia, transcript } from '../support/lia';
import { newRepository, type TestRepository } from '../support/repository';

/** Without errors, so that it can be signed. */
const TEXT = readFileSync('test/reviewing/signable.lia', 'utf8');
const FILE = 'privacy/parcels.lia';
const SIGN = ['sign', FILE, '--role', 'dpo', '--name', 'K. Okoye'];

let repository: TestRepository;

beforeEach(() => {
  repository = newRepository('shop');
  repository.write(FILE, TEXT);
  repository.write('notice.md', '# Notice\n');
  repository.commit('first');
});

afterEach(() => repository.remove());

const text = (): string => readFileSync(join(repository.root, FILE), 'utf8');
const edit = (from: string, to: string): void => {
  if (!text().includes(from)) throw new Error(`there is no «${from}»`);
  repository.write(FILE, text().replace(from, to));
};

test('a signature through its life', async () => {
  const told: string[] = [];
  const run = async (...args: string[]): Promise<void> => {
    told.push(transcript(await lia(repository.root, args), args));
  };
  await run(...SIGN, '--opinion', 'No objection.', '--covers', 'data,keep');
  told.push(`=== cat ${FILE}\n${text().slice(text().indexOf('  sign '))}`);
  repository.commit('signed');
  await run('sign', '--check');
  edit('  purpose "', '\n  // A comment, and another layout\n\n  purpose    "');
  await run('sign', '--check');
  edit('30 days', '90 days');
  await run('sign', '--check');
  await run('guard', '--signed', '--format', 'compact');
  await run('check', FILE, '--only', 'governance/sign-off-stale');
  await run(...SIGN, '--on', '2026-12-01');
  told.push(`=== cat ${FILE}\n${text().slice(text().indexOf('  sign '))}`);
  await run('sign', '--check', '--format', 'json');
  expectGolden('test/reviewing/golden/sign.txt', told.join('\n'));
});

test('what cannot be signed is told, and nothing is written', async () => {
  const told: string[] = [];
  const run = async (...args: string[]): Promise<void> => {
    const before = text();
    told.push(transcript(await lia(repository.root, args), args));
    expect(text()).toBe(before);
  };
  await run('sign');
  await run('sign', 'nothing.lia', '--role', 'dpo', '--name', 'K. Okoye');
  await run('sign', FILE, '--role', 'dpo');
  await run('sign', FILE, '--role', 'boss', '--name', 'K. Okoye');
  await run(...SIGN, '--covers', 'date');
  await run(...SIGN, '--assessment', 'parcel');
  await run(...SIGN, '--key', 'no-such-key', '--as', 'k.okoye@shop.example');
  repository.write(FILE, `${text()}\nassessment other "Another one"\n`);
  await run(...SIGN, '--assessment', 'parcels');
  repository.write(FILE, text().replace('purpose "', 'purpose '));
  await run(...SIGN);
  expectGolden('test/reviewing/golden/sign-refused.txt', told.join('\n'));
});

test('a slot is filled, a file in canonical layout stays in it', async () => {
  repository.write(
    FILE,
    formatted(TEXT.replace('  decision ', '  sign required of dpo before "the first parcel"\n\n  decision ')),
  );
  expect((await lia(repository.root, [...SIGN])).code).toBe(0);
  expect(text()).not.toContain('required');
  expect(formatted(text())).toBe(text());
});

test('a signature ends its lines as the file does', async () => {
  repository.write(FILE, TEXT.replaceAll('\n', '\r\n'));
  expect((await lia(repository.root, SIGN)).code).toBe(0);
  expect(text().replaceAll('\r\n', '')).not.toContain('\n');
  expect((await lia(repository.root, ['sign', '--check'])).code).toBe(0);
});

test('a detached signature is a person’s', async () => {
  const keys = mkdtempSync(join(tmpdir(), 'lia-keys-'));
  try {
    for (const name of ['okoye', 'stranger'])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(keys, name)]);
    const publicKey = readFileSync(join(keys, 'okoye.pub'), 'utf8').split(' ').slice(0, 2).join(' ');
    repository.write('allowed_signers', `k.okoye@shop.example ${publicKey}\n`);
    const check = ['sign', '--check', '--allowed-signers', 'allowed_signers'];
    const signWith = (key: string): Promise<{ code: number }> =>
      lia(repository.root, [...SIGN, '--key', join(keys, key), '--as', 'k.okoye@shop.example']);
    const told: string[] = [];
    const run = async (): Promise<void> => {
      told.push(transcript(await lia(repository.root, check), check));
    };
    expect((await signWith('okoye')).code).toBe(0);
    await run();
    const affected = ['affected', '--since', 'HEAD'];
    told.push(transcript(await lia(repository.root, affected), affected));
    edit('K. Okoye', 'R. Vos');
    await run();
    edit('R. Vos', 'K. Okoye');
    expect((await signWith('stranger')).code).toBe(0);
    await run();
    rmSync(join(repository.root, 'privacy/parcels.dpo.sig'));
    await run();
    expectGolden('test/reviewing/golden/sign-detached.txt', told.join('\n'));
  } finally {
    rmSync(keys, { recursive: true });
  }
});

test('a shallow clone has no state that was signed', async () => {
  await lia(repository.root, [...SIGN, '--covers', 'data,keep']);
  repository.commit('signed');
  edit('keep 30 days', 'keep 90 days');
  repository.commit('longer');
  repository.git(['clone', '--quiet', '--depth=1', `file://${repository.root}`, '../shallow']);
  const told: string[] = [];
  for (const root of [repository.root, join(repository.root, '../shallow')])
    for (const args of [
      ['guard', '--signed', '--format', 'compact'],
      ['sign', '--check'],
    ])
      told.push(transcript(await lia(root, args), args));
  expectGolden('test/reviewing/golden/sign-shallow.txt', told.join('\n'));
});
