import { LABELS } from '../../labels';
import type { ReportOpenPoint } from '../../model/governance';
import { type Blocks, code, joined, lines, type Phrasing, paragraph, plain, strong, table, text } from '../nodes';
import { reads, sentences, withArgument } from '../phrases';
import { proseLine } from '../prose';
import { isPending, required, type Scope, statusOf } from './scope';

const { open: WORDS } = LABELS;

/** What has to happen before the assessment is complete: shown before everything that is settled. */
export function openSection(scope: Scope): Blocks {
  const rows = openRows(scope);
  const answered = scope.assessment.openPoints.filter((point) => point.answered !== undefined);
  const blocks: Blocks = rows.length > 0 ? [table(WORDS.header, rows)] : [paragraph(text(LABELS.nothingOpen))];
  if (answered.length > 0) blocks.push(paragraph(strong(text(`${WORDS.answered}:`))), lines(answered.map(answer)));
  return required(scope, LABELS.sections.open, blocks);
}

/** Questions, decisions and values that are open; conditions, safeguards and signatures that are still to come. */
export function openRows({ assessment }: Scope): Phrasing[][] {
  const { safeguards, decision, signOffs, openPoints } = assessment;
  const open = openPoints.filter((point) => point.answered === undefined).map(pointRow);
  const conditions = (decision?.conditions ?? []).filter(
    (one) => !one.named || !safeguards.some((other) => other.name === one.what && other.inPlace),
  );
  const awaited = new Set(conditions.map((one) => one.what));
  return [
    ...open,
    ...conditions.map((one): Phrasing[] => {
      const safeguard = one.named ? safeguards.find((other) => other.name === one.what) : undefined;
      const what = one.named
        ? [code(one.what), ...(safeguard ? [text(': '), plain(safeguard.title)] : [])]
        : [plain(one.what)];
      return [[text(WORDS.condition)], what, owner(safeguard?.owner), date(one.by ?? safeguard?.by), []];
    }),
    ...safeguards
      .filter((one) => isPending(one) && !awaited.has(one.name))
      .map((one): Phrasing[] => [
        [text(WORDS.safeguard)],
        sentences([code(one.name), text(': '), plain(one.title)], statusOf(one)),
        owner(one.owner),
        date(one.by),
        [],
      ]),
    ...signOffs
      .filter((one) => one.required)
      .map((one): Phrasing[] => [
        [text(WORDS.signature)],
        [plain(LABELS.roles[one.role] ?? reads(one.role))],
        one.who === undefined ? [] : [plain(one.who)],
        one.before === undefined ? [] : [plain(WORDS.before(one.before))],
        [],
      ]),
  ];
}

function pointRow(point: ReportOpenPoint): Phrasing[] {
  const kind = point.what === 'value' ? WORDS.value : point.what === 'decision' ? WORDS.decision : WORDS.question;
  const what: Phrasing = point.what === 'value' ? [code(point.path), text(WORDS.valueOf)] : [plain(point.text)];
  const options: Phrasing =
    point.options.length > 0 ? [text(`${WORDS.options}: `), plain(point.options.join(' / '))] : [];
  const who = [point.of && WORDS.decidedBy(reads(point.of)), point.owner && reads(point.owner)].filter(
    (one) => one !== undefined && one !== '',
  );
  return [
    [text(kind)],
    sentences(withArgument(what, point), options),
    who.length > 0 ? [plain(who.join(', '))] : [],
    date(point.by),
    point.meanwhile === undefined ? [] : proseLine(point.meanwhile),
  ];
}

function answer(point: ReportOpenPoint): Phrasing {
  const by = [point.answeredBy, point.answered].filter((one) => one !== undefined).join(', ');
  return joined(
    [sentences([plain(point.text)], point.answer === undefined ? [] : proseLine(point.answer)), [plain(`(${by})`)]],
    ' ',
  );
}

function owner(name: string | undefined): Phrasing {
  return name === undefined ? [] : [plain(reads(name))];
}

function date(day: string | undefined): Phrasing {
  return day === undefined ? [] : [text(day)];
}
