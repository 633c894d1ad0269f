/** Every rule that says it has a fix offers one in its fixture; each fix, applied alone, takes its finding away. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding';
import { applyFixes } from '../../src/fix/apply';
import { format } from '../../src/format/format';
import { RULES } from '../../src/rules/index';
import { groupOf } from '../../src/rules/rule';
import { checkText, withoutAnnotations } from '../support/fixture';
import { AROUND_FIXTURES } from '../support/folder';

const legal = RULES.filter((rule) => groupOf(rule) !== 'language');

describe.each(legal.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const text = withoutAnnotations(readFileSync(`test/rules/${id}.lia`, 'utf8'));
  const before = checkText(text, 'fixture.lia', {}, AROUND_FIXTURES);
  const offers = before.filter((finding) => finding.rule === id && finding.fixes.length > 0);

  it('offers a fix if it says so', () => {
    expect(offers.length > 0).toBe(rule.fix !== undefined);
  });

  it('is satisfied by each of its fixes, which leave the file formatted', () => {
    for (const finding of offers) {
      for (const fix of finding.fixes) {
        const fixed = applyFixes(text, [fix]);
        const after = checkText(fixed ?? '', 'fixture.lia', {}, AROUND_FIXTURES);
        expect({
          title: fix.title,
          formatted: format(fixed ?? ''),
          same: after.filter((one) => keyOf(one) === keyOf(finding)).length,
          faults: after.filter((one) => one.test === 'language').map((one) => one.message),
        }).toEqual({
          title: fix.title,
          formatted: { text: fixed },
          same: before.filter((one) => keyOf(one) === keyOf(finding)).length - 1,
          faults: before.filter((one) => one.test === 'language').map((one) => one.message),
        });
      }
    }
  });
});

function keyOf({ rule, assessment, path, message }: Finding): string {
  return [rule, assessment, path, message].join(' ');
}
