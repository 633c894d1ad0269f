/** What `lia new` writes is in its layout, without a fault, and is not greeted with complaints about what is still open. */
import { expect, it } from 'vitest';
import { SKELETONS, skeletonText } from '../../src/cli/skeletons';
import { format } from '../../src/format/format';
import { checkText } from '../support/fixture';

it.each(Object.entries(SKELETONS))('%s has remarks at most', (_, skeleton) => {
  const formatted = format(skeletonText(skeleton, 'started', 'Just begun', '2026-11-23'));
  const findings = checkText('text' in formatted ? formatted.text : '');
  expect(
    findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([]);
  expect(findings.length).toBeLessThan(6);
});
