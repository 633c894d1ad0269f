/** Questions that several rules on notices and rights ask. */
import { wordsOf } from '../../base/words';
import type { Assessment, Item, Notice, Statement } from '../../model/types';

/** Words that say nothing of an interest: the law's own, and those that any notice has. */
const GENERAL = new Set(
  `about according accordance also another any apply article based basis because been being business collect collected
  collection commercial company controller customer customers data does each ensure from gdpr general have hereby here
  information interest interests into justified lawful legal legitimate legitimately more most necessary notice only other
  overriding ours party people personal policy privacy process processed processes processing protection purpose purposes
  pursue pursued regulation rely rest rests some such than that their them then there these they third this those under
  upon used uses using very what when where which while will with within would your yours`.split(/\s+/),
);

/** The words of a text that carry meaning, of four letters or more, in small letters and without a plural `s`. */
export function contentWords(text: string): ReadonlySet<string> {
  const known = KNOWN.get(text);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const words = readWords(text);
  KNOWN.set(text, words);
  return words;
}

/** Several rules ask for the words of the same notice, and many assessments for those of the same kinds. */
const KNOWN = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 500;

function readWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text.toLowerCase())
    .flatMap((word) => word.split('-'))
    .filter((word) => word.length >= 4);
  return new Set(
    words.filter((word) => !GENERAL.has(word)).map((word) => (/[^s]s$/.test(word) ? word.slice(0, -1) : word)),
  );
}

/** Whether a field of words has an answer: a text, a path or a name. An open point is for the list of open points. */
export function isAnsweredOrOpen(statement: Statement | undefined): boolean {
  if (!statement) return false;
  const names = statement.entry.values.some((value) => value.$type === 'Ref');
  return names || statement.at.length > 0 || statement.texts.some((prose) => prose.text.trim() !== '');
}

/** Whether the text of a notice is the title of a paper that stands elsewhere, and not what people read. */
export function isTitle({ text, at }: Notice): boolean {
  if (!text || at.length === 0) return false;
  // A sentence ends with a mark, and a placeholder in a bracket.
  return !/[.!?:\]]["”»)]?\s*$/.test(text.text) && wordsOf(text.text).length <= LONGEST_TITLE;
}

const LONGEST_TITLE = 8;

/** Whether a notice has words of its own that say more than that there is a legitimate interest. */
export function saysSomething(notice: Notice): boolean {
  return !isTitle(notice) && contentWords(notice.text?.text ?? '').size > 0;
}

/** Whom a notice is for, for messages. */
export function addressees(notice: Notice): string {
  const names = notice.to.map((group) => `\`${group.name}\``).join(', ');
  return names === '' ? 'everybody' : names;
}

/** Where a missing notice is marked: at the rights, or at the assessment where it has taken its rights from `defaults`. */
export function placeForNotice(assessment: Assessment): Item {
  const { rights, entry } = assessment;
  return rights && rights.entry.start >= entry.start && rights.entry.end <= entry.end ? rights : assessment;
}
