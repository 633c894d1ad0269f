import { listed } from '../../base/listed';
import { isOpen } from '../../model/questions';
import { cite } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { consents, SOFT_OPT_IN_PARTS } from './questions';

export const softOptInIncomplete = defineRule({
  id: 'scope/soft-opt-in-incomplete',
  severity: 'error',
  kind: 'cross-check',
  summary: 'A soft opt-in has all its five parts.',
  sources: [cite('eprivacy-directive', 'Art. 13(2)', 'verified')],
  satisfy:
    'Answer each part of `soft-opt-in` with `yes` and where people see it; where one does not hold, ask for consent or leave the message out.',
  fix: 'Adds the parts that are missing, unanswered.',
  messages: {
    missing: 'The soft opt-in does not answer {parts}.',
    no: 'The soft opt-in answers `{part}` with `{answer}`, and it holds only where all five parts hold.',
  },
  check(assessment, report) {
    const { softOptIn } = assessment.processing;
    if (!softOptIn || consents(assessment)) return;
    const { item, answers } = softOptIn;
    const missing = SOFT_OPT_IN_PARTS.filter((part) => !answers[part]);
    if (missing.length > 0) {
      const lines = missing.map((part) => `${part} open`).join('\n');
      const fixes = [add(assessment, item, 'Add the missing parts', lines)];
      report('missing', { at: item, values: { parts: listed(missing) }, fixes });
    }
    for (const part of SOFT_OPT_IN_PARTS) {
      const answer = answers[part];
      const term = answer?.terms[0];
      if (!answer || isOpen(answer) || !term || term.title === '' || term.name === 'yes') continue;
      report('no', {
        at: answer,
        values: { part, answer: term.name },
        facts: [{ text: `${part} ${term.name}`, at: term }],
      });
    }
  },
});
