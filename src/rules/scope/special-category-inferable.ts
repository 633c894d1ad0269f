import { listed } from '../../base/listed';
import { collectedData, isA, thoseThatAre } from '../../model/questions';
import type { Assessment, DataItem, Term } from '../../model/types';
import { cjeu, edpb } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';
import { isSpecial } from './questions';

/** Operations that look for what data reveal. `infer` extends `profile`, and so do scores. */
const LOOKING = ['profile', 'enrich'];

export const specialCategoryInferable = defineRule({
  id: 'scope/special-category-inferable',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Where data let special categories be concluded, the assessment says what is done about that.',
  sources: [cjeu('c-184-20', '¶119-128'), cjeu('c-252-21', '¶69, ¶89'), edpb('¶40')],
  satisfy:
    'Say in the data item what may be concluded and what prevents it: `may-reveal CATEGORY met by SAFEGUARD because "…"`; or name the condition of Art. 9(2).',
  unwritten: ['default'],
  fix: 'Adds what the data may reveal, with the place for what is done about it.',
  messages: {
    default: 'From `{kind}` in `{name}` one can conclude {categories}, and nothing says what is done about that.',
    sought:
      'From `{kind}` in `{name}` one can conclude {categories}; `{operation}` evaluates people, and nothing says what keeps such conclusions out.',
    mixed:
      'From `{kind}` in `{name}` one can conclude {categories}, and they cannot be told from the rest of the set (`separable no`).',
  },
  check(assessment, report, { vocabulary }) {
    if (isWeighed(assessment)) return;
    const [operation] = thoseThatAre(assessment.processing.operations, ...LOOKING);
    for (const item of collectedData(assessment)) {
      const found = revealing(item, vocabulary);
      if (!found || item.article9 || item.mayReveal.length > 0) continue;
      const { kind, categories } = found;
      const reason = placeholder('explain what prevents the conclusion');
      const line = `may-reveal ${categories.join(', ')} met by open because ${reason}`;
      const inseparable = item.separable?.terms.find((term) => isA(term, 'no'));
      const cause = inseparable ?? operation;
      report(inseparable ? 'mixed' : operation ? 'sought' : 'default', {
        at: item,
        values: {
          name: item.name,
          kind: kind.name,
          categories: listed(categories, 'or'),
          operation: operation?.name ?? '',
        },
        facts: [
          { text: `data ${kind.name}`, at: kind },
          ...(cause ? [{ text: inseparable ? 'separable no' : `operation ${cause.name}`, at: cause }] : []),
        ],
        ...(cause && { severity: 'error' as const }),
        fixes: [add(assessment, item, 'Add what the data may reveal', line)],
      });
    }
  },
});

/** The first category of an item that may reveal special ones; none where the item is special itself, which has a rule of its own. */
function revealing(item: DataItem, vocabulary: Vocabulary): { kind: Term; categories: readonly string[] } | undefined {
  if (isSpecial(item, vocabulary)) return undefined;
  for (const kind of item.kinds) {
    const categories = vocabulary
      .fact('data', kind.name, 'may-reveal')
      .filter((name) => vocabulary.fact('data', name, 'sensitivity')[0] === 'special');
    if (categories.length > 0) return { kind, categories };
  }
  return undefined;
}

/** The balancing test deals with the stigma of such data, or rules it out. */
function isWeighed({ balancing }: Assessment): boolean {
  const kinds = [
    ...(balancing?.impacts ?? []).flatMap((impact) => impact.kinds),
    ...(balancing?.ruledOut ?? []).filter(({ because }) => because).flatMap((answer) => answer.terms),
  ];
  return kinds.some((kind) => isA(kind, 'stigma-special-category'));
}
