import { listed } from '../../base/listed';
import type { Interest } from '../../model/types';
import { cite } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';

/** What is to be said of each interest: the field, and the line that asks for it. */
const FIELDS: readonly { readonly word: string; readonly line: string; readonly of: (one: Interest) => unknown }[] = [
  { word: 'benefit', line: `benefit ${placeholder('describe what is gained, and by whom')}`, of: (one) => one.benefit },
  { word: 'importance', line: 'importance open', of: (one) => one.importance },
  {
    word: 'if-not-done',
    line: `if-not-done ${placeholder('describe what happens without it')}`,
    of: (one) => one.ifNotDone,
  },
];

export const importanceUnstated = defineRule({
  id: 'purpose/importance-unstated',
  severity: 'warning',
  kind: 'structural',
  summary: 'Of each interest it is said what is gained, how much it matters and what is lost without the processing.',
  sources: [cite('ico-template', 'Q2, Q5, Q6', 'verified'), cite('wp217', 'annex 1, step 4', 'from-memory')],
  satisfy: 'Write in the interest `benefit "…"`, `importance …` and `if-not-done "…"`.',
  fix: 'Adds the fields that are missing.',
  messages: {
    default: 'The interest `{name}` does not state {missing}.',
  },
  check(assessment, report) {
    for (const interest of assessment.interests) {
      const missing = FIELDS.filter(({ of }) => of(interest) === undefined);
      if (missing.length === 0) continue;
      const lines = missing.map(({ line }) => line).join('\n');
      report('default', {
        at: interest,
        values: { name: interest.name, missing: listed(missing.map(({ word }) => word)) },
        fixes: [add(assessment, interest, 'Add what is missing', lines)],
      });
    }
  },
});
