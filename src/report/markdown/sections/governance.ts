import { LABELS } from '../../labels';
import type { ReportNote, ReportReview } from '../../model/governance';
import { type Blocks, code, heading, joined, lines, type Phrasing, paragraph, plain, strong, text } from '../nodes';
import { answerLine, codes, fact, facts, reads, statementLine, withArgument } from '../phrases';
import { proseLine } from '../prose';
import { consultationTable } from './consultations';
import { below, optional, required, type Scope } from './scope';

const { governance: WORDS, fields: FIELDS, sections: TITLES } = LABELS;

/** What keeps the assessment true after it is written. */
export function governanceSection(scope: Scope): Blocks {
  const { governance } = scope.assessment;
  const inner = below(scope);
  const dpia = answerLine(governance.dpia);
  return required(scope, TITLES.governance, [
    ...facts(
      fact(WORDS.dpia, dpia.length > 0 ? dpia : [text(WORDS.noDpia)]),
      fact(WORDS.record, statementLine(governance.record)),
      fact(
        WORDS.review,
        governance.reviews.length > 0 ? joined(governance.reviews.map(review), '; ') : [text(WORDS.noReview)],
      ),
      fact(
        WORDS.guidance,
        joined(
          governance.guidance.map((one) => [plain(one.title || reads(one.name))]),
          '; ',
        ),
      ),
      fact(WORDS.excludes, joined(governance.excludes.map(proseLine), '; ')),
      fact(WORDS.publicTask, answerLine(governance.publicTask)),
      fact(WORDS.watches, joined(governance.watches.map((path) => [code(path)]))),
    ),
    ...(governance.consultations.length > 0
      ? [heading(inner.depth, text(WORDS.consulted)), ...consultationTable(governance.consultations)]
      : []),
    ...optional(inner, TITLES.assumptions, notes(governance.assumptions)),
    ...optional(inner, TITLES.actions, notes(governance.actions)),
    ...optional(inner, TITLES.indicators, notes(governance.indicators)),
    ...optional(inner, TITLES.tripwires, notes(governance.tripwires)),
    ...optional(
      inner,
      TITLES.revisions,
      governance.revisions.length > 0
        ? [
            lines(
              governance.revisions.map((one) =>
                withArgument(
                  joined([one.on === undefined ? [] : [strong(text(one.on))], [plain(one.text)]], ': '),
                  one,
                ),
              ),
            ),
          ]
        : [],
    ),
  ]);
}

function review(one: ReportReview): Phrasing {
  const when = [
    one.every && WORDS.every(one.every),
    one.by && WORDS.by(one.by),
    one.event && WORDS.event(one.event),
    one.change.length > 0 && WORDS.change(one.change.map((part) => reads(part.name)).join(', ')),
  ].filter((part) => part);
  return withArgument([plain(when.join(', '))], one);
}

/** Assumptions, actions, indicators and tripwires, with their other fields behind them. */
function notes(found: readonly ReportNote[]): Blocks {
  return facts(
    ...found.map((one) => {
      const details = one.details.map(
        ({ field, text: words }): Phrasing => [
          text(`${FIELDS[field] ?? reads(field)} `),
          ...(field === 'watch' || field === 'breaks' ? codes(words.split(', ')) : [plain(words)]),
        ],
      );
      const who = [
        one.owner && `${WORDS.owner} ${LABELS.roles[one.owner] ?? one.owner}`,
        one.by && `${WORDS.due} ${one.by}`,
      ].filter((part) => part);
      const more = joined([...details, who.length > 0 ? [plain(who.join('; '))] : []], '; ');
      return [
        paragraph(...withArgument(joined([[strong(plain(one.text || reads(one.name ?? '')))], more], ': '), one)),
      ];
    }),
  );
}
