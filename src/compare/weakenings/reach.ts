/** A processing that reaches further: more data, longer, more people, more recipients, more done with it. */
import type { Fact } from '../../fingerprint/fact';
import { cite, cjeu, edpb, gdpr } from '../../sources';
import { name, names, tell } from '../change';
import type { Pair, State } from '../pair';
import { fieldsOf, namesOf, partNames } from '../walk';
import { reads } from '../words';
import { days } from './safeguards';
import { added, changed, fell, type Hit, rank, removed, type Weakening } from './weakening';

export const reach: readonly Weakening[] = [
  {
    id: 'guard/data-added',
    what: 'A data item or a category of data was added, or an item is no longer left out.',
    why: 'Each item needs its own reason, and the balance was struck for less.',
    sources: [gdpr('Art. 5(1)(c)'), cjeu('c-621-22', '¶52')],
    find: (pair) => [
      ...added(pair, 'data')
        .filter(isCollected)
        .map((fact) => dataHit(fact, tell`Data ${name(fact.name ?? '')} is new.`)),
      ...changed(pair, 'data').flatMap(({ before, after }) => widened(before, after)),
    ],
  },
  {
    id: 'guard/sensitivity-raised',
    what: 'Data is declared more sensitive than before, or a condition of Art. 9 or 10 GDPR was removed.',
    why: 'The more delicate the data, the more the rights of the people weigh.',
    sources: [gdpr('Art. 9'), gdpr('Art. 10'), edpb('¶39-46')],
    find: (pair) => [...moreSensitive(pair), ...['article-9', 'article-10'].flatMap((key) => conditionLost(pair, key))],
  },
  {
    id: 'guard/retention-longer',
    what: 'Data is kept longer, without an end, or with less to follow.',
    why: 'The longer data is kept, the more can happen with it; the period has to be what the purpose needs.',
    sources: [gdpr('Art. 5(1)(e)')],
    find: (pair) => longerKept(pair),
  },
  {
    id: 'guard/people-added',
    what: 'Data of more groups of people is processed.',
    why: 'The expectations and interests of those people were not weighed.',
    sources: [gdpr('Rec. 47'), edpb('¶37-38')],
    find: (pair) => newGroups(pair),
  },
  {
    id: 'guard/vulnerability-added',
    what: 'People are declared more vulnerable, younger or more dependent than before.',
    why: 'Their interests weigh more, children above all.',
    sources: [gdpr('Art. 6(1)(f)'), gdpr('Rec. 75'), edpb('¶43')],
    find: (pair) => moreVulnerable(pair),
  },
  {
    id: 'guard/recipient-added',
    what: 'Somebody else receives data, or a recipient receives more.',
    why: 'Each recipient is a further use that people may not expect, and has to be told to them.',
    sources: [gdpr('Art. 13(1)'), gdpr('Art. 30(1)'), cjeu('c-621-22', '¶55')],
    find: (pair) => [
      ...added(pair, 'recipient').map(newRecipient),
      ...changed(pair, 'recipient').flatMap(({ before, after }) => getsMore(before, after)),
    ],
  },
  {
    id: 'guard/country-added',
    what: 'Data goes to another country outside the EEA, or a mechanism of transfer was removed.',
    why: 'Outside the EEA people may lose the protection of the Regulation.',
    sources: [gdpr('Art. 44'), gdpr('Art. 46')],
    find: (pair) => [...newCountries(pair), ...mechanismLost(pair)],
  },
  {
    id: 'guard/operation-added',
    what: 'More is done with the data, on a larger scale, or with decisions by machine.',
    why: 'The balance was struck for less; what is done decides how deep the processing cuts.',
    sources: [gdpr('Art. 6(1)(f)'), gdpr('Art. 22'), cite('wp248', '', 'second-hand')],
    find: (pair) => [...newOperations(pair), ...scaleRaised(pair), ...automationRaised(pair)],
  },
];

function isCollected(fact: Fact): boolean {
  return !fact.parts.some((part) => part.word === 'not-collected');
}

function dataHit(fact: Fact, told: Hit['told']): Hit {
  return {
    path: fact.path,
    told,
    question: tell`Why is ${name(fact.name ?? '')} needed, and could the purpose be reached without it?`,
    fact,
  };
}

function widened(before: Fact, after: Fact): Hit[] {
  if (!isCollected(before) && isCollected(after))
    return [dataHit(after, tell`Data ${name(after.name ?? '')} was left out and is collected now.`)];
  const more = after.kinds.filter((kind) => !before.kinds.includes(kind) && kind !== 'open');
  return more.length === 0 || !isCollected(after)
    ? []
    : [dataHit(after, tell`Data ${name(after.name ?? '')} has more categories: ${names(more)}.`)];
}

function moreSensitive(pair: Pair): Hit[] {
  const sensitivity = (state: State, fact: Fact): number | undefined => {
    const own = fieldsOf(fact, 'sensitivity').flatMap((field) => namesOf(field.atoms))[0];
    const all =
      own === undefined ? fact.kinds.flatMap((kind) => state.vocabulary.fact('data', kind, 'sensitivity')) : [own];
    return Math.max(-1, ...all.map((one) => SENSITIVITY.indexOf(one)));
  };
  return pair.after.facts
    .filter((fact) => fact.key === 'data')
    .flatMap((after): Hit[] => {
      const before = pair.before.facts.find((one) => one.path === after.path);
      if (!before || !fell(sensitivity(pair.after, after), sensitivity(pair.before, before))) return [];
      const now = SENSITIVITY[sensitivity(pair.after, after) ?? 0] ?? '';
      return [
        {
          path: after.path,
          told: tell`Data ${name(after.name ?? '')} is ${reads(now)} now.`,
          question: tell`Does the balance still hold for ${name(after.name ?? '')} as ${reads(now)} data?`,
          fact: after,
        },
      ];
    });
}

const SENSITIVITY = ['low', 'ordinary', 'highly-personal', 'criminal', 'special'];

function conditionLost(pair: Pair, key: string): Hit[] {
  return removed(pair, key).flatMap(({ fact, around }) =>
    around
      ? [
          {
            path: fact.path,
            told: tell`Data ${name(around.name ?? '')} no longer names a condition of ${reads(key).replace('article', 'Art.')} GDPR.`,
            question: tell`On which condition of ${reads(key).replace('article', 'Art.')} GDPR does ${name(around.name ?? '')} rest?`,
            fact: around,
          },
        ]
      : [],
  );
}

/** What may follow a period, from what keeps most to what keeps nothing. */
const FOLLOW_UP = ['archive', 'review', 'aggregate', 'anonymise', 'return', 'delete'];

interface Kept {
  readonly days: number;
  readonly reads: string;
  readonly end: number;
}

function longerKept(pair: Pair): Hit[] {
  return pair.after.facts
    .filter((fact) => fact.key === 'data' && isCollected(fact))
    .flatMap((after): Hit[] => {
      const before = pair.before.facts.find((one) => one.path === after.path);
      if (!before || !isCollected(before)) return [];
      const [was, is] = [stagesOf(pair.before, before), stagesOf(pair.after, after)];
      const each = [...is].flatMap(([label, stages]) => {
        const earlier = was.get(label);
        return earlier ? longer(keptIn(earlier), keptIn(stages), after, stages[0]) : [];
      });
      return each.length > 0
        ? each
        : longer(keptIn([...was.values()].flat()), keptIn([...is.values()].flat()), after, undefined);
    });
}

function longer(was: Kept | undefined, is: Kept | undefined, data: Fact, stage: Fact | undefined): Hit[] {
  const item = data.name ?? '';
  const hit = (told: Hit['told']): Hit => ({
    path: stage?.path.startsWith(data.path) ? stage.path : `${data.path}.keep`,
    told,
    question: tell`Why does the purpose need ${name(item)} for longer, and were people told of the new period?`,
    fact: stage?.path.startsWith(data.path) ? stage : (fieldsOf(data, 'keep')[0] ?? data),
  });
  if (!was) return [];
  if (!is) return [hit(tell`Data ${name(item)} was kept for ${was.reads} and has no period now.`)];
  if (is.days > was.days) return [hit(tell`Data ${name(item)} is kept longer: ${was.reads} → ${is.reads}.`)];
  return is.end < was.end ? [hit(tell`Less follows when the period of ${name(item)} ends than before.`)] : [];
}

/** The stages of a data item by their label: its own, else those for all data; schedules are looked up. */
function stagesOf(state: State, data: Fact): Map<string, Fact[]> {
  const own = fieldsOf(data, 'keep');
  const stages = own.length > 0 ? own : state.facts.filter((fact) => fact.key === 'keep');
  const byLabel = new Map<string, Fact[]>();
  for (const stage of stages) {
    const schedule = partNames(stage, 'as')[0];
    const shared = state.facts.find((fact) => fact.path === `retention.${schedule}`);
    const label = namesOf(stage.atoms)[0] ?? '';
    const found = schedule !== undefined && shared ? fieldsOf(shared, 'keep') : [stage];
    byLabel.set(label, [...(byLabel.get(label) ?? []), ...found]);
  }
  return byLabel;
}

/** The longest period of stages, and what follows; undefined where none names a period. */
function keptIn(all: readonly Fact[]): Kept | undefined {
  const periods = all.map((stage) => ({ stage, days: periodOf(stage) }));
  if (periods.every(({ days: one }) => one === undefined)) return undefined;
  const longest = periods.reduce((a, b) =>
    (b.days ?? Number.POSITIVE_INFINITY) > (a.days ?? Number.POSITIVE_INFINITY) ? b : a,
  );
  const ends = all.flatMap((stage) => partNames(stage, 'then')).map((one) => FOLLOW_UP.indexOf(one));
  const reads = longest.days === undefined ? 'a time without a number' : amountOf(longest.stage);
  return { days: longest.days ?? Number.POSITIVE_INFINITY, reads, end: Math.max(-1, ...ends) };
}

/** The longest of the periods that a stage names. */
function periodOf(stage: Fact): number | undefined {
  const or = stage.parts.find((part) => part.word === 'or');
  const all = [days(stage), or && days({ ...stage, atoms: or.atoms })].filter((one) => one !== undefined);
  if (all.length === 0) return undefined;
  return partNames(stage, 'whichever')[0] === 'earlier' ? Math.min(...all) : Math.max(...all);
}

function amountOf(stage: Fact): string {
  const amounts = [stage.atoms, stage.parts.find((part) => part.word === 'or')?.atoms ?? []]
    .flat()
    .filter((atom) => atom.kind === 'amount');
  return amounts.map(({ said }) => (said.startsWith('1 ') ? said : `${said}s`)).join(' or ');
}

function newGroups(pair: Pair): Hit[] {
  const [was, is] = [pair.before, pair.after].map(
    (state) =>
      new Set(
        state.facts.flatMap((fact) =>
          fact.key === 'data-subjects'
            ? namesOf(fact.atoms)
            : fact.key === 'data'
              ? fieldsOf(fact, 'about').flatMap((about) => namesOf(about.atoms))
              : [],
        ),
      ),
  );
  const fact = pair.after.facts.find((one) => one.key === 'data-subjects');
  return [...(is ?? [])]
    .filter((group) => !was?.has(group) && group !== 'open')
    .map((group) => ({
      path: `group.${group}`,
      told: tell`Data of ${name(group)} is processed too.`,
      question: tell`What can ${name(group)} expect, and what does the processing do to them?`,
      fact: pair.after.facts.find((one) => one.path === `group.${group}`) ?? fact,
    }));
}

function moreVulnerable(pair: Pair): Hit[] {
  return pair.after.facts
    .filter((fact) => fact.key === 'group')
    .flatMap((after): Hit[] => {
      const before = pair.before.facts.find((one) => one.path === after.path);
      const [was, is] = [before ? frailties(pair.before, before) : new Set<string>(), frailties(pair.after, after)];
      const more = [...is].filter((one) => !was.has(one));
      if (more.length === 0) return [];
      return [
        {
          path: after.path,
          told: tell`People in ${name(after.name ?? '')} are more vulnerable than the assessment said before: ${more.map(reads).join(', ')}.`,
          question: tell`What is done for ${name(after.name ?? '')} in particular, and does it outweigh their interests?`,
          fact: after,
        },
      ];
    });
}

/** What makes a group need more protection, from its fields and its kinds. */
function frailties(state: State, group: Fact): Set<string> {
  const { vocabulary } = state;
  const vulnerable = fieldsOf(group, 'vulnerable').flatMap((field) => namesOf(field.atoms));
  const ages = fieldsOf(group, 'age').flatMap((field) => namesOf(field.atoms));
  const related = fieldsOf(group, 'relationship').flatMap((field) => namesOf(field.atoms));
  const young = ages.filter((age) => vocabulary.fact('age', age, 'child').includes('yes'));
  const kinds = group.kinds.flatMap((kind) => [
    ...vocabulary.fact('group', kind, 'vulnerable'),
    ...(vocabulary.fact('group', kind, 'child').includes('yes') ? ['child'] : []),
  ]);
  const weaker = related.filter((one) => vocabulary.fact('relationship', one, 'power-imbalance').includes('yes'));
  return new Set(
    [...vulnerable, ...kinds, ...(young.length > 0 ? ['child'] : []), ...weaker].filter((one) => one !== 'open'),
  );
}

function newRecipient(fact: Fact): Hit {
  return {
    path: fact.path,
    told: tell`${names(namesOf(fact.atoms))} receives data now.`,
    question: tell`What does ${names(namesOf(fact.atoms))} do with the data, on what terms, and were people told?`,
    fact,
  };
}

function getsMore(before: Fact, after: Fact): Hit[] {
  const more = partNames(after, 'gets').filter((one) => !partNames(before, 'gets').includes(one));
  if (more.length === 0) return [];
  return [
    {
      path: after.path,
      told: tell`${names(namesOf(after.atoms))} receives ${names(more)} too.`,
      question: tell`Why does ${names(namesOf(after.atoms))} need ${names(more)}?`,
      fact: after,
    },
  ];
}

/** The countries of a recipient: of its line, else of what was declared of it. */
function countriesOf(state: State, recipient: Fact): string[] {
  const own = fieldsOf(recipient, 'country').flatMap((field) => namesOf(field.atoms));
  const [actor] = namesOf(recipient.atoms);
  const shared = state.facts.find((fact) => fact.path === `party.${actor}` || fact.path === `organisation.${actor}`);
  return own.length > 0 || !shared ? own : fieldsOf(shared, 'country').flatMap((field) => namesOf(field.atoms));
}

function newCountries(pair: Pair): Hit[] {
  const recipients = (state: State): Fact[] => state.facts.filter((fact) => fact.key === 'recipient');
  const known = new Set(recipients(pair.before).flatMap((fact) => countriesOf(pair.before, fact)));
  return recipients(pair.after).flatMap((fact) =>
    countriesOf(pair.after, fact)
      .filter((country) => !known.has(country) && country !== 'open' && !isInEea(pair.after, country))
      .map((country) => ({
        path: fact.path,
        told: tell`Data goes to ${pair.after.vocabulary.find('country', country)?.title || country}, with ${names(namesOf(fact.atoms))}.`,
        question: tell`On which mechanism does the transfer to ${country} rest, and who looked into the law there?`,
        fact,
      })),
  );
}

function isInEea({ vocabulary }: State, country: string): boolean {
  return vocabulary.fact('country', country, 'eea').includes('yes');
}

function mechanismLost(pair: Pair): Hit[] {
  return removed(pair, 'transfer').flatMap(({ fact, around }) =>
    around
      ? [
          {
            path: fact.path,
            told: tell`${name(around.name ?? namesOf(around.atoms).join(', '))} no longer names a mechanism of transfer.`,
            question: tell`On which mechanism does the transfer to ${name(around.name ?? namesOf(around.atoms).join(', '))} rest?`,
            fact: around,
          },
        ]
      : [],
  );
}

/** Operations that come with an effect on people or count for an impact assessment. */
function newOperations(pair: Pair): Hit[] {
  const of = (state: State): string[] =>
    state.facts.filter((fact) => fact.key === 'operations').flatMap((fact) => namesOf(fact.atoms));
  const was = of(pair.before);
  const { vocabulary } = pair.after;
  return of(pair.after)
    .filter((one) => !was.includes(one))
    .filter((one) =>
      ['typical-impact', 'dpia-criterion'].some((fact) => vocabulary.fact('operation', one, fact).length > 0),
    )
    .map((one) => ({
      path: 'processing.operations',
      told: tell`The data is used to ${name(one)} now.`,
      question: tell`Which impacts does ${name(one)} have, and does the purpose need it?`,
      fact: pair.after.facts.find((fact) => fact.key === 'operations'),
    }));
}

function scaleRaised(pair: Pair): Hit[] {
  return changed(pair, 'scale').flatMap(({ before, after }) => {
    const [was, is] = [before, after].map((fact) => SCALE.indexOf(namesOf(fact.atoms)[0] ?? ''));
    return fell(is, was) && (was ?? -1) >= 0
      ? [
          {
            path: after.path,
            told: tell`The scale is ${reads(SCALE[is ?? 0] ?? '')} and was ${reads(SCALE[was ?? 0] ?? '')}.`,
            question: ['Does the larger scale call for an impact assessment (Art. 35 GDPR)?'],
            fact: after,
          },
        ]
      : [];
  });
}

const SCALE = ['few', 'small', 'medium', 'large', 'very-large', 'population'];

function automationRaised(pair: Pair): Hit[] {
  return changed(pair, 'automated-decisions').flatMap(({ before, after }) => {
    const grade = (fact: Fact): number | undefined =>
      rank(['none', 'supported-by-human', 'solely'], namesOf(fact.atoms)[0]);
    const effect = (fact: Fact): number | undefined =>
      rank(['none', 'minor', 'similarly-significant', 'legal'], partNames(fact, 'effect')[0]);
    if (!fell(grade(after), grade(before)) && !fell(effect(after), effect(before))) return [];
    return [
      {
        path: after.path,
        told: ['Machines decide more about people than before.'],
        question: ['Is a decision made by a machine alone, and which exception of Art. 22(2) GDPR applies?'],
        fact: after,
      },
    ];
  });
}
