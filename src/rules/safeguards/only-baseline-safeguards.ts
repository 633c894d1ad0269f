import { isA, isOver } from '../../model/questions';
import type { Assessment, Balancing, Safeguard } from '../../model/types';
import { cite, edpb } from '../../sources';
import { defineRule } from '../rule';
import { standing } from './questions';

export const onlyBaselineSafeguards = defineRule({
  id: 'safeguards/only-baseline-safeguards',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'A balance that relies on safeguards has at least one that goes beyond what the law asks for anyway.',
  sources: [edpb('¶34'), edpb('¶57'), cite('cnil-guidance', '', 'verified')],
  satisfy:
    'Name in `rests on` or `met by` a safeguard that goes beyond the duty, or say at the safeguard what goes beyond it: `beyond-duty yes because "…"`.',
  messages: {
    relied: 'The balance relies only on safeguards that the law asks for anyway: {names}.',
    all: 'Every safeguard of this assessment is one that the law asks for anyway: {names}.',
  },
  check(assessment, report) {
    const { balancing } = assessment;
    if (!balancing || balancing.empty || countsBaseline(assessment) || isOver(assessment)) return;
    const named = namedByBalance(balancing);
    const measures = [...(assessment.necessity?.limits ?? []), ...(assessment.necessity?.alternatives ?? [])];
    if (measures.some((measure) => named.has(measure.name))) return;
    const safeguards = standing(assessment);
    const relied = safeguards.filter((safeguard) => named.has(safeguard.name) || safeguard.meets.length > 0);
    const looked = relied.length > 0 ? relied : safeguards;
    if (looked.length === 0 || looked.some((safeguard) => safeguard.baseline !== 'yes')) return;
    report(relied.length > 0 ? 'relied' : 'all', {
      at: balancing.conclusion ?? balancing,
      values: { names: looked.map((safeguard) => `\`${safeguard.name}\``).join(', ') },
      facts: looked.map((safeguard) => ({ text: factOf(safeguard), at: safeguard.entry })),
    });
  },
});

/** Laws under which what is a duty anyway is weighed all the same. */
function countsBaseline({ header }: Assessment): boolean {
  return header.laws.length > 0 && header.laws.every((law) => isA(law, 'uk-gdpr', 'singapore'));
}

function namedByBalance(balancing: Balancing): Set<string> {
  const worries = [...balancing.expectations, ...balancing.impacts, ...balancing.factors];
  const references = [...(balancing.conclusion?.restsOn ?? []), ...worries.flatMap((worry) => worry.metBy)];
  return new Set(references.map((reference) => reference.name));
}

function factOf(safeguard: Safeguard): string {
  const kinds = safeguard.kinds.map((kind) => kind.name).join(', ');
  return `${safeguard.name}: ${kinds === '' ? 'beyond-duty no' : `${kinds}, a legal duty`}`;
}
