/** A balance that became easier: impacts, expectations, rights and factors that weigh less than before. */
import type { Fact } from '../../fingerprint/fact';
import { cite, edpb, gdpr } from '../../sources';
import { tell } from '../change';
import { withPeople } from '../consequences';
import type { Pair, State } from '../pair';
import { all, factAt, workingFor } from '../support';
import { subjectOf } from '../telling';
import { fieldsOf, namesOf, partNames } from '../walk';
import { reads } from '../words';
import { changed, fell, type Hit, level, rank, removed, type Weakening } from './weakening';

export const balance: readonly Weakening[] = [
  {
    id: 'guard/rating-lowered',
    what: 'An impact is rated lower, and no safeguard was added for it.',
    why: 'A rating that falls without a cause is a wish; the safeguard that makes an impact smaller has to be named.',
    sources: [edpb('¶58'), gdpr('Rec. 76')],
    find: (pair) => all(pair.after, (fact) => fact.key === 'impact').flatMap((after) => lowered(pair, after)),
  },
  {
    id: 'guard/impact-removed',
    what: 'An impact, a right at stake or a factor against was removed.',
    why: 'What is not named is not weighed.',
    sources: [edpb('¶37-38'), edpb('¶45-46'), gdpr('Rec. 75')],
    find: (pair) =>
      ['impact', 'right', 'stake', 'factor'].flatMap((key) =>
        removed(pair, key)
          .filter(({ fact }) => fact.key !== 'factor' || fact.kinds.includes('against'))
          .map(({ fact, around }) => ({
            path: fact.path,
            told: tell`${withPeople(fact)} is no longer weighed.`,
            question: tell`Why does ${lower(withPeople(fact))} no longer count?`,
            fact: around,
          })),
      ),
  },
  {
    id: 'guard/expectation-raised',
    what: 'The processing is said to be more expected, or less objected to, than before.',
    why: 'What people can expect follows from what they know and were told, and not from the wish of the controller.',
    sources: [gdpr('Rec. 47'), edpb('¶50-54')],
    find: (pair) => [...moreExpected(pair), ...fewerObject(pair)],
  },
  {
    id: 'guard/conclusion-loosened',
    what: 'The balance now comes out for the processing.',
    why: 'The conclusion turned; whoever signed the earlier one did not sign this.',
    sources: [gdpr('Art. 6(1)(f)'), edpb('¶55-60')],
    find: (pair) =>
      changed(pair, 'conclusion').flatMap(({ before, after }) => {
        const [was, is] = [before, after].map((fact) => namesOf(fact.atoms)[0]);
        return is === 'not-overridden' && was !== is
          ? [
              {
                path: after.path,
                told: tell`The conclusion was ${reads(was ?? '')} and is ${reads(is)} now.`,
                question: ['What turned the balance, and is it in the assessment?'],
                fact: after,
              },
            ]
          : [];
      }),
  },
  {
    id: 'guard/consultation-removed',
    what: 'The record that somebody was asked was removed.',
    why: 'What people and the data protection officer said is part of the balance.',
    sources: [gdpr('Art. 38(1)'), gdpr('Art. 35(9)'), cite('ico-guidance', 'checklist', 'verified')],
    find: (pair) =>
      removed(pair, 'consulted').map(({ fact, around }) => ({
        path: fact.path,
        told: tell`The record of a consultation was removed: ${subjectWords(fact)}.`,
        question: ['Why is the consultation no longer mentioned?'],
        fact: around,
      })),
  },
];

function subjectWords(fact: Fact): string {
  return fact.atoms.map((atom) => atom.said).join(', ');
}

function lower(words: ReturnType<typeof withPeople>): ReturnType<typeof withPeople> {
  const [first, ...rest] = words;
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : words;
}

/** The fields that rate an impact, and the scales of what they say. */
function ratings(impact: Fact): Map<string, Fact> {
  return new Map(
    ['before', 'after', 'rated'].flatMap((key) => fieldsOf(impact, key).map((field) => [key, field] as const)),
  );
}

function lowered(pair: Pair, after: Fact): Hit[] {
  const before = factAt(pair.before, after.path);
  if (!before) return [];
  const helpers = new Set(workingFor(pair.before, before));
  if (workingFor(pair.after, after).some((one) => !helpers.has(one))) return [];
  const [was, is] = [ratings(before), ratings(after)];
  return [...is].flatMap(([key, field]): Hit[] => {
    const old = was.get(key);
    const down =
      old &&
      ['severity', 'likelihood'].some((scale) => fell(grade(pair.before, old, scale), grade(pair.after, field, scale)));
    if (!down) return [];
    return [
      {
        path: field.path,
        told: tell`${withPeople(after)} is rated lower (${ratingOf(old)} → ${ratingOf(field)}), and no safeguard was added for it.`,
        question: tell`What makes ${lower(withPeople(after))} less grave or less likely than before?`,
        fact: field,
      },
    ];
  });
}

function grade(state: State, rating: Fact, scale: string): number | undefined {
  const names = rating.key === 'rated' ? (scale === 'severity' ? namesOf(rating.atoms) : []) : partNames(rating, scale);
  return level(state.vocabulary, scale, names[0]);
}

function ratingOf(rating: Fact): string {
  const names =
    rating.key === 'rated'
      ? namesOf(rating.atoms)
      : ['severity', 'likelihood'].flatMap((scale) => partNames(rating, scale));
  return names.map(reads).join(', ');
}

const EXPECTED = ['not-expected', 'unknown', 'partly-expected', 'expected'];
const OBJECT = ['few', 'some', 'many', 'most'];

function moreExpected(pair: Pair): Hit[] {
  return changed(pair, 'expectation').flatMap(({ before, after }) => {
    const [was, is] = [before.kinds[0], after.kinds[0]];
    return fell(rank(EXPECTED, is), rank(EXPECTED, was))
      ? [
          {
            path: after.path,
            told: tell`${subjectOf([after])}: ${reads(was ?? '')} → ${reads(is ?? '')}.`,
            question: tell`What changed in what people are told, so that the processing is ${reads(is ?? '')} now?`,
            fact: after,
          },
        ]
      : [];
  });
}

function fewerObject(pair: Pair): Hit[] {
  return changed(pair, 'would-object').flatMap(({ before, after }) => {
    const [was, is] = [before, after].map((fact) => namesOf(fact.atoms)[0]);
    return fell(rank(OBJECT, was), rank(OBJECT, is))
      ? [
          {
            path: after.path,
            told: tell`Fewer people are said to object: ${reads(was ?? '')} → ${reads(is ?? '')}.`,
            question: ['Who was asked whether they would object, and when?'],
            fact: after,
          },
        ]
      : [];
  });
}
