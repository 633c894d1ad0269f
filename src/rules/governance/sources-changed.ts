import { changedSince, gdpr, RULE_PACK } from '../../sources';
import { defineRule } from '../rule';

export const sourcesChanged = defineRule({
  id: 'governance/sources-changed',
  severity: 'info',
  kind: 'cross-check',
  summary: 'An assessment that records the rules it was checked with is looked at again when their sources change.',
  sources: [gdpr('Art. 24(1)')],
  satisfy: 'Read what has changed (`lia sources`), see whether the assessment still holds, and record the rules anew.',
  messages: {
    changed: 'Since the rules of {pack}, {count} of the sources have a new version or standing: {sources}.',
    unknown: '`checked-with` names no rule pack. Write it as "rules {current}".',
  },
  check(assessment, report) {
    const { checkedWith } = assessment.header;
    const [text] = checkedWith?.texts ?? [];
    if (!checkedWith || !text) return;
    const pack = /\d{4}-\d{2}-\d{2}/.exec(text.text)?.[0];
    if (pack === undefined) {
      return report('unknown', { at: text, path: checkedWith.path, values: { current: RULE_PACK } });
    }
    const changed = changedSince(pack).map(({ short }) => short);
    if (changed.length === 0) return;
    const more = changed.length > MOST ? ` and ${changed.length - MOST} more` : '';
    const values = { pack, count: String(changed.length), sources: `${changed.slice(0, MOST).join(', ')}${more}` };
    report('changed', { at: text, path: checkedWith.path, values });
  },
});

/** How many sources a message names. */
const MOST = 3;
