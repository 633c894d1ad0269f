import type { Entry } from '../language/syntax';
import { type Context, pathBelow, referencesOf, text } from './context';
import { child, children, dated, part, partReferences, refs, texts } from './entries';
import type {
  Balancing,
  Conclusion,
  Consultation,
  Expectation,
  Factor,
  Impact,
  Item,
  Rating,
  RightAtStake,
} from './types';

export function buildBalancing(context: Context, entry: Entry): Balancing {
  const path = 'balancing';
  const item: Item = context.item(entry, path);
  const conclusion = child(entry, 'conclusion');
  const bestInterests = child(entry, 'best-interests');
  const fields = (key: string): Entry[] => children(entry, key);
  return {
    ...item,
    rights: [...fields('right'), ...fields('stake')].map((field) => buildRight(context, field, entry)),
    expectations: fields('expectation').map((field) => buildExpectation(context, field)),
    impacts: fields('impact').map((field) => buildImpact(context, field)),
    ruledOut: fields('ruled-out').map((field, index) => ({
      ...context.answer(field, `${path}.ruled-out.${index + 1}`),
      on: partReferences(field, 'on'),
    })),
    factors: fields('factor').map(
      (field): Factor => ({
        ...context.named(field, pathBelow('', field, entry.entries)),
        side: field.kinds[0]?.to ?? '',
        metBy: partReferences(field, 'met'),
      }),
    ),
    benefits: fields('benefit').map((field) => ({
      ...context.named(field, pathBelow('', field, entry.entries)),
      on: partReferences(field, 'on'),
    })),
    bestInterests: bestInterests && {
      ...context.item(bestInterests, `${path}.best-interests`),
      of: partReferences(bestInterests, 'of'),
    },
    consultations: fields('consulted').map((field) => buildConsultation(context, field, `${path}.consulted`)),
    notConsulted: context.itemOf(entry, 'not-consulted', path),
    conclusion: conclusion && buildConclusion(context, conclusion),
    empty: !item.because && entry.entries.length === 0,
  };
}

function buildRight(context: Context, entry: Entry, parent: Entry): RightAtStake {
  return {
    ...context.item(entry, pathBelow('balancing', entry, parent.entries)),
    name: entry.name,
    rights: entry.key === 'right' ? context.terms(entry) : [],
    text: text(entry),
    of: partReferences(entry, 'of'),
    metBy: partReferences(entry, 'met'),
  };
}

function buildExpectation(context: Context, entry: Entry): Expectation {
  const of = partReferences(entry, 'of');
  const path = ['balancing.expectation', ...of.map((group) => group.name)].join('.');
  const answer = entry.kinds.find((ref) => ref.to !== 'open');
  return {
    ...context.item(entry, path),
    of,
    answer: answer && context.term(answer, 'expectation'),
    metBy: partReferences(entry, 'met'),
    atCollection: context.statementOf(entry, 'at-collection', path),
    wouldObject: context.answerOf(entry, 'would-object', path),
  };
}

function buildImpact(context: Context, entry: Entry): Impact {
  const path = `impact.${entry.name ?? ''}`;
  const rating = (key: string): Rating | undefined => {
    const field = child(entry, key);
    return (
      field && {
        ...context.item(field, `${path}.${key}`),
        severity: context.partTerms(field, 'severity')[0],
        likelihood: context.partTerms(field, 'likelihood')[0],
      }
    );
  };
  return {
    ...context.named(entry, path),
    on: partReferences(entry, 'on'),
    before: rating('before'),
    after: rating('after'),
    rated: context.answerOf(entry, 'rated', path),
    metBy: children(entry, 'met').flatMap((field) => referencesOf(field)),
  };
}

export function buildConsultation(context: Context, entry: Entry, path: string): Consultation {
  const said = part(entry, 'said');
  const text = texts(said)[0];
  return {
    ...context.item(entry, path),
    who: refs(entry)[0]?.to ?? texts(entry)[0]?.text ?? '',
    on: dated(part(entry, 'on')),
    said: text,
    followed: part(entry, 'followed') ? true : part(entry, 'not-followed') ? false : undefined,
  };
}

function buildConclusion(context: Context, entry: Entry): Conclusion {
  const path = 'balancing.conclusion';
  return {
    ...context.item(entry, path),
    answer: context.terms(entry)[0],
    inFavour: context.statementOf(entry, 'in-favour', path),
    against: context.statementOf(entry, 'against', path),
    restsOn: children(entry, 'rests').flatMap((field) => referencesOf(field)),
  };
}
