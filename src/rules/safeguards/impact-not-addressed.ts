import { listed } from '../../base/listed';
import { safeguardsOf } from '../../model/questions';
import type { Impact, Safeguard, Term } from '../../model/types';
import { cite, edpb } from '../../sources';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { harms, isGivenUp, isKnown, writtenBalancing } from '../balancing/questions';
import { defineRule } from '../rule';

export const impactNotAddressed = defineRule({
  id: 'safeguards/impact-not-addressed',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'The safeguards that meet an impact work against impacts of its kind.',
  sources: [edpb('¶55-58'), cite('ico-template', 'Part 3', 'verified')],
  satisfy:
    'Name a safeguard that works against this kind of impact (`lia vocabulary safeguard` says what each addresses), or say in the safeguard what else it works against: `addresses KIND`.',
  messages: {
    default: 'The impact `{name}` ({kinds}) is met by {safeguards}, whose kinds do not work against it.',
  },
  check(assessment, report, { vocabulary }) {
    const balancing = writtenBalancing(assessment);
    if (!balancing || isGivenUp(assessment)) return;
    for (const impact of harms(balancing)) {
      const safeguards = safeguardsOf(impact, assessment);
      if (!isDecidable(impact, safeguards)) continue;
      if (safeguards.some(({ addresses }) => impact.kinds.some((kind) => isAddressed(kind, addresses, vocabulary))))
        continue;
      report('default', {
        at: impact,
        values: {
          name: impact.name,
          kinds: impact.kinds.map(({ name }) => name).join(', '),
          safeguards: listed(safeguards.map(({ name }) => name)),
        },
        facts: safeguards.map(({ name, addresses, entry }) => ({
          text: `${name}: addresses ${addresses.join(', ')}`,
          at: entry,
        })),
      });
    }
  },
});

/** Whether the kinds say enough: limits and alternatives do not say what they work against, nor do kinds of one's own always. */
function isDecidable({ kinds, metBy }: Impact, safeguards: readonly Safeguard[]): boolean {
  const names = new Set(safeguards.map(({ name }) => name));
  return (
    kinds.length > 0 &&
    kinds.every(isKnown) &&
    safeguards.length > 0 &&
    safeguards.every(({ addresses }) => addresses.length > 0) &&
    metBy.every(({ name }) => names.has(name))
  );
}

/** Whether what is addressed is this kind of impact, a wider one, or a kind of it. */
function isAddressed(kind: Term, addresses: readonly string[], vocabulary: Vocabulary): boolean {
  return addresses.some(
    (name) =>
      kind.lineage.includes(name) || vocabulary.lineage('impact', name).some((wider) => wider.name === kind.name),
  );
}
