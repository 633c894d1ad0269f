import { LABELS } from '../../labels';
import type { ReportAnswer } from '../../model/common';
import type { ReportData } from '../../model/processing';
import { type Blocks, code, joined, type Phrasing, plain, strong, table, text } from '../nodes';
import {
  answerLine,
  argumentLine,
  bracketed,
  briefPlaces,
  fact,
  facts,
  reads,
  readsAll,
  sentences,
  statementLine,
} from '../phrases';
import { proseLine } from '../prose';
import { people, type Scope, supports } from './scope';

const { fields: FIELDS, data: WORDS } = LABELS;

/** The data that are used: one row each, and what only some of them say. */
export function dataBlocks(data: readonly ReportData[]): Blocks {
  if (data.length === 0) return [];
  const rows = data.map((item) => [
    sentences([strong(code(item.name)), ...(item.title === '' ? [] : [text(' '), plain(item.title)])], marks(item)),
    readsAll(item.kinds),
    people(item.about),
    sourceOf(item),
    argumentLine(item.needed),
    joined(
      item.keeps.map((keep) => [
        plain(
          (keep.label ? LABELS.keep.for(keep.label) : '') +
            (keep.period || (keep.schedule ? LABELS.keep.schedule(keep.schedule) : '')),
        ),
      ]),
      '; ',
    ),
    readsAll([...new Set(item.mayReveal.flatMap((one) => one.terms.map((term) => term.name)))]),
  ]);
  const further = data.map((item) => fact(reads(item.name), joined(furtherFacts(item), '; ')));
  return [table(WORDS.header, rows), ...facts(...further)];
}

function marks(item: ReportData): Phrasing {
  const found = [item.optional && WORDS.optional, item.incidental && WORDS.incidental].filter((one) => one !== false);
  return found.length > 0 ? [text(found.join(', '))] : [];
}

function sourceOf(item: ReportData): Phrasing {
  const despite: Phrasing = item.despite.length > 0 ? [text(`${WORDS.despite} `), ...readsAll(item.despite)] : [];
  return joined(
    [
      joined([readsAll(item.sources), despite], ' '),
      item.sourceRemark === undefined ? [] : proseLine(item.sourceRemark),
    ],
    ': ',
  );
}

/** What only some data say: conditions of Art. 9, closed lists, where they are held. */
function furtherFacts(item: ReportData): Phrasing[] {
  const labelled = (field: string, line: Phrasing): Phrasing[] =>
    line.length > 0 ? [[text(`${FIELDS[field] ?? field}: `), ...line]] : [];
  const one = (field: string, answer: ReportAnswer | undefined): Phrasing[] => labelled(field, answerLine(answer));
  return [
    ...one('told', item.told),
    ...one('sensitivity', item.sensitivity),
    ...one('article-9', item.article9),
    ...one('article-10', item.article10),
    ...one('separable', item.separable),
    ...one('basis', item.basis),
    ...labelled('only-if', statementLine(item.onlyIf)),
    ...labelled('allowed-values', statementLine(item.allowedValues)),
    ...labelled('held', item.heldIn.length > 0 ? [plain(item.heldIn.join(', '))] : []),
  ];
}

/** How long each data item is kept, and why. */
export function keepTable(data: readonly ReportData[]): Blocks {
  const rows = data.flatMap((item) =>
    item.keeps.map((keep): Phrasing[] => [
      [code(item.name)],
      [
        plain(
          [
            (keep.label ? LABELS.keep.for(keep.label) : '') + keep.period,
            keep.schedule && LABELS.keep.schedule(keep.schedule),
            keep.sourceKeeps && LABELS.keep.source(keep.sourceKeeps),
          ]
            .filter((one) => one)
            .join('; '),
        ),
      ],
      argumentLine(keep),
      briefPlaces(keep.setBy),
    ]),
  );
  return rows.length > 0 ? [table(LABELS.keep.header, rows)] : [];
}

/** What data may reveal, and what meets that. */
export function revealTable(scope: Scope, data: readonly ReportData[]): Blocks {
  const rows = data.flatMap((item) =>
    item.mayReveal.map((one): Phrasing[] => [
      [code(item.name)],
      readsAll(one.terms),
      supports(scope, one.metBy),
      argumentLine(one),
    ]),
  );
  return rows.length > 0 ? [table(LABELS.reveals.header, rows)] : [];
}

/** A name with what it stands for. */
export function titled(name: string, title: string, kinds: readonly string[]): Phrasing {
  const lead = joined([[strong(plain(reads(name)))], title === '' ? [] : [plain(title)]], ': ');
  return joined([lead, bracketed(readsAll(kinds))], ' ');
}
