import { edpb, gdpr } from '../../sources';
import { stakeLine } from '../blocks';
import { add } from '../fix';
import { defineRule } from '../rule';
import { writtenBalancing } from './questions';

export const subjectInterestsUnnamed = defineRule({
  id: 'balancing/subject-interests-unnamed',
  severity: 'error',
  kind: 'structural',
  summary: 'The balancing test names the rights and interests that people have at stake.',
  sources: [edpb('¶32'), edpb('¶37-38'), gdpr('Art. 6(1)(f)')],
  satisfy:
    'Name in `balancing` what people have at stake: `right KIND of GROUP`, or `stake "…" of GROUP` in your own words.',
  fix: 'Adds a stake with a placeholder.',
  messages: {
    default: 'The balancing test names no right or interest of the people concerned.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing || balancing.rights.length > 0) return;
    const fixes = [add(assessment, balancing, 'Add what people have at stake', stakeLine(assessment))];
    report('default', { at: balancing, values: {}, fixes });
  },
});
