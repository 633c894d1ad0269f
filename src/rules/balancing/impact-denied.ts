import { isA } from '../../model/questions';
import type { Impact } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { weaknesses } from '../arguments';
import { defineRule } from '../rule';
import { harms, writtenBalancing } from './questions';

const BREACH =
  /\b(?:breach(?:es)?|leak(?:s|ed|age)?|hack(?:s|ed|ers?|ing)?|unauthori[sz]ed\s+(?:access|disclosure))\b/i;

export const impactDenied = defineRule({
  id: 'balancing/impact-denied',
  severity: 'warning',
  kind: 'prose',
  summary: 'An argument that there is no impact, or hardly any, gives a reason; breaches are not the only impact.',
  sources: [edpb('¶45-46'), gdpr('Rec. 75')],
  satisfy:
    'Say what happens to people when everything works as intended, or give in `because` the fact that keeps it small.',
  messages: {
    denied: '"{words}" denies the impact or calls it small, and no fact shows it.',
    breaches: 'Every impact is about a breach; none says what the processing does to people when it works as intended.',
  },
  check(assessment, report) {
    for (const { finding, path, at } of weaknesses(assessment)) {
      if (finding.kind !== 'absolute') continue;
      report('denied', { at, path, severity: finding.level, values: { words: finding.words } });
    }
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    const impacts = harms(balancing);
    const [first] = impacts;
    if (first && impacts.every(isBreach)) {
      report('breaches', {
        at: first,
        values: {},
        facts: impacts.map((impact) => ({ text: `impact ${impact.name}`, at: impact.entry })),
      });
    }
  },
});

function isBreach(impact: Impact): boolean {
  const said = `${impact.title} ${impact.because?.text ?? ''}`;
  return impact.kinds.some((kind) => isA(kind, 'data-breach')) || BREACH.test(said);
}
