import { isA, isExplained } from '../../model/questions';
import type { Actor, Answer, Assessment } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { add, addReason, type Fix } from '../fix';
import { defineRule } from '../rule';

/** What is said of each answer to `public-task`; any other leaves the question unsettled. */
const MESSAGES: Readonly<Record<string, 'task' | 'part' | 'bare'>> = { yes: 'task', partly: 'part', no: 'bare' };

export const publicAuthorityInTask = defineRule({
  id: 'scope/public-authority-in-task',
  severity: 'error',
  kind: 'cross-check',
  summary: 'A public authority does not rely on legitimate interests in the performance of its tasks.',
  sources: [gdpr('Art. 6(1) second subparagraph'), gdpr('Rec. 47'), edpb('¶98-99', 'from-memory')],
  satisfy:
    'Write `public-task no because "…"` with the reason why the matter is none of its tasks, or rest the processing on another basis.',
  unwritten: ['unanswered'],
  fix: 'Adds `public-task open`, or the place for a reason.',
  messages: {
    task: '`{name}` is a public authority and acts here in the performance of its tasks, where legitimate interests are no basis.',
    part: '`{name}` is a public authority and acts here partly in the performance of its tasks, where legitimate interests are no basis.',
    unanswered:
      '`{name}` is a public authority, and whether it acts here in the performance of its tasks is not settled.',
    bare: '`{name}` is a public authority, and `public-task no` gives no reason why this is none of its tasks.',
  },
  check(assessment, report) {
    for (const actor of authorities(assessment)) {
      const own = assessment.header.publicTask;
      const answer = own ?? actor.publicTask;
      const term = answer?.terms[0];
      // Left open, or a word that is unknown: both are shown elsewhere.
      if (answer && !term?.title) continue;
      const no = isA(term, 'no');
      if (answer && no && isExplained(answer)) continue;
      report(MESSAGES[term?.name ?? ''] ?? 'unanswered', {
        at: own ?? actor,
        values: { name: actor.name },
        facts: [{ text: `\`${actor.name}\` is a public authority`, at: actor.entry }],
        ...(no && { severity: 'warning' as const }),
        fixes: fixesFor(assessment, own, answer),
      });
    }
  },
});

/** Whether it is of the public task is for the author to say; a field of the organisation may stand in another file. */
function fixesFor(assessment: Assessment, own: Answer | undefined, answer: Answer | undefined): Fix[] {
  if (!answer) return [add(assessment, assessment, 'Leave the question open', 'public-task open')];
  if (!own || !isA(own.terms[0], 'no')) return [];
  return [addReason(assessment, own, 'Add a reason', 'explain why this is none of its tasks')];
}

function authorities({ header }: Assessment): Actor[] {
  const actors = header.controller ? [header.controller, ...header.jointControllers] : header.jointControllers;
  return actors.filter((actor) => actor.kinds.some((kind) => isA(kind, 'public-authority')));
}
