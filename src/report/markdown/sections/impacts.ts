import { LABELS } from '../../labels';
import type { ReportTerm } from '../../model/common';
import type { ReportBalancing, ReportImpact, ReportRating } from '../../model/tests';
import { type Blocks, joined, type Phrasing, plain, strong, table, text } from '../nodes';
import { answerLine, bracketed, fact, facts, reads, readsAll, withArgument } from '../phrases';
import { people, type Scope, supports } from './scope';

const { balancing: WORDS } = LABELS;

/** The impacts before and after what meets them, and what the levels mean. */
export function impactBlocks(scope: Scope, balancing: ReportBalancing): Blocks {
  if (balancing.impacts.length === 0) return [];
  const ratings = balancing.impacts.flatMap((impact) => [impact.before, impact.after]);
  return [
    table(
      WORDS.header,
      balancing.impacts.map((one) => impactRow(scope, one)),
    ),
    ...facts(
      fact(WORDS.severity, glosses(ratings.map((rating) => rating?.severity))),
      fact(WORDS.likelihood, glosses(ratings.map((rating) => rating?.likelihood))),
    ),
  ];
}

function impactRow(scope: Scope, impact: ReportImpact): Phrasing[] {
  const name: Phrasing = [strong(plain(impact.title || reads(impact.name)))];
  const meeting = scope.assessment.safeguards.filter(
    (one) => one.meets.includes(impact.name) && !impact.metBy.includes(one.name),
  );
  return [
    withArgument(joined([name, bracketed(readsAll(impact.kinds))], ' '), impact),
    people(impact.on),
    impact.rated ? joined([answerLine(impact.rated), bracketed([text(WORDS.rated)])], ' ') : rating(impact.before),
    supports(scope, [...impact.metBy, ...meeting.map((one) => one.name)]),
    rating(impact.after),
  ];
}

function rating(one: ReportRating | undefined): Phrasing {
  if (!one) return [text(WORDS.notRated)];
  return withArgument(readsAll([one.severity, one.likelihood].filter((term) => term !== undefined)), one);
}

/** What the levels that were used mean, each once, in the order of the table. */
function glosses(terms: readonly (ReportTerm | undefined)[]): Phrasing {
  const used = new Map(terms.flatMap((term) => (term && term.title !== '' ? [[term.name, term.title] as const] : [])));
  return [...used].flatMap(
    ([name, title], index): Phrasing => [
      text(index === 0 ? '' : '; '),
      { type: 'emphasis', children: [plain(reads(name))] },
      text(' – '),
      plain(title),
    ],
  );
}
