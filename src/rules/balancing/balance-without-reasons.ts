import { relies } from '../../model/questions';
import { cite, edpb, gdpr } from '../../sources';
import { weaknesses } from '../arguments';
import { add, addReason } from '../fix';
import { defineRule } from '../rule';
import { writtenBalancing } from './questions';

export const balanceWithoutReasons = defineRule({
  id: 'balancing/balance-without-reasons',
  severity: 'error',
  kind: 'structural',
  summary: 'The balancing test ends in a conclusion with its reasons.',
  sources: [edpb('¶55-60'), cite('dpc-linkedin-2024', '', 'verified'), gdpr('Art. 5(2)')],
  satisfy:
    'End `balancing` with `conclusion not-overridden because "…"` or `overridden because "…"`; weigh the interest against the main impact that remains.',
  unwritten: ['none', 'reason'],
  fix: 'Adds `conclusion open`, or the place for reasons.',
  messages: {
    none: 'The balancing test has no conclusion.',
    reason: 'The conclusion {answer} gives no reason.',
    empty: '"{words}" states the result of the balance and weighs nothing.',
    open: 'The decision relies on legitimate interests although the conclusion of the balancing test is open.',
  },
  check(assessment, report) {
    for (const { finding, path, at } of weaknesses(assessment))
      if (finding.kind === 'empty-balancing')
        report('empty', { at, path, severity: finding.level, values: { words: finding.words } });
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    const { conclusion } = balancing;
    if (!conclusion) {
      const fixes = [add(assessment, balancing, 'Leave the conclusion open', 'conclusion open')];
      return report('none', { at: balancing, values: {}, fixes });
    }
    const { answer, because, inFavour, against } = conclusion;
    if (!answer) {
      if (relies(assessment)) report('open', { at: conclusion, values: {} });
      return;
    }
    if (because || balancing.because || inFavour?.texts.length || against?.texts.length) return;
    const fixes = [addReason(assessment, conclusion, 'Add reasons', 'explain what weighs more, and why')];
    report('reason', { at: conclusion, values: { answer: `\`${answer.name}\`` }, fixes });
  },
});
