import { LABELS } from '../../labels';
import type { ReportInterest } from '../../model/tests';
import { type Blocks, heading, joined, paragraph, plain, text } from '../nodes';
import { answerLine, argumentBlocks, fact, factBlocks, facts, reads, readsAll, statementLine } from '../phrases';
import { proseBlocks } from '../prose';
import { below, optional, required, type Scope } from './scope';

const { sections: TITLES, purpose: PURPOSE } = LABELS;

/** The first test: the purpose, the interests behind it, and the other bases that were considered. */
export function purposeSection(scope: Scope): Blocks {
  const { purposes } = scope.assessment;
  const inner = below(scope);
  return required(
    scope,
    TITLES.purpose,
    purposes.flatMap((purpose) => [
      ...factBlocks(PURPOSE.statement, purpose.text === undefined ? [] : proseBlocks(purpose.text)),
      ...argumentBlocks(purpose),
      ...(purpose.interests.length > 0
        ? purpose.interests.flatMap((one) => interestBlocks(inner, one))
        : [paragraph(text(PURPOSE.none))]),
      ...facts(fact(PURPOSE.compelling, answerLine(purpose.compelling))),
      ...optional(
        inner,
        TITLES.bases,
        facts(
          ...purpose.bases.map(({ terms, ...basis }) => {
            const [first, ...verdict] = terms;
            return first ? fact(reads(first.name), answerLine({ ...basis, terms: verdict })) : [];
          }),
        ),
      ),
    ]),
  );
}

function interestBlocks(scope: Scope, interest: ReportInterest): Blocks {
  const statement = interest.statement?.texts ?? (interest.title === '' ? [] : [interest.title]);
  return [
    heading(scope.depth, plain(PURPOSE.interest(reads(interest.name)))),
    ...statement.flatMap(proseBlocks),
    ...argumentBlocks(interest),
    ...facts(
      fact(
        PURPOSE.holders,
        joined(
          interest.holders.map((one) => [plain(one.title || reads(one.name))]),
          '; ',
        ),
      ),
      fact(PURPOSE.kind, readsAll(interest.kinds)),
      fact(PURPOSE.fraudType, statementLine(interest.fraudType)),
      fact(PURPOSE.lawful, answerLine(interest.lawful)),
      fact(
        PURPOSE.present,
        answerLine(
          interest.present,
          interest.presentFrom === undefined ? [] : [plain(`${PURPOSE.from} ${interest.presentFrom}`)],
        ),
      ),
      fact(PURPOSE.benefit, statementLine(interest.benefit)),
      fact(PURPOSE.importance, answerLine(interest.importance)),
      fact(PURPOSE.ifNotDone, statementLine(interest.ifNotDone)),
    ),
  ];
}
