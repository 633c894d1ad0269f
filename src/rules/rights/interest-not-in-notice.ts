import type { Notice } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { isOver } from '../governance/questions';
import { defineRule } from '../rule';
import { addressees, placeForNotice, saysOpen, saysSomething } from './questions';

export const interestNotInNotice = defineRule({
  id: 'rights/interest-not-in-notice',
  severity: 'error',
  kind: 'cross-check',
  summary: 'People are told which interest the processing serves, in words that name it.',
  sources: [
    gdpr('Art. 13(1)(d)'),
    gdpr('Art. 14(2)(b)'),
    cjeu('c-394-23', '¶46, ¶52, ¶63'),
    cjeu('c-252-21', '¶107, ¶126'),
  ],
  satisfy: 'Write in `rights` the words that people read: `notice to GROUP "…"`, with the interest named in them.',
  messages: {
    rights: 'The assessment `{name}` has no `rights`, and so no notice that tells people the interest.',
    none: 'No notice is declared, so that nobody is told the interest.',
    elsewhere:
      'The text of the notice to {people} is not in the file, so that nobody can see whether it names the interest.',
    empty: 'The notice to {people} has no text, and so names no interest.',
    vague: 'The notice to {people} says that there is a legitimate interest, and not which one.',
    exempt:
      'The notice to {people} is left out as `{exemption}`, and neither `because` nor `instead` says why or what is done instead.',
  },
  check(assessment, report) {
    const { rights } = assessment;
    if (isOver(assessment)) return;
    if (!rights) return report('rights', { at: assessment, values: { name: assessment.name } });
    if (rights.notices.length === 0) return report('none', { at: placeForNotice(assessment), values: {} });
    for (const notice of rights.notices) {
      const people = addressees(notice);
      if (saysOpen(notice)) continue;
      if (notice.exempt) {
        if (!isReasoned(notice)) report('exempt', { at: notice, values: { people, exemption: notice.exempt.name } });
      } else if (notice.text) {
        if (!saysSomething(notice)) report('vague', { at: notice.text, path: notice.path, values: { people } });
      } else {
        report(notice.at.length > 0 ? 'elsewhere' : 'empty', { at: notice, values: { people } });
      }
    }
  },
});

function isReasoned(notice: Notice): boolean {
  return (
    notice.because !== undefined ||
    notice.instead !== undefined ||
    notice.text !== undefined ||
    notice.evidence.length > 0
  );
}
