import { LABELS } from '../../labels';
import type { ReportCondition } from '../../model/duties';
import { type Blocks, code, joined, type Phrasing, paragraph, plain, strong, table, text } from '../nodes';
import { answerLine, argumentBlocks, fact, facts, readsAll, withArgument } from '../phrases';
import { required, type Scope, statusOf } from './scope';
import { outcomeOf } from './summary';

const { decision: WORDS } = LABELS;

/** The decision, and the conditions that it hangs on. */
export function decisionSection(scope: Scope): Blocks {
  const { decision } = scope.assessment;
  if (!decision) return required(scope, LABELS.sections.decision, [], LABELS.noDecision);
  const decided = [
    decision.decidedBy && `${WORDS.by} ${decision.decidedBy}`,
    decision.decidedOn && `${WORDS.on} ${decision.decidedOn}`,
  ].filter((one) => one);
  return required(scope, LABELS.sections.decision, [
    paragraph(strong(text(outcomeOf(scope.assessment)))),
    ...argumentBlocks(decision),
    ...(decision.conditions.length > 0
      ? [
          table(
            WORDS.header,
            decision.conditions.map((one) => conditionRow(scope, one)),
          ),
        ]
      : []),
    ...facts(
      fact(WORDS.instead, answerLine(decision.instead)),
      fact(WORDS.decided, decided.length > 0 ? [plain(decided.join(' '))] : []),
    ),
  ]);
}

function conditionRow({ assessment }: Scope, one: ReportCondition): Phrasing[] {
  const safeguard = one.named ? assessment.safeguards.find((other) => other.name === one.what) : undefined;
  const title: Phrasing = safeguard && safeguard.title !== '' ? [plain(safeguard.title)] : [];
  return [
    withArgument(joined([[one.named ? code(one.what) : plain(one.what)], title], ': '), one),
    one.state ? readsAll([one.state]) : [],
    safeguard ? statusOf(safeguard) : [text(one.named ? WORDS.seeSafeguard : '')],
    one.by === undefined ? [] : [text(one.by)],
  ];
}
