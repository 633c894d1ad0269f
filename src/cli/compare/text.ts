/** A comparison for the terminal. */
import pc from 'picocolors';
import wrap from 'word-wrap';
import { type Change, type ProsePiece, plainWords, SECTIONS, type Words } from '../../compare/change';
import type { AssessmentComparison } from '../../compare/comparison';
import type { Weakened } from '../../compare/guard';
import type { Comparison } from '../../compare/states';
import { type Compared, SECTION_TITLES, summaryOf, totalsOf } from '../../compare/totals';
import { harmless } from '../formats/visible';
import type { Io } from '../io';

type Colors = ReturnType<typeof pc.createColors>;

interface Page {
  readonly colors: Colors;
  readonly width: number;
}

/** The whole comparison. */
export function changesText(comparison: Comparison, compared: Compared, io: Io): string {
  const page = { colors: pc.createColors(io.color), width: Math.max(40, Math.min(io.width, 110)) };
  const files = comparison.files.map(({ file, changes }) =>
    [page.colors.underline(harmless(file)), '', ...changes.flatMap((change) => changeLines(change, page)), ''].join(
      '\n',
    ),
  );
  return [
    ...comparison.assessments.map((one) => assessmentText(one, page)),
    ...files,
    wrapped(summaryOf(totalsOf(comparison), compared), '', page),
    '',
  ].join('\n');
}

function assessmentText(one: AssessmentComparison, page: Page): string {
  const { colors } = page;
  const head = `${colors.bold(harmless(one.name))}${one.title === '' ? '' : ` “${harmless(one.title)}”`}  ${colors.underline(harmless(one.file))}`;
  const moved = [
    ...(one.formerName === undefined ? [] : [`  Its name was ${one.formerName}.`]),
    ...(one.formerFile === undefined ? [] : [`  It was in ${one.formerFile}.`]),
    ...(one.state === 'added' ? ['  This assessment is new.'] : []),
    ...(one.state === 'removed' ? ['  This assessment was removed.'] : []),
  ];
  const sections = SECTIONS.flatMap((section) => {
    const changes = one.changes.filter((change) => change.section === section);
    return changes.length === 0
      ? []
      : ['', `  ${colors.bold(SECTION_TITLES[section])}`, ...changes.flatMap((change) => changeLines(change, page))];
  });
  return [
    head,
    ...moved,
    ...sections,
    ...weakeningLines(one.weakenings, page),
    ...findingLines(one, page),
    ...questionLines(one.questions, page),
    '',
  ].join('\n');
}

const MARKS = { added: '+', removed: '−', changed: '~', renamed: '→' } as const;

function changeLines(change: Change, page: Page): string[] {
  const { colors } = page;
  const paint = { added: colors.green, removed: colors.red, changed: colors.yellow, renamed: colors.cyan }[change.kind];
  const first = wrapped(`${plainWords(change.subject)}${saying(change)}`, '      ', page).trimStart();
  return [
    `    ${paint(MARKS[change.kind])} ${first}`,
    ...(change.prose ? [indented(proseText(change.prose, colors), 8, page)] : []),
    ...(change.details ?? []).map(({ label, text }) => wrapped(`${label}: ${text}`, '        ', page)),
    ...change.consequences.map((one) => colors.red(wrapped(`→ ${plainWords(one)}`, '        ', page))),
  ];
}

/** What is said behind the subject. */
function saying({ kind, before = '', after = '', prose }: Change): string {
  const shown = (text: string): string => (text === '' ? '' : `: ${text}`);
  switch (kind) {
    case 'added':
      return ` added${shown(after)}`;
    case 'removed':
      return ` removed${shown(before)}`;
    case 'renamed':
      return `: called \`${before}\` before`;
    case 'changed':
      return prose
        ? ':'
        : before === after
          ? ''
          : `: ${before === '' ? 'nothing' : before} → ${after === '' ? 'nothing' : after}`;
  }
}

/** Words taken out and put in stand in brackets, so that they can be told without colour. */
function proseText(pieces: readonly ProsePiece[], colors: Colors): string {
  return pieces
    .map(({ state, text }) => {
      const shown = harmless(text.replace(/\s*\n\s*/g, ' '));
      if (state === 'same') return shortened(shown);
      return state === 'added' ? colors.green(`{+${shown}+}`) : colors.red(`[-${shown}-]`);
    })
    .join(' ');
}

/** A long stretch that stayed is shown by its ends. */
function shortened(text: string): string {
  return text.length <= 120
    ? text
    : `${text.slice(0, 50).replace(/\S*$/, '')}… ${text.slice(-50).replace(/^\S*\s/, '')}`;
}

function weakeningLines(weakenings: readonly Weakened[], page: Page): string[] {
  if (weakenings.length === 0) return [];
  return ['', `  ${page.colors.bold('Weaker than before')}`, ...weakenings.flatMap((one) => weakeningText(one, page))];
}

/** One weakening: what, why it matters, and whether it was accepted. */
export function weakeningText(one: Weakened, page: Page): string[] {
  const { colors } = page;
  const mark = one.accepted === undefined ? colors.red('!') : colors.dim('·');
  return [
    `    ${mark} ${wrapped(one.message, '      ', page).trimStart()}`,
    wrapped(`${one.rule} on ${one.path}`, '      ', page),
    ...(one.accepted === undefined ? [] : [wrapped(`Accepted: ${one.accepted}`, '      ', page)]),
    ...(one.refused === undefined ? [] : [wrapped(one.refused, '      ', page)]),
  ];
}

function findingLines({ findings }: AssessmentComparison, page: Page): string[] {
  const { colors } = page;
  if (findings.new.length + findings.gone.length === 0) return [];
  return [
    '',
    `  ${colors.bold('Findings')}: ${findings.new.length} new, ${findings.gone.length} gone, ${findings.unchanged.length} unchanged`,
    ...findings.new.map(
      (one) =>
        `    ${colors.red('+')} ${wrapped(`${one.severity}: ${one.message} [${one.rule}]`, '      ', page).trimStart()}`,
    ),
    ...findings.gone.map(
      (one) =>
        `    ${colors.green('−')} ${wrapped(`${one.severity}: ${one.message} [${one.rule}]`, '      ', page).trimStart()}`,
    ),
  ];
}

function questionLines(questions: readonly Words[], page: Page): string[] {
  if (questions.length === 0) return [];
  const lines = questions.map(
    (words, index) => `    ${index + 1}. ${wrapped(plainWords(words), '       ', page).trimStart()}`,
  );
  return ['', `  ${page.colors.bold('To ask now')}`, ...lines];
}

function wrapped(text: string, indent: string, page: Page): string {
  return wrap(harmless(text.replace(/\s*\n\s*/g, ' ')), { width: page.width - indent.length, indent, trim: true });
}

/** Wraps a text that holds colours already. */
function indented(text: string, indent: number, page: Page): string {
  return wrap(text, { width: page.width - indent, indent: ' '.repeat(indent), trim: true });
}
