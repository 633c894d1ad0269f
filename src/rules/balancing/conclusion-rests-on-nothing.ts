import { isA, isOpen } from '../../model/questions';
import { edpb, gdpr } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { harms, isGivenUp, writtenBalancing } from './questions';

export const conclusionRestsOnNothing = defineRule({
  id: 'balancing/conclusion-rests-on-nothing',
  severity: 'warning',
  kind: 'structural',
  summary: 'A favourable conclusion names what it rests on, so that it falls when that falls.',
  sources: [edpb('¶55-60'), gdpr('Art. 5(2)')],
  satisfy: 'Name in the conclusion the safeguards, limits, factors or benefits that decide: `rests on NAME, NAME`.',
  fix: 'Adds `rests on open` to the conclusion.',
  unless: ['balancing/balance-without-reasons'],
  messages: {
    default: 'The conclusion `not-overridden` does not say what it rests on.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    const conclusion = balancing?.conclusion;
    if (!balancing || !conclusion || !isA(conclusion.answer, 'not-overridden') || isGivenUp(assessment)) return;
    if (conclusion.restsOn.length > 0 || isOpen(conclusion, 'rests')) return;
    // Where impacts are met, a reader can guess what carries the conclusion.
    const guessed = harms(balancing).some(({ metBy }) => metBy.length > 0);
    report('default', {
      at: conclusion,
      values: {},
      severity: guessed ? 'info' : 'warning',
      fixes: [add(assessment, conclusion, 'Add what it rests on, unanswered', 'rests on open')],
    });
  },
});
