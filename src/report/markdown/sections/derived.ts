import { LABELS } from '../../labels';
import { type Blocks, joined, lines, type Phrasing, paragraph, plain, strong, text } from '../nodes';
import { fact, facts, reads } from '../phrases';
import { required, type Scope } from './scope';

const { sections: TITLES, derived: DERIVED } = LABELS;

/** Facts that nobody declared and that follow from what was declared. */
export function derivedSection(scope: Scope): Blocks {
  const { derived } = scope.assessment;
  const because = (reasons: readonly string[]): Phrasing => [plain(reasons.map(reads).join('; '))];
  return required(
    scope,
    TITLES.derived,
    [
      ...facts(
        fact(DERIVED.powerImbalance, derived.powerImbalance.length > 0 ? because(derived.powerImbalance) : []),
        fact(DERIVED.children, derived.children.length > 0 ? because(derived.children) : []),
        ...derived.dpiaCases.map((one) =>
          fact(DERIVED.cases, joined([[text(DERIVED.point(one.point))], because(one.reasons)], ': ')),
        ),
      ),
      ...(derived.dpiaCriteria.length > 0
        ? [
            paragraph(strong(text(`${DERIVED.criteria}:`))),
            lines(
              derived.dpiaCriteria.map((one) =>
                joined([[plain(one.criterion.title || reads(one.criterion.name))], because(one.reasons)], ': '),
              ),
            ),
          ]
        : []),
    ],
    DERIVED.none,
  );
}
