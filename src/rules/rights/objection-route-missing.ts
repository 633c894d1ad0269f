import type { Objection } from '../../model/types';
import { cite, gdpr } from '../../sources';
import { isOver } from '../governance/questions';
import { defineRule } from '../rule';
import { isAnsweredOrOpen } from './questions';

export const objectionRouteMissing = defineRule({
  id: 'rights/objection-route-missing',
  severity: 'error',
  kind: 'structural',
  summary: 'People have a way to object, somebody answers for it, and there is a time within which they get an answer.',
  sources: [gdpr('Art. 21(1)'), gdpr('Art. 12(2)'), gdpr('Art. 12(3)'), cite('ico-guidance', 'checklist', 'verified')],
  satisfy: 'Write in `rights` an `objection` with `route "…"`, `owner "…"` and `within DURATION`.',
  messages: {
    none: 'The rights have no `objection`: no way to object, nobody who answers, and no time for it.',
    incomplete: 'The objection has {missing}.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (!rights || isOver(assessment)) return;
    if (!rights.objection) return report('none', { at: rights, values: {} });
    const missing = missingIn(rights.objection);
    if (missing.length === 0) return;
    report('incomplete', { at: rights.objection, values: { missing: missing.join(' and ') } });
  },
});

function missingIn({ route, owner, within }: Objection): string[] {
  const missing: string[] = [];
  if (!isAnsweredOrOpen(route)) missing.push('no `route` by which people can object');
  if (!isAnsweredOrOpen(owner)) missing.push('no `owner` who answers for it');
  if (!within) missing.push('no time `within` which people get an answer');
  return missing;
}
