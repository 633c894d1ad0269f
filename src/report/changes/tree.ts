/** A comparison as a Markdown tree: for a comment on a pull request, and for a page. */
import type { BlockContent, RootContent } from 'mdast';
import { type Change, type ProsePiece, SECTIONS, type Words } from '../../compare/change';
import type { AssessmentComparison } from '../../compare/comparison';
import type { Weakened } from '../../compare/guard';
import type { Comparison } from '../../compare/states';
import { type Compared, SECTION_TITLES, summaryOf, totalsOf } from '../../compare/totals';
import { code, heading, joined, lines, list, type Phrasing, paragraph, plain, strong, text } from '../markdown/nodes';

/** The whole comparison; the summary comes first. */
export function changesTree(comparison: Comparison, compared: Compared): RootContent[] {
  return [
    heading(2, text('Changes to the assessments')),
    paragraph(text('Compared: '), code(compared.from), text(' → '), code(compared.to)),
    paragraph(strong(text(summaryOf(totalsOf(comparison), compared)))),
    ...notCompared(compared),
    ...comparison.assessments.flatMap(assessmentBlocks),
    ...comparison.files.flatMap(({ file, changes }) => [
      heading(3, text('Declared in '), code(file)),
      list(changes.map(changeItem)),
    ]),
  ];
}

/** The weakenings alone: for the summary of a pipeline. */
export function guardTree(comparison: Comparison, compared: Compared): RootContent[] {
  const weaker = comparison.assessments.filter((one) => one.weakenings.length > 0);
  const { weakenings: blocking, accepted } = totalsOf(comparison);
  const sums =
    blocking + accepted === 0
      ? compared.faulty.length > 0
        ? 'No weakening was found in what could be compared.'
        : 'No change on the list of weakenings was found.'
      : `${blocking} weakening${blocking === 1 ? '' : 's'} to answer, ${accepted} accepted on purpose.`;
  return [
    heading(2, text('Does the change weaken an assessment?')),
    paragraph(text('Compared: '), code(compared.from), text(' → '), code(compared.to)),
    paragraph(strong(text(sums))),
    ...notCompared(compared),
    ...weaker.flatMap((one) => [
      heading(3, ...(one.title === '' ? [code(one.name)] : [plain(one.title)])),
      paragraph(code(one.name), text(' in '), code(one.file)),
      ...weakenings(one.weakenings),
    ]),
  ];
}

function notCompared({ faulty }: Compared): RootContent[] {
  return faulty.length === 0 ? [] : [lines(faulty.map((one) => [plain(one)]))];
}

function assessmentBlocks(one: AssessmentComparison): RootContent[] {
  return [
    heading(3, ...(one.title === '' ? [code(one.name)] : [plain(one.title)])),
    paragraph(code(one.name), text(' in '), code(one.file), ...former(one)),
    ...weakenings(one.weakenings),
    ...SECTIONS.flatMap((section) => {
      const changes = one.changes.filter((change) => change.section === section);
      return changes.length === 0 ? [] : [heading(4, text(SECTION_TITLES[section])), list(changes.map(changeItem))];
    }),
    ...findings(one),
    ...(one.questions.length === 0
      ? []
      : [heading(4, text('To ask now')), { ...lines(one.questions.map(phrases)), ordered: true, start: 1 }]),
  ];
}

function former(one: AssessmentComparison): Phrasing {
  const state = {
    added: '. This assessment is new.',
    removed: '. This assessment was removed.',
    changed: '',
    same: '',
  }[one.state];
  return [
    ...(one.formerName === undefined ? [] : [text(', called '), code(one.formerName), text(' before')]),
    ...(one.formerFile === undefined ? [] : [text(', earlier in '), code(one.formerFile)]),
    ...(state === '' ? [] : [text(state)]),
  ];
}

function changeItem(change: Change): BlockContent[] {
  const details = change.details ?? [];
  return [
    paragraph(...phrases(change.subject), ...saying(change)),
    ...(change.prose ? [{ type: 'blockquote' as const, children: [paragraph(...pieces(change.prose))] }] : []),
    ...(details.length === 0 ? [] : [lines(details.map((detail) => [text(`${detail.label}: `), plain(detail.text)]))]),
    ...(change.consequences.length === 0 ? [] : [lines(change.consequences.map((one) => [strong(...phrases(one))]))]),
  ];
}

function saying({ kind, before = '', after = '', prose }: Change): Phrasing {
  const said = (value: string): Phrasing => (value === '' ? [] : [text(': '), plain(value)]);
  switch (kind) {
    case 'added':
      return [text(' '), strong(text('added')), ...said(after)];
    case 'removed':
      return [text(' '), strong(text('removed')), ...said(before)];
    case 'renamed':
      return [text(': called '), code(before), text(' before')];
    case 'changed':
      if (prose) return [text(', reworded:')];
      return before === after
        ? []
        : [
            text(': '),
            plain(before === '' ? 'nothing' : before),
            text(' → '),
            strong(plain(after === '' ? 'nothing' : after)),
          ];
  }
}

/** What was taken out is struck through, what was put in is bold. */
function pieces(prose: readonly ProsePiece[]): Phrasing {
  return joined(
    prose.map(({ state, text: words }) => [state === 'same' ? plain(words) : marked(state, plain(words))]),
    ' ',
  );
}

function marked(state: 'removed' | 'added', word: Phrasing[number]): Phrasing[number] {
  return state === 'removed'
    ? { type: 'delete', children: [word] }
    : { type: 'strong', children: [word], data: { hName: 'ins' } };
}

/** The changes that weaken, those that block first. */
export function weakenings(all: readonly Weakened[]): RootContent[] {
  if (all.length === 0) return [];
  const blocking = all.filter((one) => one.accepted === undefined);
  const accepted = all.filter((one) => one.accepted !== undefined);
  return [
    ...(blocking.length === 0 ? [] : [heading(4, text('Weaker than before')), list(blocking.map(weakeningItem))]),
    ...(accepted.length === 0
      ? []
      : [heading(4, text('Weaker, and accepted on purpose')), list(accepted.map(weakeningItem))]),
  ];
}

function weakeningItem(one: Weakened): BlockContent[] {
  const reason: Phrasing = one.accepted === undefined ? [] : [text(' Accepted: '), plain(one.accepted)];
  const refused: Phrasing = one.refused === undefined ? [] : [text(` ${one.refused}`)];
  return [
    paragraph(
      strong(...phrases(one.told)),
      text(` ${one.why} (${one.sources.join('; ')})`),
      ...reason,
      ...refused,
      text(' '),
      code(one.rule),
      text(' on '),
      code(one.path),
    ),
  ];
}

function findings({ findings: found }: AssessmentComparison): RootContent[] {
  if (found.new.length + found.gone.length === 0) return [];
  const item =
    (mark: string) =>
    (one: (typeof found.new)[number]): Phrasing => [
      strong(text(mark)),
      text(` ${one.severity}: `),
      ...message(one.message),
      text(' '),
      code(one.rule),
    ];
  return [
    heading(
      4,
      text(`Findings: ${found.new.length} new, ${found.gone.length} gone, ${found.unchanged.length} unchanged`),
    ),
    lines([...found.new.map(item('New')), ...found.gone.map(item('Gone'))]),
  ];
}

/** A message of the checker; what it names stands between backticks. */
function message(said: string): Phrasing {
  return said.split('`').map((part, index) => (index % 2 === 1 ? code(part) : plainWith(part)));
}

/** Words, with names as code. */
function phrases(words: Words): Phrasing {
  return words.map((word) => (typeof word === 'string' ? plainWith(word) : code(word.name)));
}

/** Plain text whose spaces at the ends stay. */
function plainWith(word: string): Phrasing[number] {
  const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(word) ?? [];
  const inner = plain(core);
  return text((lead === '' ? '' : ' ') + inner.value + (tail === '' ? '' : ' '));
}
