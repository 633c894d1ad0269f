/** Looser governance: decisions, conditions, reviews, waivers, notices, signatures. */
import type { Fact } from '../../fingerprint/fact';
import { cite, cjeu, edpb, gdpr } from '../../sources';
import { name, tell, type Words } from '../change';
import type { Pair, State } from '../pair';
import { factAt, works } from '../support';
import { subjectOf } from '../telling';
import { fieldsOf, namesOf, partNames, textsOf } from '../walk';
import { reads } from '../words';
import { days } from './safeguards';
import { added, changed, fell, type Hit, rank, removed, type Weakening } from './weakening';

/** From what relies least on legitimate interests to what relies most. */
const DECISION = ['withdrawn', 'do-not-rely', 'undecided', 'rely-if', 'rely'];

export const governance: readonly Weakening[] = [
  {
    id: 'guard/decision-loosened',
    what: 'The decision relies on legitimate interests more than before.',
    why: 'A decision goes further than the one that was reviewed.',
    sources: [gdpr('Art. 5(2)'), gdpr('Art. 24(1)')],
    find: (pair) => loosened(pair),
  },
  {
    id: 'guard/condition-removed',
    what: 'A condition of the decision was removed, or is due later.',
    why: 'The decision was made for the case that the condition is met.',
    sources: [gdpr('Art. 5(2)'), edpb('¶57-58')],
    find: (pair) => [
      ...removed(pair, 'condition')
        .filter(({ fact }) => !isMet(pair.after, fact))
        .map(({ fact, around }) => conditionHit(fact, ' was removed', around)),
      ...changed(pair, 'condition')
        .filter(({ before, after }) => dateOf(after, 'by') > dateOf(before, 'by'))
        .map(({ after }) => conditionHit(after, ' is due later', after)),
    ],
  },
  {
    id: 'guard/review-later',
    what: 'A review was put off or removed.',
    why: 'An assessment holds for the facts at its time; without a look at them it goes stale unseen.',
    sources: [gdpr('Art. 24(1)'), cite('ico-guidance', 'checklist', 'verified')],
    find: (pair) => reviews(pair),
  },
  {
    id: 'guard/tripwire-removed',
    what: 'Something that was watched is no longer watched.',
    why: 'The change that would end the reliance can now happen unnoticed.',
    sources: [gdpr('Art. 24(1)')],
    find: (pair) =>
      ['tripwire', 'indicator', 'watch'].flatMap((key) =>
        removed(pair, key).map(({ fact, around }) => ({
          path: fact.path,
          told: tell`${subjectOf([fact])}${fact.name === undefined ? ` (${textsOf(fact.atoms).join(', ')})` : ''} was removed.`,
          question: ['How would that change be noticed now?'],
          fact: around,
        })),
      ),
  },
  {
    id: 'guard/waiver-added',
    what: 'A finding is waived, or waived for longer.',
    why: 'A waiver leaves a gap as it is; somebody has to be content with its reason.',
    sources: [gdpr('Art. 5(2)')],
    find: (pair) => [
      ...added(pair, 'waive').map((fact) => waiverHit(fact, 'is waived now')),
      ...changed(pair, 'waive')
        .filter(({ before, after }) => dateOf(after, 'until', '9999') > dateOf(before, 'until', '9999'))
        .map(({ after }) => waiverHit(after, 'is waived for longer')),
    ],
  },
  {
    id: 'guard/notice-drops-interest',
    what: 'A notice was removed, or no longer names the interest.',
    why: 'People have to be told the interest that is pursued; who is not told cannot object.',
    sources: [gdpr('Art. 13(1)(d)'), cjeu('c-394-23', '¶46')],
    find: (pair) => notices(pair),
  },
  {
    id: 'guard/dpia-dropped',
    what: 'A data protection impact assessment is no longer said to be needed.',
    why: 'The facts that called for it may still be there.',
    sources: [gdpr('Art. 35(1)')],
    find: (pair) =>
      [
        ...changed(pair, 'dpia'),
        ...removed(pair, 'dpia').map(({ fact }) => ({ before: fact, after: undefined })),
      ].flatMap(({ before, after }) =>
        namesOf(before.atoms).includes('needed') && !(after && namesOf(after.atoms).includes('needed'))
          ? [
              {
                path: 'dpia',
                told: ['A DPIA was needed and no longer is.'],
                question: ['Which facts changed, so that no DPIA is needed any more?'],
                fact: after,
              },
            ]
          : [],
      ),
  },
  {
    id: 'guard/sign-off-removed',
    what: 'A signature, or the slot for one, was removed.',
    why: 'Who answered for the assessment is part of its accountability.',
    sources: [gdpr('Art. 5(2)')],
    find: (pair) =>
      removed(pair, 'sign')
        .filter(({ fact }) => !isFilled(pair, fact))
        .map(({ fact }) => ({
          path: fact.path,
          told: tell`${subjectOf([fact])} was removed.`,
          question: ['Who answers for the assessment now?'],
          fact: undefined,
        })),
  },
];

/** Whether the slot for a signature went because somebody with that role signed. */
function isFilled(pair: Pair, slot: Fact): boolean {
  const roles = partNames(slot, 'of');
  return (
    namesOf(slot.atoms)[0] === 'required' &&
    added(pair, 'sign').some((fact) => roles.includes(namesOf(fact.atoms)[0] ?? ''))
  );
}

function loosened(pair: Pair): Hit[] {
  return changed(pair, 'decision').flatMap(({ before, after }) => {
    const [was, is] = [before, after].map((fact) => namesOf(fact.atoms)[0]);
    return fell(rank(DECISION, is), rank(DECISION, was)) && !(is === 'rely' && allMet(pair, before))
      ? [
          {
            path: after.path,
            told: tell`The decision was ${reads(was ?? '')} and is ${reads(is ?? '')} now.`,
            question: ['Who decided, on what new facts, and was the data protection officer asked?'],
            fact: after,
          },
        ]
      : [];
  });
}

/** Whether every condition of an earlier decision is met by now. */
function allMet(pair: Pair, decision: Fact): boolean {
  const full = factAt(pair.before, decision.path);
  const conditions = full ? fieldsOf(full, 'condition') : [];
  return conditions.length > 0 && conditions.every((condition) => isMet(pair.after, condition));
}

/** Whether a condition names a safeguard that works now. */
function isMet(state: State, condition: Fact): boolean {
  const [safeguard] = namesOf(condition.atoms);
  return safeguard !== undefined && works(state, safeguard);
}

function conditionHit(fact: Fact, what: string, place: Fact | undefined): Hit {
  return {
    path: fact.path,
    told: [...subjectOf([fact]), `${what}.`],
    question: tell`Is the condition met? If not, what does the decision stand on (${lowered(subjectOf([fact]))})?`,
    fact: place,
  };
}

function lowered(words: Words): Words {
  const [first, ...rest] = words;
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : words;
}

function dateOf(fact: Fact, word: string, none = ''): string {
  return fact.parts.find((part) => part.word === word)?.atoms.find((atom) => atom.kind === 'date')?.said ?? none;
}

function reviews(pair: Pair): Hit[] {
  const hit = (path: string, told: string, fact: Fact | undefined): Hit => ({
    path,
    told: [told],
    question: ['When is the assessment looked at again, and by whom?'],
    fact,
  });
  const later = changed(pair, 'review').filter(
    ({ before, after }) =>
      dateOf(after, 'by') > dateOf(before, 'by') ||
      interval(after) > interval(before) ||
      events(before) > events(after),
  );
  return [
    ...removed(pair, 'review').map(({ fact }) => hit(fact.path, 'A review is no longer planned.', undefined)),
    ...later.map(({ after }) => hit(after.path, 'A review was put off, or has fewer causes.', after)),
  ];
}

function interval(fact: Fact): number {
  const every = fact.parts.find((part) => part.word === 'every');
  return (every && days({ ...fact, atoms: every.atoms })) ?? 0;
}

function events(fact: Fact): number {
  return partNames(fact, 'on').length;
}

function waiverHit(fact: Fact, what: string): Hit {
  return {
    path: fact.path,
    told: tell`The finding ${name(namesOf(fact.atoms)[0] ?? '')} ${what}.`,
    question: tell`Is the reason for waiving ${name(namesOf(fact.atoms)[0] ?? '')} good enough, and until when?`,
    fact,
  };
}

function notices(pair: Pair): Hit[] {
  const of = (state: State): Fact[] =>
    state.facts.filter((fact) => fact.key === 'rights').flatMap((rights) => fieldsOf(rights, 'notice'));
  const names = interestWords(pair.after);
  return of(pair.before).flatMap((before): Hit[] => {
    const after = factAt(pair.after, before.path);
    const hit = (told: Words): Hit => ({
      path: before.path,
      told,
      question: tell`Where are people told which interest is pursued (Art. 13(1)(d) GDPR)?`,
      fact: after,
    });
    if (!after) return [hit(tell`${subjectOf([before])} was removed.`)];
    const [was, is] = [textsOf(before.atoms), textsOf(after.atoms)].map((texts) =>
      namesInterest(texts.join(' '), names),
    );
    return was && !is ? [hit(tell`${subjectOf([after])} no longer names the interest.`)] : [];
  });
}

/** The words of the interests that say something: of their titles and statements. */
function interestWords(state: State): Set<string> {
  const interests = state.facts
    .filter((fact) => fact.key === 'purpose')
    .flatMap((purpose) => fieldsOf(purpose, 'interest'));
  const texts = interests.flatMap((fact) => [
    ...textsOf(fact.atoms),
    ...fieldsOf(fact, 'statement').flatMap((field) => textsOf(field.atoms)),
  ]);
  return new Set(wordsOf(texts.join(' ')));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

function namesInterest(text: string, interest: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => interest.has(word));
}
