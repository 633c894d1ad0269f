import { isOpen, isOver, livingGroups } from '../../model/questions';
import type { Actor, Assessment, Interest, Purpose, Recipient } from '../../model/types';
import { cite, cjeu, gdpr } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';
import { contentWords, placeForNotice, saysSomething } from './questions';

export const noticeDiffersFromAssessment = defineRule({
  id: 'rights/notice-differs-from-assessment',
  severity: 'error',
  kind: 'cross-check',
  summary:
    'Notices reach every group of people and tell them the interests on which the assessment rests, and who receives data.',
  sources: [
    gdpr('Art. 13(1)(d)'),
    gdpr('Art. 13(1)(e)'),
    gdpr('Art. 14(2)(b)'),
    gdpr('Art. 5(1)(a)'),
    cjeu('c-394-23', '¶46, ¶52, ¶63'),
    cjeu('c-252-21', '¶107, ¶126'),
    cite('edpb-oss-digest-2025', 'CZ 2022:1278', 'second-hand'),
  ],
  satisfy:
    'Address a `notice to GROUP "…"` to every group, and let the notices name each interest in the words of the assessment, and each recipient or its kind.',
  unwritten: ['groups'],
  fix: 'Adds a notice to the groups that have none.',
  messages: {
    groups: 'No notice is addressed to {groups}.',
    interest: 'No notice speaks of the interest `{name}`: none of its words occurs in any of them.',
    recipient: 'No notice speaks of the recipient `{name}`, or of recipients of its kind.',
  },
  check(assessment, report) {
    const { rights, purposes } = assessment;
    if (!rights || rights.notices.length === 0 || isOver(assessment)) return;
    const told = new Set(rights.notices.flatMap((notice) => notice.to.map((group) => group.name)));
    const forAll = rights.notices.some((notice) => notice.to.length === 0);
    const untold = forAll ? [] : livingGroups(assessment).filter((group) => !told.has(group.name));
    if (untold.length > 0) {
      report('groups', {
        at: placeForNotice(assessment),
        values: { groups: untold.map((group) => `\`${group.name}\``).join(', ') },
        facts: untold.map((group) => ({ text: `group ${group.name}`, at: group.entry })),
        fixes: [
          add(
            assessment,
            'rights',
            `Add a notice to ${untold.map((group) => group.name).join(', ')}`,
            `notice to ${untold.map((group) => group.name).join(', ')} ${placeholder('describe what these people read')}`,
          ),
        ],
      });
    }
    const words = noticeWords(assessment);
    if (!words) return;
    const stems = new Set([...words].map(stemOf));
    for (const purpose of purposes) {
      for (const interest of purpose.interests) {
        if (sharesStem(wordsFor(interest, purpose), stems)) continue;
        report('interest', { at: interest, values: { name: interest.name }, severity: 'warning' });
      }
    }
    for (const recipient of assessment.recipients) {
      if (!recipient.actor || sharesStem(wordsForRecipient(recipient, recipient.actor), stems)) continue;
      report('recipient', { at: recipient, values: { name: recipient.name }, severity: 'warning' });
    }
  },
});

/** The words of all notices; undefined where one of them is not in the file, says nothing, or is in another language. */
function noticeWords({ rights, header }: Assessment): ReadonlySet<string> | undefined {
  const notices = (rights?.notices ?? []).filter((notice) => !notice.exempt);
  if (notices.length === 0 || !notices.every((notice) => saysSomething(notice) && !isOpen(notice))) return undefined;
  const text = notices.map((notice) => notice.text?.text ?? '').join('\n');
  const isEnglish = /\b(the|and|of|to|we|our|you|your|for|by|with)\b/i.test(text);
  return isEnglish === (header.language === 'en') ? contentWords(text) : undefined;
}

/** The texts that say what the interest is, each with its words. */
function wordsFor(interest: Interest, purpose: Purpose): ReadonlySet<string>[] {
  const kinds = interest.kinds.flatMap((kind) => [...kind.lineage, kind.title]);
  const statement = interest.statement?.texts.map((prose) => prose.text) ?? [];
  return [interest.name, interest.title, ...kinds, ...statement, purpose.text?.text ?? ''].map(contentWords);
}

/** The texts that say who a recipient is and what it does, each with its words. */
function wordsForRecipient({ name, purpose }: Recipient, { title, kinds, sectors }: Actor): ReadonlySet<string>[] {
  const terms = [...kinds, ...sectors].flatMap((term) => [term.name, term.title]);
  return [name, title, ...terms, purpose?.text ?? ''].map(contentWords);
}

/** Words with the same first letters count as one. */
function stemOf(word: string): string {
  return word.slice(0, 5);
}

/** Whether one of these texts has a word with a known stem; texts without any word are not asked. */
function sharesStem(texts: readonly ReadonlySet<string>[], stems: ReadonlySet<string>): boolean {
  if (texts.every((words) => words.size === 0)) return true;
  return texts.some((words) => {
    for (const word of words) if (stems.has(stemOf(word)) || stems.has(word.slice(0, 4))) return true;
    return false;
  });
}
