import { LABELS } from '../../labels';
import type { ReportRecipient } from '../../model/processing';
import { type Blocks, joined, type Phrasing, plain, strong, table, text } from '../nodes';
import { answerLine, codes, reads, readsAll, statementLine } from '../phrases';
import { proseLine } from '../prose';
import { required, type Scope } from './scope';

const { sections: TITLES } = LABELS;

/** Who receives data. */
export function recipientSection(scope: Scope): Blocks {
  const rows = scope.assessment.recipients.map((one): Phrasing[] => [
    [strong(plain(one.actor?.title || reads(one.name)))],
    one.actor ? readsAll(one.actor.kinds) : [text(LABELS.recipients.unknown)],
    one.actor?.country === undefined ? [] : [plain(one.actor.country)],
    codes(one.gets),
    one.purpose === undefined ? [] : proseLine(one.purpose),
    answerLine(one.transfer),
    joined(recipientTerms(one), '; '),
  ]);
  return required(
    scope,
    TITLES.recipients,
    rows.length > 0 ? [table(LABELS.recipients.header, rows)] : [],
    LABELS.recipients.none,
  );
}

function recipientTerms({ actor, paid }: ReportRecipient): Phrasing[] {
  const labelled = (label: string, line: Phrasing): Phrasing => (line.length > 0 ? [text(`${label}: `), ...line] : []);
  return [
    statementLine(actor?.terms),
    labelled(LABELS.recipients.keeps, statementLine(actor?.keeps)),
    labelled(LABELS.recipients.paid, answerLine(paid)),
  ];
}
