import { isOver } from '../../model/questions';
import type { Objection } from '../../model/types';
import { cite, gdpr } from '../../sources';
import { OBJECTION, objectionBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { isAnsweredOrOpen } from './questions';

export const objectionRouteMissing = defineRule({
  id: 'rights/objection-route-missing',
  severity: 'error',
  kind: 'structural',
  summary: 'People have a way to object, somebody answers for it, and there is a time within which they get an answer.',
  sources: [gdpr('Art. 21(1)'), gdpr('Art. 12(2)'), gdpr('Art. 12(3)'), cite('ico-guidance', 'checklist', 'verified')],
  satisfy: 'Write in `rights` an `objection` with `route "…"`, `owner "…"` and `within DURATION`.',
  fix: 'Adds the objection with its fields, or those that it lacks.',
  messages: {
    none: 'The rights have no `objection`: no way to object, nobody who answers, and no time for it.',
    incomplete: 'The objection has {missing}.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (!rights || isOver(assessment)) return;
    if (!rights.objection) {
      const fixes = [add(assessment, 'rights', 'Add a way to object', objectionBlock())];
      return report('none', { at: rights, values: {}, fixes });
    }
    const missing = missingIn(rights.objection);
    if (missing.length === 0) return;
    const code = missing.map(({ line }) => line).join('\n');
    const words = missing.map(({ message }) => message).join(' and ');
    const fixes = [add(assessment, rights.objection, 'Add what the objection lacks', code)];
    report('incomplete', { at: rights.objection, values: { missing: words }, fixes });
  },
});

interface Missing {
  readonly message: string;
  readonly line: string;
}

function missingIn({ route, owner, within }: Objection): Missing[] {
  const missing: Missing[] = [];
  if (!isAnsweredOrOpen(route))
    missing.push({ message: 'no `route` by which people can object', line: OBJECTION.route });
  if (!isAnsweredOrOpen(owner)) missing.push({ message: 'no `owner` who answers for it', line: OBJECTION.owner });
  if (!within) missing.push({ message: 'no time `within` which people get an answer', line: OBJECTION.within });
  return missing;
}
