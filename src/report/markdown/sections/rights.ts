import type { BlockContent } from 'mdast';
import { LABELS } from '../../labels';
import type { ReportNotice, ReportRights } from '../../model/duties';
import { type Blocks, code, joined, type Phrasing, paragraph, plain, strong, text } from '../nodes';
import {
  answerLine,
  argumentBlocks,
  bracketed,
  fact,
  facts,
  places,
  reads,
  readsAll,
  statementLine,
  withArgument,
} from '../phrases';
import { proseBlocks } from '../prose';
import { below, optional, people, required, type Scope } from './scope';

const { rights: WORDS } = LABELS;

/** What people are told, and how they use their rights. */
export function rightsSection(scope: Scope): Blocks {
  const { rights } = scope.assessment;
  if (!rights) return required(scope, LABELS.sections.rights, []);
  return required(scope, LABELS.sections.rights, [
    ...(rights.notices.length > 0 ? rights.notices.flatMap(notice) : [paragraph(text(WORDS.noNotice))]),
    ...required(below(scope), LABELS.sections.objection, objection(rights)),
    ...optional(
      below(scope),
      LABELS.sections.otherRights,
      facts(
        ...rights.grants.map((one) =>
          fact(
            WORDS.grants,
            answerLine(one, one.within === undefined ? [] : [plain(`${WORDS.within.toLowerCase()} ${one.within}`)]),
          ),
        ),
        fact(WORDS.complaint, statementLine(rights.complaint)),
        fact(WORDS.summary, statementLine(rights.balancingSummary)),
      ),
    ),
  ]);
}

/** A notice in its own words, as a quotation. */
function notice(one: ReportNotice): BlockContent[] {
  const to = one.to.map(reads).join(', ') || WORDS.nobody;
  const where = joined([places(one.at), ...one.pages.map((page): Phrasing => [text(`${WORDS.page} `), code(page)])]);
  const head: Phrasing = [strong(plain(`${WORDS.notice(to, one.timing ? reads(one.timing.name) : '')}`))];
  const words: BlockContent[] = one.text === undefined ? [] : [{ type: 'blockquote', children: proseBlocks(one.text) }];
  return [
    paragraph(...joined([head, bracketed(where)], ' '), text(one.text === undefined ? '' : ':')),
    ...words,
    ...facts(
      fact(WORDS.exempt, one.exempt ? readsAll([one.exempt]) : []),
      fact(WORDS.instead, statementLine(one.instead)),
    ),
    ...argumentBlocks(one),
  ];
}

function objection({ objection: one, shownSeparately }: ReportRights): Blocks {
  const shown = fact(WORDS.shown, statementLine(shownSeparately));
  if (!one) return [paragraph(text(WORDS.noObjection)), ...facts(shown)];
  const unless: Phrasing = one.unless.length > 0 ? [text(`${WORDS.unless} `), ...readsAll(one.unless)] : [];
  return [
    ...argumentBlocks(one),
    ...facts(
      shown,
      fact(WORDS.route, statementLine(one.route)),
      fact(WORDS.owner, one.owner === undefined ? [] : [plain(reads(one.owner))]),
      fact(WORDS.asks, one.asks === undefined ? [] : [plain(one.asks)]),
      fact(WORDS.within, one.within === undefined ? [] : [plain(one.within)]),
      fact(WORDS.pause, answerLine(one.pause)),
      fact(WORDS.then, answerLine(one.then, unless)),
      fact(WORDS.grounds, statementLine(one.compellingGrounds)),
      ...one.refused.map((refused) => fact(WORDS.refused, withArgument(people(refused.of), refused))),
    ),
  ];
}
