import type { Term } from '../../model/types';
import { cjeu } from '../../sources';
import { defineRule } from '../rule';
import { mustBeAdopted } from './questions';

export const effectiveAlternativeNotAdopted = defineRule({
  id: 'necessity/effective-alternative-not-adopted',
  severity: 'error',
  kind: 'cross-check',
  summary: 'An alternative that is less intrusive and just as effective is adopted.',
  sources: [cjeu('c-252-21', '¶108'), cjeu('c-621-22', '¶42, ¶53')],
  satisfy:
    'Adopt it (`adopted as NAME`), or, if it reaches less, write `effectiveness partial` and say after `rejected because` what is lost.',
  messages: {
    default: 'The alternative `{name}` touches people less and is just as effective, and it is not adopted.',
  },
  check({ necessity }, report) {
    for (const alternative of necessity?.alternatives ?? []) {
      if (alternative.adopted || !mustBeAdopted(alternative)) continue;
      const fact = (word: string, term: Term | undefined) => (term ? [{ text: `${word} ${term.name}`, at: term }] : []);
      report('default', {
        at: alternative,
        values: { name: alternative.name },
        facts: [...fact('intrusion', alternative.intrusion), ...fact('effectiveness', alternative.effectiveness)],
      });
    }
  },
});
