/** What waivers set aside, which of them do not hold, and what fixes that. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/check/check';
import { applyFixes } from '../../src/fix/apply';
import { Loader } from '../../src/model/files';
import { checkText, fixtureResult, TODAY, withoutAnnotations } from '../support/fixture';

const PATH = 'test/check/waivers.lia';

it('faults of waivers stand at their rule', () => {
  const { expected, actual } = fixtureResult(PATH, (finding) => finding.test === 'language');
  expect(actual).toBe(expected);
});

const text = withoutAnnotations(readFileSync(PATH, 'utf8'));
const checked = check(new Loader({ read: () => undefined }).parsed(PATH, text), { today: TODAY });

const CALENDAR = {
  kind: 'waiver',
  because: 'The review calendar of the group sets the date.',
  range: { start: { line: 5, column: 3 }, end: { line: 5, column: 103 } },
};
const COUNSEL = {
  kind: 'waiver',
  because: 'Drafted by counsel, due with the second part.',
  until: '2026-12',
  range: { start: { line: 12, column: 3 }, end: { line: 12, column: 101 } },
};
const SCHEDULE = {
  kind: 'waiver',
  because: 'The schedule is under way.',
  until: '2026-11-23',
  range: { start: { line: 13, column: 3 }, end: { line: 13, column: 123 } },
};

it('what holds sets its findings aside, on the element and below', () => {
  expect(
    checked.waived.map(({ assessment, path, rule, suppressed }) => ({ assessment, path, rule, suppressed })),
  ).toEqual([
    { assessment: 'sound', path: 'sound', rule: 'necessity/limb-missing', suppressed: COUNSEL },
    { assessment: 'sound', path: 'sound', rule: 'necessity/limb-missing', suppressed: COUNSEL },
    { assessment: 'sound', path: 'sound', rule: 'governance/review-missing-or-overdue', suppressed: CALENDAR },
    {
      assessment: 'sound',
      path: 'data.recordings',
      rule: 'necessity/retention-missing-or-open-ended',
      suppressed: SCHEDULE,
    },
  ]);
});

it('a finding is either shown or set aside', () => {
  const plain = checkText(text.replace(/^ *waive .*\n/gm, '')).map(
    (finding) => `${finding.assessment} ${finding.message}`,
  );
  // The reason of a waiver is an argument itself, and may have a finding of its own.
  const shown = checked.findings.filter(({ test, path }) => test !== 'language' && !path?.startsWith('waive.'));
  const now = [...shown, ...checked.waived];
  expect(now.map((finding) => `${finding.assessment} ${finding.message}`).sort()).toEqual(plain.sort());
});

it('a rule that is switched off leaves its waiver alone', () => {
  const off = check(
    new Loader({ read: () => undefined }).parsed(
      'a.lia',
      'assessment a { waive scope/consent-fallback because "Once." }',
    ),
    {
      today: TODAY,
      level: (rule) => (rule === 'scope/consent-fallback' ? 'off' : undefined),
    },
  );
  expect(off.findings.filter((finding) => finding.test === 'language')).toEqual([]);
});

it('each fix takes its finding away and adds no fault', () => {
  const faults = checked.findings.filter((finding) => finding.rule.startsWith('language/waiver-'));
  for (const finding of faults) {
    for (const fix of finding.fixes) {
      const after = checkText(applyFixes(text, [fix]) ?? '').filter((one) => one.rule === finding.rule);
      expect(after.map((one) => one.message).sort(), fix.title).toEqual(
        faults
          .filter((one) => one !== finding && one.rule === finding.rule)
          .map((one) => one.message)
          .sort(),
      );
    }
  }
});
