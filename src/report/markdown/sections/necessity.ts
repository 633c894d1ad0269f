import { LABELS } from '../../labels';
import type { ReportAlternative } from '../../model/tests';
import { type Blocks, joined, type Phrasing, plain, strong, table, text } from '../nodes';
import { argumentBlocks, fact, factBlocks, facts, reads, readsAll, supported, withArgument } from '../phrases';
import { proseLine } from '../prose';
import { below, optional, required, type Scope, supports } from './scope';

const { sections: TITLES, necessity: NECESSITY } = LABELS;

/** The second test: why it takes this processing, and what was weighed instead. */
export function necessitySection(scope: Scope): Blocks {
  const { necessity } = scope.assessment;
  if (!necessity) return required(scope, TITLES.necessity, []);
  const inner = below(scope);
  const { alternatives } = necessity;
  return required(scope, TITLES.necessity, [
    ...argumentBlocks(necessity),
    ...facts(
      factBlocks(NECESSITY.achieves, argumentBlocks(necessity.achieves)),
      factBlocks(NECESSITY.proportionate, argumentBlocks(necessity.proportionate)),
    ),
    ...optional(
      inner,
      TITLES.limits,
      facts(...necessity.limits.map((limit) => fact(reads(limit.name), withArgument([plain(limit.title)], limit)))),
    ),
    ...required(
      inner,
      TITLES.alternatives,
      alternatives.length > 0
        ? [
            table(
              NECESSITY.header,
              alternatives.map((one) => alternativeRow(scope, one)),
            ),
          ]
        : [],
      NECESSITY.none,
    ),
  ]);
}

function alternativeRow(scope: Scope, one: ReportAlternative): Phrasing[] {
  const verdict: Phrasing = one.verdict === undefined ? [text(NECESSITY.unanswered)] : [text(NECESSITY[one.verdict])];
  const carried: Phrasing =
    one.adoptedAs.length > 0 ? [text(`${NECESSITY.adoptedAs} `), ...supports(scope, one.adoptedAs)] : verdict;
  return [
    [
      strong(plain(one.title || reads(one.name))),
      ...(one.kinds.length > 0 ? [text(' ('), ...readsAll(one.kinds), text(')')] : []),
    ],
    one.intrusion ? readsAll([one.intrusion]) : [],
    one.effectiveness ? readsAll([one.effectiveness]) : [],
    joined([
      carried,
      one.revisit === undefined ? [] : [plain(NECESSITY.revisit(one.revisit))],
      one.decided === undefined ? [] : [plain(one.decided)],
    ]),
    joined(
      [
        withArgument(one.because === undefined ? [] : proseLine(one.because), one.verdictArgument),
        supported(one.support),
      ],
      ' ',
    ),
  ];
}
