/** Twenty decided cases, written as assessments: what is found in them beside what was held. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CASES, type DecidedCase } from '../../src/cases';
import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/finding';
import { Loader } from '../../src/model/files';

const FOLDER = 'test/cases/files';
const PAGE = 'docs/agreement.md';
const TABLE = /(?<=<!-- table -->\n)[\s\S]*(?=<!-- \/table -->)/;

/** Errors in cases in which reliance was accepted; docs/agreement.md argues each. */
const DISAGREEMENTS = ['koeln-meta-training: scope/reuse-without-compatibility'];

const written = readdirSync(FOLDER).map((file) => {
  const id = file.replace(/\.lia$/, '');
  const decided = CASES.find((one) => one.id === id);
  if (!decided) throw new Error(`no case ${id}`);
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return { decided, text, findings: findingsOf(file, text) };
});

function findingsOf(file: string, text: string): readonly Finding[] {
  const loaded = new Loader({ read: () => undefined }).parsed(file, text);
  return check(loaded, { today: '2026-11-23' }).findings.filter(({ severity }) => severity !== 'info');
}

test('twenty cases are written, 10 to 50 lines each, without a fault of writing', () => {
  expect(written.length).toBe(20);
  const lengths = written.map(({ text }) => text.split('\n').length);
  expect(lengths.filter((lines) => lines < 10 || lines > 50)).toEqual([]);
  expect(written.flatMap(({ findings }) => findings.filter(({ test: group }) => group === 'language'))).toEqual([]);
});

test('every limb that failed has a finding of warning or error', () => {
  const missed = written.flatMap(({ decided, findings }) =>
    decided.failed
      .filter((limb) => !findings.some(({ test: group }) => group === limb))
      .map((limb) => `${decided.id}: ${limb}`),
  );
  expect(missed).toEqual([]);
});

test('where reliance was accepted there is no error but those that are argued', () => {
  const errors = written
    .filter(({ decided }) => decided.outcome === 'accepted')
    .flatMap(({ decided, findings }) =>
      findings.filter(({ severity }) => severity === 'error').map(({ rule }) => `${decided.id}: ${rule}`),
    );
  expect(errors).toEqual(DISAGREEMENTS);
});

test('docs/agreement.md shows the findings of all twenty', () => {
  const table = [
    '| case | held | failed on | found there | other errors |',
    '| --- | --- | --- | --- | --- |',
    ...written.map(({ decided, findings }) => row(decided, findings)),
    '',
  ].join('\n');
  const page = readFileSync(PAGE, 'utf8');
  if (process.env.UPDATE)
    writeFileSync(
      PAGE,
      page.replace(TABLE, () => table),
    );
  expect(TABLE.exec(readFileSync(PAGE, 'utf8'))?.[0]).toBe(table);
});

function row({ id, authority, year, outcome, failed, link }: DecidedCase, findings: readonly Finding[]): string {
  const there = findings.filter(({ test: group }) => failed.some((limb) => limb === group));
  const others = findings.filter((one) => one.severity === 'error' && !there.includes(one));
  const cells = [`[${id}](${link}), ${authority} ${year}`, outcome, failed.join(', '), rulesOf(there), rulesOf(others)];
  return `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
}

function rulesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule, severity }) => `\`${rule}\` (${severity})`))].join(', ');
}
