/** In a draft, what is merely not written yet is a remark; what is wrong keeps its level. */
import { expect, it } from 'vitest';
import { check } from '../../src/check/check';
import { Loader } from '../../src/model/files';
import type { Severity } from '../../src/rules/rule';

const ASKED = [
  'scope/special-category-without-condition',
  'purpose/interest-missing',
  'purpose/purposes-bundled',
  'necessity/limb-missing',
  'necessity/retention-missing-or-open-ended',
  'governance/placeholder-text',
];

function levels(status: string, level?: Severity): string[] {
  const text = `assessment a "A" {
  ${status}
  purpose "[describe the purpose]"
  purpose "Statistics"
  data illness : health "Notes on illness" { keep until "no longer needed" }
  data names : name
}`;
  const options = { today: '2026-11-23', ...(level && { level: () => level }) };
  const { findings } = check(new Loader({ read: () => undefined }).parsed('a.lia', text), options);
  return findings
    .filter(({ rule }) => ASKED.includes(rule))
    .map(({ severity, rule, range }) => `${severity} ${rule} ${range.start.line}`);
}

const REVIEWED = [
  'error necessity/limb-missing 1',
  'error necessity/limb-missing 1',
  'error purpose/interest-missing 3',
  'error governance/placeholder-text 3',
  'error purpose/interest-missing 4',
  'warning purpose/purposes-bundled 4',
  'error scope/special-category-without-condition 5',
  'error necessity/retention-missing-or-open-ended 5',
  'error necessity/retention-missing-or-open-ended 6',
];

it.each(['status in-review', 'status approved', ''])('%j has the full levels', (status) => {
  expect(levels(status)).toEqual(REVIEWED);
});

it('a draft has remarks for what is missing, also where a configuration sets a level', () => {
  const drafted = levels('status draft');
  expect([...drafted].sort()).toEqual(
    REVIEWED.map((line) =>
      /purposes-bundled|special-category|open-ended 5/.test(line) ? line : line.replace(/^\w+/, 'info'),
    ).sort(),
  );
  expect(levels('status draft', 'warning').map((line) => line.split(' ')[0])).toEqual(
    drafted.map((line) => (line.startsWith('info') ? 'info' : 'warning')),
  );
});
