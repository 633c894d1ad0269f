import { collectedData, isA, isExplained, thoseThatAre } from '../../model/questions';
import type { Answer, DataItem, Reason, Term } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { add, addReason } from '../fix';
import { defineRule } from '../rule';
import { termsOfSensitivity } from './questions';

/** Sources that are no public act of the person, whatever is said about them. */
const NOT_PUBLISHED = ['observed', 'derived', 'from-another-subject'];
/** Sources that can be a public act of the person. */
const OWN_ACT = ['from-subject', 'social-media'];

export const specialCategoryWithoutCondition = defineRule({
  id: 'scope/special-category-without-condition',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Data of a special category have a condition of Art. 9(2), besides the legal basis.',
  sources: [
    gdpr('Art. 9(1)'),
    gdpr('Art. 9(2)'),
    cjeu('c-252-21', '¶68-70'),
    cjeu('c-252-21', '¶77-84'),
    cjeu('c-446-21', '¶80-83'),
  ],
  satisfy:
    'Write in the data item which condition of Art. 9(2) is met and why, `article-9 CONDITION because "…"`, or do without these data.',
  fix: 'Adds `article-9 open`, or the place for a reason.',
  messages: {
    missing: 'The data `{name}` are of a special category (`{kind}`), and no condition of Art. 9(2) is named.',
    biometric:
      'The operation `{operation}` recognises people by their bodies, and no data have a condition of Art. 9(2).',
    'not-public':
      'The data `{name}` are said to be manifestly made public by the person, and their source is `{source}`.',
    restricted: 'The data `{name}` are said to be manifestly made public, although people limited who may see them.',
    unexplained:
      'The data `{name}` are said to be manifestly made public, and nothing says by which act the person did so.',
  },
  check(assessment, report, { vocabulary }) {
    const data = collectedData(assessment);
    for (const item of data) {
      const [term] = termsOfSensitivity(item, 'special', vocabulary);
      if (!term) continue;
      const facts = [{ text: `data of special sensitivity: ${term.name}`, at: term }];
      if (!item.article9) {
        const fixes = [add(assessment, item, 'Leave the condition open', 'article-9 open')];
        report('missing', { at: item, values: { name: item.name, kind: term.name }, facts, fixes });
        continue;
      }
      const at = item.article9;
      const doubt = doubtOfPublication(item, at);
      if (doubt)
        report(doubt.message, {
          at,
          values: { name: item.name, source: doubt.source?.name ?? '' },
          facts: [...facts, ...doubt.facts],
          fixes:
            doubt.message === 'unexplained'
              ? [addReason(assessment, at, 'Add a reason', 'explain by which act the person made them public')]
              : [],
        });
    }
    const [operation] = thoseThatAre(assessment.processing.operations, 'match-biometric');
    const covered = data.some((item) => item.article9 || termsOfSensitivity(item, 'special', vocabulary).length > 0);
    if (operation && !covered)
      report('biometric', { at: operation, values: { operation: operation.name }, path: assessment.processing.path });
  },
});

interface Doubt {
  readonly message: 'restricted' | 'not-public' | 'unexplained';
  readonly source?: Term;
  readonly facts: readonly Reason[];
}

/** Why data that rest on nothing but their publication may not have been made public by the person. */
function doubtOfPublication(item: DataItem, article9: Answer): Doubt | undefined {
  const { terms } = article9;
  if (terms.length === 0 || !terms.every((condition) => isA(condition, 'manifestly-made-public'))) return undefined;
  const [restricted] = thoseThatAre(item.despite, 'access-restricted-by-person');
  if (restricted) return { message: 'restricted', facts: [{ text: `despite ${restricted.name}`, at: restricted }] };
  const [source] = thoseThatAre(item.sources, ...NOT_PUBLISHED);
  if (source) return { message: 'not-public', source, facts: [{ text: `source ${source.name}`, at: source }] };
  if (isExplained(article9) || thoseThatAre(item.sources, ...OWN_ACT).length > 0) return undefined;
  return { message: 'unexplained', facts: [] };
}
