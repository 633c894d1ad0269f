/** Weaker protection: safeguards, limits, alternatives, promises, objections. */
import type { Fact } from '../../fingerprint/fact';
import { cite, cjeu, edpb, gdpr } from '../../sources';
import { name, tell } from '../change';
import type { Pair } from '../pair';
import { safeguards, statusOf } from '../support';
import { fieldsOf, namesOf } from '../walk';
import { reads } from '../words';
import { changed, fell, type Hit, rank, removed, type Weakening } from './weakening';

/** From the weakest to the strongest. */
const STATUS = ['absent', 'not-applied', 'planned', 'partly', 'in-place'];

export const protection: readonly Weakening[] = [
  {
    id: 'guard/safeguard-removed',
    what: 'A safeguard was removed.',
    why: 'What it worked against is met by less than before, and the balance was struck with it.',
    sources: [edpb('¶57-58'), gdpr('Art. 24(1)')],
    find: (pair) =>
      [...removed(pair, 'safeguard'), ...removed(pair, 'applies')].map(({ fact }) => ({
        path: fact.path,
        told: tell`Safeguard ${name(labelOf(fact))} was removed.`,
        question: tell`What now does what ${name(labelOf(fact))} did, and does the balance hold without it?`,
        fact: undefined,
      })),
  },
  {
    id: 'guard/safeguard-not-in-place',
    what: 'A safeguard works less than before: it is partly in place, planned or absent.',
    why: 'Only what is in place protects people today; a plan does not change what happens to them.',
    sources: [edpb('¶57-58')],
    find: (pair) => safeguards(pair.after).flatMap((after) => lapsed(pair, after)),
  },
  {
    id: 'guard/limit-removed',
    what: 'A measure of minimisation was removed.',
    why: 'The processing takes more than before, and necessity asks for the least that reaches the aim.',
    sources: [gdpr('Art. 5(1)(c)'), cjeu('c-252-21', '¶108')],
    find: (pair) =>
      removed(pair, 'limit').map(({ fact, around }) => ({
        path: fact.path,
        told: tell`Limit ${name(fact.name ?? '')} was removed.`,
        question: tell`What is collected or done now that ${name(fact.name ?? '')} held back, and why is that needed?`,
        fact: around,
      })),
  },
  {
    id: 'guard/alternative-dropped',
    what: 'An alternative was removed, or is no longer adopted.',
    why: 'Necessity is shown by the milder ways that were weighed; one that is not mentioned is not weighed.',
    sources: [cjeu('c-621-22', '¶51-53'), edpb('¶29')],
    find: (pair) => [...removedAlternatives(pair), ...givenUp(pair)],
  },
  {
    id: 'guard/promise-dropped',
    what: 'A promise never to do something was taken back.',
    why: 'People and reviewers relied on it; what was promised never to happen may now happen.',
    sources: [gdpr('Art. 5(1)(b)'), gdpr('Rec. 47')],
    find: (pair) => {
      const [was, is] = [pair.before, pair.after].map((state) =>
        state.facts.filter((fact) => fact.key === 'never').flatMap((fact) => namesOf(fact.atoms)),
      );
      const now = pair.after.facts.find((fact) => fact.key === 'never');
      return (was ?? [])
        .filter((promise) => !is?.includes(promise))
        .map((promise) => ({
          path: 'processing.never',
          told: tell`The promise never to ${name(promise)} was taken back.`,
          question: tell`Is ${name(promise)} planned, and were people told that the promise is gone?`,
          fact: now,
        }));
    },
  },
  {
    id: 'guard/objection-narrowed',
    what: 'Objecting became harder, slower or less effective.',
    why: 'The right to object is what people have against a processing that nobody asked them about.',
    sources: [gdpr('Art. 21(1)'), gdpr('Art. 12(2)'), cite('ico-guidance', 'checklist', 'verified')],
    find: (pair) => objections(pair),
  },
];

function labelOf(fact: Fact): string {
  return fact.name ?? namesOf(fact.atoms).join(', ');
}

function lapsed(pair: Pair, after: Fact): Hit[] {
  const before = safeguards(pair.before).find((one) => one.path === after.path);
  const [was, is] = [before && statusOf(before), statusOf(after)];
  const carried = (fact: Fact): boolean => fact.parts.some((part) => part.word === 'from');
  if (!before || carried(after)) return [];
  const fellBack =
    carried(before) || (is === undefined ? was === 'in-place' : fell(rank(STATUS, was), rank(STATUS, is)));
  if (!fellBack) return [];
  return [
    {
      path: `${after.path}.status`,
      told: tell`Safeguard ${name(after.name ?? '')} was ${carried(before) ? 'carried by a fact' : reads(was ?? '')} and is ${is === undefined ? 'without a status' : reads(is)} now.`,
      question: tell`What protects people until ${name(after.name ?? '')} is in place again?`,
      fact: fieldsOf(after, 'status')[0] ?? after,
    },
  ];
}

function removedAlternatives(pair: Pair): Hit[] {
  return removed(pair, 'alternative').map(({ fact, around }) => ({
    path: fact.path,
    told: tell`Alternative ${name(fact.name ?? '')} is no longer weighed.`,
    question: tell`Why is ${name(fact.name ?? '')} no longer an alternative?`,
    fact: around,
  }));
}

function givenUp(pair: Pair): Hit[] {
  return removed(pair, 'adopted').flatMap(({ fact, around }) =>
    around
      ? [
          {
            path: fact.path,
            told: tell`Alternative ${name(around.name ?? '')} was adopted and no longer is.`,
            question: tell`Why is the milder way ${name(around.name ?? '')} given up?`,
            fact: around,
          },
        ]
      : [],
  );
}

/** From what helps least to what helps most. */
const OUTCOME = ['review', 'restrict', 'stop', 'erase'];

function objections(pair: Pair): Hit[] {
  const [was, is] = [pair.before, pair.after].map((state) => {
    const rights = state.facts.find((fact) => fact.key === 'rights');
    return rights && fieldsOf(rights, 'objection')[0];
  });
  if (!was) return [];
  const hit = (path: string, told: string, question: string, fact = is): Hit => ({
    path,
    told: [told],
    question: [question],
    fact,
  });
  if (!is)
    return [
      hit(was.path, 'How an objection is handled is no longer said.', 'How can people object, and what follows?'),
    ];
  const best = (fact: Fact): number =>
    Math.max(-1, ...fieldsOf(fact, 'then').flatMap((then) => namesOf(then.atoms).map((one) => OUTCOME.indexOf(one))));
  const refusals = fieldsOf(is, 'refused').length > fieldsOf(was, 'refused').length;
  const exceptions = (fact: Fact): number =>
    fieldsOf(fact, 'then')
      .flatMap((then) => then.parts)
      .flatMap((part) => part.atoms).length;
  const slower = changed(pair, 'within').filter(
    ({ before, after }) =>
      after.path.startsWith(is.path) && (days(after) ?? 0) > (days(before) ?? Number.POSITIVE_INFINITY),
  );
  return [
    ...(best(was) > best(is)
      ? [
          hit(
            `${is.path}.then`,
            'Less follows an objection than before.',
            'Why does less follow an objection, and does Art. 21(1) GDPR allow it here?',
          ),
        ]
      : []),
    ...(exceptions(is) > exceptions(was)
      ? [
          hit(
            `${is.path}.then`,
            'An objection has more exceptions than before.',
            'Which compelling grounds would be shown, and who decides on them?',
          ),
        ]
      : []),
    ...(refusals
      ? [
          hit(
            `${is.path}.refused`,
            'Objections are refused where they were not before.',
            'Which compelling grounds carry the refusal?',
          ),
        ]
      : []),
    ...slower.map(({ after }) =>
      hit(
        after.path,
        'An objection is answered later than before.',
        'Why does an answer to an objection take longer?',
        after,
      ),
    ),
    ...(fieldsOf(was, 'route').length > 0 && fieldsOf(is, 'route').length === 0
      ? [hit(`${is.path}.route`, 'How people can object is no longer said.', 'How can people object?')]
      : []),
  ];
}

/** An amount of a field in days. */
export function days(fact: Fact): number | undefined {
  const [number, unit] = (fact.atoms.find((atom) => atom.kind === 'amount')?.said ?? '').split(' ');
  const length = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }[unit ?? ''];
  return length === undefined ? undefined : Number(number) * length;
}
