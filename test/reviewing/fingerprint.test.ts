/** The worked example of docs/fingerprint.md is right, also for a program that knows nothing of lia. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonical, fingerprint } from '../../src/fingerprint/fingerprint';
import { buildModel } from '../../src/model/build';
import { Loader } from '../../src/model/files';
import type { Assessment } from '../../src/model/types';

const PAGE = readFileSync('docs/fingerprint.md', 'utf8').split('## A worked example')[1] ?? '';
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(PAGE)?.[1] ?? '';

function only(text: string, others: Readonly<Record<string, string>> = {}): Assessment {
  const [assessment] = buildModel(new Loader({ read: (path) => others[path] }).parsed('a.lia', text)).assessments;
  if (!assessment) throw new Error('no assessment');
  return assessment;
}

test('the worked example', () => {
  const assessment = only(block('lia'));
  expect(canonical(assessment, 'data')).toBe(block('json'));
  expect(fingerprint(assessment, 'data')).toBe(block('text'));
  expect(`v1:${createHash('sha256').update(block('json')).digest('hex')}`).toBe(block('text'));
});

const BASE = `import "shared.lia"
assessment a "A" {
  law eu-gdpr, uk-gdpr
  controller shop
  data log : access-log "Log" {
    about  staff
    needed because "Needed."
    keep   30 days then delete
    keep   flagged 1 month
  }
  applies locked
  balancing {
    impact seen : stress on staff {
      met by locked
    }
  }
}
`;
const SHARED = `organisation shop : private "Shop"
group staff : my-staff "Staff" { age adult }
safeguard locked : encryption "Locked" { status in-place }
kind group my-staff extends employee "Our staff" { worker yes }
party other : recipient "Not used here"
`;

const print = (text: string, part: Parameters<typeof fingerprint>[1] = 'all', shared = SHARED): string =>
  fingerprint(only(text, { 'shared.lia': shared }), part);

test.each([
  ['a comment', BASE.replace('controller', '// who\n  controller'), SHARED],
  [
    'another order of fields',
    BASE.replace('  law eu-gdpr, uk-gdpr\n', '').replace('  applies', '  law eu-gdpr, uk-gdpr\n  applies'),
    SHARED,
  ],
  ['another order in a list', BASE.replace('eu-gdpr, uk-gdpr', 'uk-gdpr, eu-gdpr'), SHARED],
  ['a list over two lines', BASE.replace('eu-gdpr, uk-gdpr', 'eu-gdpr\n  law uk-gdpr'), SHARED],
  ['a block of text', BASE.replace('because "Needed."', 'because """\n      Needed.\n      """'), SHARED],
  ['a reason in braces', BASE.replace('needed because "Needed."', 'needed { because "Needed." }'), SHARED],
  [
    'braces of processing',
    BASE.replace('  data log', '  processing {\n  data log').replace('  applies', '  }\n  applies'),
    SHARED,
  ],
  ['line ends', BASE.replaceAll('\n', '\r\n'), SHARED],
  ['another spelling of an amount', BASE.replace('30 days', '30.0 day'), SHARED],
  ['a declaration that it does not use', BASE, SHARED.replace('Not used here', 'Still not used')],
  ['the group in the file itself', `${BASE}group staff : my-staff "Staff" { age adult }\n`, SHARED],
  ['a status', BASE.replace('  controller', '  status approved\n  controller'), SHARED],
])('%s does not count', (_, text, shared) => {
  expect(print(text, 'all', shared)).toBe(print(BASE));
});

test.each([
  ['a reason', BASE.replace('Needed.', 'Needed'), SHARED],
  ['an amount', BASE.replace('30 days', '31 days'), SHARED],
  ['the order of stages', BASE.replace(/( +keep {3}30.*\n)( +keep.*\n)/, '$2$1'), SHARED],
  ['a title', BASE.replace('"Log"', '"Logs"'), SHARED],
  ['a shared safeguard', BASE, SHARED.replace('in-place', 'planned')],
  ['a shared group', BASE, SHARED.replace('adult', 'mixed')],
  ['a kind of one’s own', BASE, SHARED.replace('worker yes', 'worker no')],
  ['the organisation', BASE, SHARED.replace('"Shop"', '"Shop Ltd"')],
])('%s counts', (_, text, shared) => {
  expect(print(text, 'all', shared)).not.toBe(print(BASE));
});

test('only the touched parts change', () => {
  const longer = BASE.replace('30 days', '31 days');
  const parts = ['data', 'keep', 'safeguard', 'balancing', 'recipient', 'decision', 'all'] as const;
  expect(parts.filter((part) => print(longer, part) !== print(BASE, part))).toEqual(['keep', 'all']);
  const planned = SHARED.replace('in-place', 'planned');
  expect(parts.filter((part) => print(BASE, part, planned) !== print(BASE, part))).toEqual([
    'safeguard',
    'balancing',
    'all',
  ]);
});
