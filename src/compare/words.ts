/** How fields and values of the language read to somebody who does not know it. */
import { type Atom, type Fact, partSlot, slotOf } from '../fingerprint/fact';
import { KIND_CATEGORY, SLOTS, type Slot } from '../model/slots';
import type { Section } from './change';
import { namesOf, partNames, textsOf } from './walk';

/** Fields whose word alone does not say enough; every other field is called by its word. */
const CALLED: Readonly<Record<string, string>> = {
  about: 'whose data',
  accept: 'accepted weakening',
  after: 'rating with the safeguards',
  against: 'reasons against',
  'allowed-values': 'allowed values',
  applies: 'shared safeguard',
  assessed: 'date of the assessment',
  asks: 'what is asked of the person',
  at: 'where',
  'at-collection': 'what people know at collection',
  basis: 'other basis',
  because: 'reason',
  before: 'rating without the safeguards',
  breaks: 'what it would break',
  by: 'until when',
  complaint: 'where to complain',
  consulted: 'consultation',
  covers: 'what is signed',
  'data-subjects': 'people concerned',
  decided: 'who decided',
  dpia: 'impact assessment (DPIA)',
  dpo: 'data protection officer',
  enforced: 'where it is enforced',
  excludes: 'left out of the assessment',
  grants: 'other rights',
  held: 'where it is held',
  'if-not-done': 'what is lost without it',
  'in-favour': 'reasons in favour',
  instead: 'what is done instead',
  keep: 'retention',
  kinds: 'kind',
  lawful: 'lawfulness of the interest',
  law: 'law',
  'may-reveal': 'what it may reveal',
  met: 'mitigated by',
  meets: 'what it works against',
  needed: 'why it is needed',
  never: 'promise never to',
  'only-if': 'collected only if',
  'only if': 'collected only if',
  open: 'open point',
  page: 'page of the notice',
  'previous-basis': 'earlier basis',
  'processing-record': 'record of processing',
  'public-task': 'public task',
  rests: 'what the conclusion rests on',
  right: 'right at stake',
  retention: 'retention schedule',
  revised: 'revision',
  route: 'way to object',
  ruled: 'ruled out',
  'ruled-out': 'impact ruled out',
  set: 'setting that holds it',
  'shown-separately': 'where the right to object is shown apart',
  sign: 'sign-off',
  'source-keeps': 'how long the source keeps it',
  starts: 'start of the processing',
  tested: 'where it is tested',
  then: 'what follows an objection',
  told: 'when people are told',
  waive: 'waiver',
  watch: 'watched files',
  'would-object': 'how many would object',
};

/** What a field is called: "retention", "rating with the safeguards". */
export function called(key: string): string {
  return CALLED[key] ?? key.replaceAll('-', ' ');
}

const SECTION: Readonly<Record<string, Section>> = {
  decision: 'decision',
  purpose: 'purpose',
  necessity: 'necessity',
  balancing: 'balancing',
  safeguard: 'safeguards',
  applies: 'safeguards',
  rights: 'rights',
  processing: 'processing',
  ...Object.fromEntries(
    [
      'summary',
      'operations',
      'never',
      'frequency',
      'novelty',
      'channel',
      'place',
      'data-subjects',
      'previous-basis',
      'scale',
      'automated-decisions',
      'terminal-equipment',
      'soft-opt-in',
      'compatibility',
      'recipient',
      'data',
      'keep',
      'party',
      'group',
      'retention',
      'kind',
      'organisation',
    ].map((key) => [key, 'processing' as const]),
  ),
};

/** Where a change of a field of the assessment is shown. */
export function sectionOf(top: Fact): Section {
  return SECTION[top.key] ?? 'governance';
}

/** A name of a list in the reader's words: `in-place` → in place. */
export function reads(name: string): string {
  return name.replace(/(?<!\b(?:re|non))-/g, ' ');
}

/** What a fact says in one line, without its reason. @param around The word of the fact around it. */
export function reading(fact: Fact, around: string, texts = true): string {
  const category = KIND_CATEGORY[fact.key];
  const parts = inWriting(fact).map(({ word, atoms }) =>
    [word === 'met' ? 'met by' : word, readingOf(atoms, SLOTS[partSlot(fact.key, word)])]
      .filter((one) => one !== '')
      .join(' '),
  );
  const kinds = fact.kinds.map((kind) => (category === undefined ? kind : reads(kind))).join(', ');
  return [
    kinds,
    readingOf(texts ? fact.atoms : fact.atoms.filter((atom) => atom.kind !== 'text'), slotOf(fact.key, around)),
    ...parts,
  ]
    .filter((one) => one !== '')
    .join(' ');
}

/** The parts in the order in which the author wrote them. */
function inWriting({ parts, entry }: Fact): Fact['parts'] {
  const place = (word: string): number => entry.parts.findIndex((part) => part.word === word);
  return [...parts].sort((a, b) => place(a.word) - place(b.word));
}

/** Values in one line. */
function readingOf(atoms: readonly Atom[], slot: Slot | undefined): string {
  let at = slot;
  const words = atoms.map((atom): string => {
    const here = at && 'first' in at ? at.first : at;
    if (at && 'first' in at) at = at.then;
    return readingOfAtom(atom, here);
  });
  const listed = atoms.filter((atom) => atom.kind === 'name').length;
  const [first = '', ...rest] = words;
  return slot && 'first' in slot
    ? [first, rest.join(', ')].filter((one) => one !== '').join(' ')
    : [words.slice(0, listed).join(', '), words.slice(listed).join(' ')].filter((one) => one !== '').join(' ');
}

function readingOfAtom({ kind, said }: Atom, slot: Slot | undefined): string {
  switch (kind) {
    case 'name':
      return slot && ('vocabulary' in slot || ('declared' in slot && slot.or !== undefined)) ? reads(said) : said;
    case 'text':
      return `“${said}”`;
    case 'amount': {
      const [number = '', unit] = said.split(' ');
      return unit === undefined ? number : `${number} ${unit}${number === '1' ? '' : 's'}`;
    }
    case 'date':
      return said;
  }
}

/** Names whose fields stand under their own name, and never under that of the block around them. */
const BLOCKS = new Set(['purpose', 'necessity', 'balancing', 'rights', 'processing']);

/** Whom or what a fact without a name is about: its groups, its actor, its first words. */
export function aboutOf(fact: Fact): {
  readonly word: string;
  readonly names: readonly string[];
  readonly text: string;
} {
  const none = { word: '', names: [], text: '' };
  switch (fact.key) {
    case 'expectation':
      return { ...none, word: 'of', names: partNames(fact, 'of') };
    case 'notice':
      return { ...none, word: 'to', names: partNames(fact, 'to') };
    case 'recipient':
      return { ...none, names: namesOf(fact.atoms) };
    case 'keep':
      return { ...none, names: namesOf(fact.atoms).filter((one) => one !== 'open') };
    case 'sign':
      return { ...none, text: [...namesOf(fact.atoms).map(reads), ...textsOf(fact.atoms)].join(' ') };
    case 'right':
    case 'basis':
    case 'may-reveal':
    case 'ruled-out':
      return { ...none, text: namesOf(fact.atoms).map(reads).join(', ') };
    case 'waive':
    case 'accept':
      return {
        ...none,
        names: namesOf(fact.atoms),
        text: partNames(fact, 'on')
          .map((path) => `on ${path}`)
          .join(' '),
      };
    case 'condition':
      return {
        ...none,
        names: namesOf(fact.atoms).slice(0, 1),
        text: textsOf(fact.atoms)
          .map((text) => `“${text}”`)
          .join(' '),
      };
    default:
      return none;
  }
}

/** Whether a fact is one that a reader knows by a name or by whom it is about. */
export function isElement(fact: Fact): boolean {
  const about = aboutOf(fact);
  return fact.name !== undefined || (fact.key !== 'keep' && (about.names.length > 0 || about.text !== ''));
}

export function isBlock(fact: Fact): boolean {
  return BLOCKS.has(fact.key);
}
