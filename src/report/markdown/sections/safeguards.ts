import { LABELS } from '../../labels';
import type { ReportSafeguard } from '../../model/duties';
import { type Blocks, code, joined, type Phrasing, plain, strong, table, text } from '../nodes';
import {
  answerLine,
  briefPlaces,
  fact,
  facts,
  reads,
  readsAll,
  sentences,
  statementLine,
  withArgument,
} from '../phrases';
import { proseLine } from '../prose';
import { required, type Scope, statusOf } from './scope';

const { safeguards: WORDS } = LABELS;

/** What protects people, where it is enforced, and whether it goes beyond what the law asks for. */
export function safeguardSection(scope: Scope): Blocks {
  const { safeguards } = scope.assessment;
  const rows = safeguards.map((one) => [
    withArgument(
      [strong(code(one.name)), ...(one.title === '' ? [] : [text(' '), plain(one.title)]), ...carried(one)],
      one,
    ),
    readsAll(one.kinds),
    status(one),
    beyondDuty(one),
    joined(one.meets.map((name): Phrasing => [WORDS.meets[name] === undefined ? code(name) : text(WORDS.meets[name])])),
    joined(
      [labelled(WORDS.enforced, briefPlaces(one.enforced)), labelled(WORDS.tested, briefPlaces(one.tested))],
      '; ',
    ),
    one.owner === undefined ? [] : [plain(LABELS.roles[one.owner] ?? one.owner)],
  ]);
  return required(
    scope,
    LABELS.sections.safeguards,
    [
      ...(rows.length > 0 ? [table(WORDS.header, rows)] : []),
      ...facts(...safeguards.map((one) => fact(`${WORDS.fallback} (${reads(one.name)})`, statementLine(one.fallback)))),
    ],
    WORDS.none,
  );
}

function carried(one: ReportSafeguard): Phrasing {
  return one.from === undefined ? [] : [text(` ${WORDS.from} `), code(one.from)];
}

/** The status; all but `in place` in bold, because nothing can rest on it yet. */
function status(one: ReportSafeguard): Phrasing {
  const words = statusOf(one);
  const shown: Phrasing = one.inPlace ? words : [strong(...words)];
  const remark = one.status?.remark === undefined ? [] : proseLine(one.status.remark);
  return withArgument(joined([shown, remark], ': '), one.status);
}

function beyondDuty(one: ReportSafeguard): Phrasing {
  const said: Phrasing = [text(WORDS.beyond[one.required])];
  if (!one.beyondDuty) return said;
  return sentences(said, answerLine({ ...one.beyondDuty, terms: [] }));
}

function labelled(label: string, words: Phrasing): Phrasing {
  return words.length > 0 ? [text(`${label} `), ...words] : [];
}
