import { LABELS } from '../../labels';
import type { ReportConsultation } from '../../model/tests';
import { type Blocks, plain, table, text } from '../nodes';
import { reads, withArgument } from '../phrases';
import { proseLine } from '../prose';

const { balancing: WORDS } = LABELS;

/** Who was asked, what they said, and whether it was followed. */
export function consultationTable(found: readonly ReportConsultation[]): Blocks {
  if (found.length === 0) return [];
  return [
    table(
      WORDS.consulted,
      found.map((one) => [
        [plain(LABELS.roles[one.who] ?? (/^[a-z-]+$/.test(one.who) ? reads(one.who) : one.who))],
        one.on === undefined ? [] : [text(one.on)],
        one.said === undefined ? [] : proseLine(one.said),
        withArgument(one.followed === undefined ? [] : [text(one.followed ? WORDS.yes : WORDS.no)], one),
      ]),
    ),
  ];
}
