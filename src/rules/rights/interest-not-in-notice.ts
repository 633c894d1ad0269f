import { isOpen, isOver } from '../../model/questions';
import type { Assessment, Notice } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { people } from '../blocks';
import { add, addReason, insertAt, placeholder } from '../fix';
import { defineRule } from '../rule';
import { addressees, isTitle, placeForNotice, saysSomething } from './questions';

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
  unwritten: ['rights', 'none', 'elsewhere', 'empty'],
  fix: 'Adds a notice to all groups, or the place for its words or for a reason.',
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
    const fixes = [add(assessment, 'rights', 'Add a notice', noticeLine(assessment))];
    if (!rights) return report('rights', { at: assessment, values: { name: assessment.name }, fixes });
    if (rights.notices.length === 0) return report('none', { at: placeForNotice(assessment), values: {}, fixes });
    for (const notice of rights.notices) {
      const people = addressees(notice);
      if (isOpen(notice)) continue;
      if (notice.exempt) {
        if (!isReasoned(notice)) {
          const reason = addReason(assessment, notice, 'Add a reason', 'explain why the notice is left out');
          report('exempt', { at: notice, values: { people, exemption: notice.exempt.name }, fixes: [reason] });
        }
      } else if (notice.text && !isTitle(notice)) {
        if (!saysSomething(notice)) report('vague', { at: notice.text, path: notice.path, values: { people } });
      } else {
        const words = notice.text
          ? []
          : [insertAt(endOfHead(notice), 'Add its words', ` ${placeholder('describe the interest')}`)];
        report(notice.at.length > 0 ? 'elsewhere' : 'empty', { at: notice, values: { people }, fixes: words });
      }
    }
  },
});

/** Where the words of a notice stand: after the groups and the time. */
function endOfHead({ entry }: Notice): number {
  const groups = entry.parts.find((part) => part.word === 'to');
  return entry.values.at(-1)?.end ?? groups?.end ?? entry.keyEnd;
}

/** A notice to all groups, without its words. */
function noticeLine(assessment: Assessment): string {
  return `notice${people(assessment, 'to')} ${placeholder('describe the interest in the words that people read')}`;
}

function isReasoned(notice: Notice): boolean {
  return (
    notice.because !== undefined ||
    notice.instead !== undefined ||
    notice.text !== undefined ||
    notice.evidence.length > 0
  );
}
