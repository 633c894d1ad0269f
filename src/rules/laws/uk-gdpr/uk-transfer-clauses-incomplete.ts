import { isA, isOver } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';
import { isCovered } from '../../safeguards/questions';

export const ukTransferClausesIncomplete = defineRule({
  id: 'safeguards/uk-transfer-clauses-incomplete',
  law: 'uk-gdpr',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    "A transfer from the United Kingdom rests on the ICO's agreement or addendum, and not on the Commission's model clauses alone.",
  sources: [cite('uk-gdpr', 'Art. 46(2)', 'second-hand'), cite('ico-idta', '', 'second-hand')],
  satisfy:
    'Write `transfer standard-contractual-clauses, uk-addendum` or `transfer international-data-transfer-agreement`, once one of them is signed.',
  messages: {
    default:
      'The transfer to `{name}` ({country}) rests on `standard-contractual-clauses` alone, which the law of the United Kingdom does not take without its addendum.',
  },
  check(assessment, report, context) {
    if (isOver(assessment)) return;
    for (const recipient of assessment.recipients) {
      const { actor, transfer, name } = recipient;
      const country = actor?.country;
      if (!country || country.title === '' || !transfer || isCovered(country, context.vocabulary)) continue;
      const clauses = transfer.terms.filter((term) => isA(term, 'standard-contractual-clauses'));
      if (clauses.length === 0 || clauses.length < transfer.terms.length) continue;
      report('default', {
        at: recipient,
        values: { name, country: country.title },
        facts: [
          { text: `${name}: country ${country.name}`, at: recipient.entry },
          { text: 'law uk-gdpr', at: assessment.header.laws[0] ?? assessment.entry },
        ],
      });
    }
  },
});
