import { collectedData, isExplained } from '../../model/questions';
import { gdpr } from '../../sources';
import { add, addReason } from '../fix';
import { defineRule } from '../rule';
import { termsOfSensitivity } from './questions';

export const criminalDataWithoutAuthority = defineRule({
  id: 'scope/criminal-data-without-authority',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Data on convictions and offences name the official authority or the law that allows them.',
  sources: [gdpr('Art. 10')],
  satisfy:
    'Name the law and its section, or the authority, in the data item: `article-10 national-law "…"`, or do without these data.',
  fix: 'Adds `article-10 open`, or the place for the law.',
  messages: {
    missing:
      'The data `{name}` concern criminal convictions or offences (`{kind}`), and no law or official authority is named.',
    unnamed: 'The data `{name}` concern criminal convictions or offences, and `{answer}` does not say which one.',
  },
  check(assessment, report, { vocabulary }) {
    for (const item of collectedData(assessment)) {
      const [term] = termsOfSensitivity(item, 'criminal', vocabulary);
      if (!term) continue;
      const facts = [{ text: `criminal data: ${term.name}`, at: term }];
      const answer = item.article10;
      if (!answer) {
        const fixes = [add(assessment, item, 'Leave the authority open', 'article-10 open')];
        report('missing', { at: item, values: { name: item.name, kind: term.name }, facts, fixes });
        continue;
      }
      const [ground] = answer.terms;
      if (!ground || ground.title === '' || isExplained(answer)) continue;
      const fixes = [addReason(assessment, answer, 'Add a reason', 'specify the law and its section')];
      report('unnamed', { at: answer, values: { name: item.name, answer: ground.name }, facts, fixes });
    }
  },
});
