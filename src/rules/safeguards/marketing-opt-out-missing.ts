import { isA, isOver, thoseThatAre } from '../../model/questions';
import type { Assessment, Interest } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { safeguardBlock } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { protecting, standing } from './questions';

export const marketingOptOutMissing = defineRule({
  id: 'safeguards/marketing-opt-out-missing',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Where the interest is direct marketing, people can stop it at any time, free and without a reason.',
  sources: [gdpr('Art. 21(2)'), gdpr('Art. 21(3)'), gdpr('Art. 21(4)'), gdpr('Rec. 70'), edpb('¶122')],
  satisfy:
    'Declare `safeguard NAME : marketing-opt-out "…"` and say in it how each message lets people out; ask nothing of them, and refuse nobody.',
  unwritten: ['none'],
  fix: 'Adds the safeguard, with its status open.',
  messages: {
    none: 'The interest `{name}` is direct marketing, and no safeguard lets people stop it at any time.',
    duty: 'For the direct marketing of `{name}` the way out `{safeguard}` is a duty and not more than the law asks.',
    conditions: 'People can stop the direct marketing of `{name}` only under a condition: {conditions}.',
  },
  check(assessment, report) {
    const marketing = assessment.interests.filter(isMarketing);
    const first = marketing[0];
    if (!first || isOver(assessment)) return;
    const facts = marketing.flatMap((interest) => factsOf(interest));
    const { name } = first;
    if (protecting(assessment, 'marketing-opt-out').length === 0) {
      const other = standing(assessment).find(({ kinds }) => kinds.some((kind) => isA(kind, 'unconditional-opt-out')));
      if (other) report('duty', { at: other, values: { name, safeguard: other.name }, severity: 'warning', facts });
      else {
        const code = safeguardBlock(assessment, 'marketing-opt-out');
        const fixes = [add(assessment, assessment, 'Add a way out of the marketing', code)];
        report('none', { at: first, values: { name }, facts, fixes });
      }
    }
    const objection = assessment.rights?.objection;
    const conditions = conditionsOf(assessment);
    if (!objection || marketing.length < assessment.interests.length || conditions.length === 0) return;
    report('conditions', { at: objection, values: { name, conditions: conditions.join(', ') }, facts });
  },
});

function isMarketing(interest: Interest): boolean {
  return interest.kinds.some((kind) => isA(kind, 'direct-marketing'));
}

function factsOf(interest: Interest): { text: string; at: Interest['entry'] }[] {
  return interest.kinds.map((kind) => ({ text: `interest kind ${kind.name}`, at: interest.entry }));
}

/** What stands between an objection and the end of the processing. */
function conditionsOf({ rights }: Assessment): string[] {
  const asks = thoseThatAre(rights?.objection?.asks?.terms ?? [], 'reason', 'proof');
  const grounds = rights?.objection?.unless ?? [];
  return [...asks.map(({ name }) => `\`asks ${name}\``), ...grounds.map((ground) => `\`unless ${ground.name}\``)];
}
