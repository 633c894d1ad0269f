import { LABELS } from '../../labels';
import type { ReportTerm } from '../../model/common';
import type { ReportBalancing, ReportExpectation } from '../../model/tests';
import { type Blocks, joined, lines, type Phrasing, paragraph, plain, strong, text } from '../nodes';
import {
  answerLine,
  argumentBlocks,
  argumentLine,
  bracketed,
  fact,
  factBlocks,
  facts,
  reads,
  readsAll,
  sentences,
  statementLine,
  withArgument,
} from '../phrases';
import { proseBlocks } from '../prose';
import { consultationTable } from './consultations';
import { impactBlocks } from './impacts';
import { below, optional, people, required, type Scope, sentence, supports } from './scope';

const { sections: TITLES, balancing: WORDS, rightNames: WORDS_OF_RIGHTS } = LABELS;

/** The third test: what is at stake for people, what is done about it, and which side outweighs. */
export function balancingSection(scope: Scope): Blocks {
  const { balancing } = scope.assessment;
  if (!balancing) return required(scope, TITLES.balancing, []);
  const inner = below(scope);
  return required(scope, TITLES.balancing, [
    ...argumentBlocks(balancing),
    ...required(inner, TITLES.rightsAtStake, rights(scope, balancing), WORDS.noRights),
    ...required(
      inner,
      TITLES.expectations,
      balancing.expectations.flatMap((one) => expectation(scope, one)),
      WORDS.noExpectation,
    ),
    ...required(inner, TITLES.impacts, impactBlocks(scope, balancing), WORDS.noImpact),
    ...optional(
      inner,
      TITLES.ruledOut,
      facts(
        ...balancing.ruledOut.map((one) => [
          paragraph(
            strong(...readsAll(one.terms)),
            text(one.on.length > 0 ? ` ${WORDS.on} ` : ''),
            ...people(one.on),
            text(': '),
            ...argumentLine(one),
          ),
        ]),
      ),
    ),
    ...optional(inner, TITLES.factors, factors(scope, balancing)),
    ...optional(
      inner,
      TITLES.benefits,
      facts(
        ...balancing.benefits.map((one) => [
          paragraph(
            ...withArgument(
              joined(
                [
                  [strong(plain(one.title || reads(one.name)))],
                  one.on.length > 0 ? bracketed([text(`${WORDS.on} `), ...people(one.on)]) : [],
                ],
                ' ',
              ),
              one,
            ),
          ),
        ]),
      ),
    ),
    ...optional(inner, TITLES.bestInterests, argumentBlocks(balancing.bestInterests)),
    ...optional(inner, TITLES.asked, [
      ...consultationTable(balancing.consultations),
      ...facts(factBlocks(WORDS.notConsulted, argumentBlocks(balancing.notConsulted))),
    ]),
    ...required(inner, TITLES.conclusion, conclusion(scope, balancing), WORDS.noConclusion),
  ]);
}

function rights(scope: Scope, { rights: found }: ReportBalancing): Blocks {
  if (found.length === 0) return [];
  return [
    lines(
      found.map((one) => {
        const what = joined([plainRights(one.rights), one.text === '' ? [] : [plain(one.text)]], ': ');
        const whose: Phrasing = one.of.length > 0 ? [text(`${WORDS.of} `), ...people(one.of)] : [];
        const met: Phrasing = one.metBy.length > 0 ? [text(`${WORDS.metBy}: `), ...supports(scope, one.metBy)] : [];
        return sentences(withArgument(joined([[strong(...what)], whose], ' '), one), met);
      }),
    ),
  ];
}

function plainRights(rights: readonly ReportTerm[]): Phrasing {
  return rights.length === 0
    ? []
    : [plain(rights.map((right) => WORDS_OF_RIGHTS[right.name] ?? reads(right.name)).join(', '))];
}

function expectation(scope: Scope, one: ReportExpectation): Blocks {
  const who = one.of.map(reads).join(', ') || LABELS.rights.nobody;
  return [
    paragraph(
      strong(plain(`${who}:`)),
      text(' '),
      ...(one.answer ? readsAll([one.answer]) : [text(WORDS.notAnswered)]),
      text('.'),
    ),
    ...argumentBlocks(one),
    ...facts(
      fact(WORDS.atCollection, statementLine(one.atCollection)),
      fact(WORDS.wouldObject, answerLine(one.wouldObject)),
      fact(WORDS.metBy, supports(scope, one.metBy)),
    ),
  ];
}

function factors(scope: Scope, { factors: found }: ReportBalancing): Blocks {
  return facts(
    ...found.map((one) => {
      const met: Phrasing = one.metBy.length > 0 ? [text(`${WORDS.metBy}: `), ...supports(scope, one.metBy)] : [];
      return fact(
        WORDS.sides[one.side] ?? reads(one.side),
        sentences(withArgument([plain(one.title || reads(one.name))], one), met),
      );
    }),
  );
}

function conclusion(scope: Scope, balancing: ReportBalancing): Blocks {
  const { conclusion: found } = balancing;
  if (!found) return [];
  const said = found.answer && (LABELS.balance[found.answer.name] ?? reads(found.answer.name));
  return [
    said === undefined ? sentence(LABELS.noBalance) : paragraph(strong(text(said))),
    ...argumentBlocks(found),
    ...facts(
      factBlocks(WORDS.inFavour, found.inFavour?.texts.flatMap(proseBlocks) ?? []),
      factBlocks(WORDS.against, found.against?.texts.flatMap(proseBlocks) ?? []),
      fact(WORDS.restsOn, found.restsOn.length > 0 ? supports(scope, found.restsOn) : [text(WORDS.nothing)]),
    ),
  ];
}
