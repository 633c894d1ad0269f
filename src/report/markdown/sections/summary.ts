import { cjeu, formatCitation, linkOf } from '../../../sources';
import { LABELS } from '../../labels';
import type { ReportAssessment, ReportFinding } from '../../model';
import type { ReportActor } from '../../model/processing';
import { type Blocks, joined, link, type Phrasing, paragraph, plain, strong, text } from '../nodes';
import { fact, factBlocks, facts, reads, readsAll, sentences, statementLine, withArgument } from '../phrases';
import { proseBlocks, proseLine } from '../prose';
import { openRows } from './open';
import { required, type Scope, supports } from './scope';

const { summary: WORDS } = LABELS;

/** The outcome, what is open, what the checker says, and the facts of the head. */
export function summarySection(scope: Scope): Blocks {
  const { assessment } = scope;
  const { header } = assessment;
  const open = openRows(scope).length;
  const rests = assessment.balancing?.conclusion?.restsOn ?? [];
  return required(scope, LABELS.sections.summary, [
    ...factBlocks(WORDS.disclaimer, header.disclaimer?.texts.flatMap(proseBlocks) ?? []),
    ...(header.description ? header.description.texts.flatMap(proseBlocks) : []),
    ...(header.because ? proseBlocks(header.because) : []),
    ...facts(
      fact(WORDS.decision, [text(outcomeOf(assessment))]),
      fact(WORDS.balance, [text(balanceOf(assessment))]),
      fact(WORDS.restsOn, supports(scope, rests)),
      fact(WORDS.open, [text(open === 0 ? LABELS.nothingOpen : LABELS.openCount(open))]),
      fact(WORDS.checker, checkerSays(scope)),
    ),
    paragraph(strong(text(`${WORDS.about}:`))),
    ...facts(
      fact(
        WORDS.purpose,
        joined(
          assessment.purposes.map(({ text: words }) => (words === undefined ? [] : proseLine(words))),
          '; ',
        ),
      ),
      fact(WORDS.controller, header.controller ? actor(header.controller) : [text(LABELS.nothing)]),
      fact(WORDS.jointControllers, joined(header.jointControllers.map(actor), '; ')),
      fact(WORDS.dpo, officer(header.controller)),
      fact(
        WORDS.people,
        joined(assessment.groups.map((group) => [plain(reads(group.name) + (group.title && ` (${group.title})`))])),
      ),
      fact(WORDS.law, joined(header.laws.map((law) => [plain(LABELS.laws[law.name] ?? capital(reads(law.name)))]))),
      fact(
        WORDS.status,
        header.status ? [plain(reads(header.status.name) + (header.status.title && `: ${header.status.title}`))] : [],
      ),
      fact(WORDS.version, header.version === undefined ? [] : [plain(header.version)]),
      fact(WORDS.dates, [
        text(
          [header.assessed && LABELS.assessed(header.assessed), header.starts && LABELS.starts(header.starts)]
            .filter((one) => one)
            .join(', ') || LABELS.noDate,
        ),
      ]),
      fact(WORDS.authors, persons(header.authors)),
      fact(WORDS.reviewers, persons(header.reviewers)),
      fact(WORDS.approvers, persons(header.approvers)),
      fact(WORDS.earlier, statementLine(header.earlierVersion)),
      fact(WORDS.language, header.language === 'en' ? [] : [plain(header.language)]),
    ),
  ]);
}

export function outcomeOf({ decision }: ReportAssessment): string {
  const outcome = decision?.outcome;
  return outcome ? (LABELS.outcome[outcome.name] ?? reads(outcome.name)) : LABELS.noDecision;
}

export function balanceOf({ balancing }: ReportAssessment): string {
  const answer = balancing?.conclusion?.answer;
  return answer ? (LABELS.balance[answer.name] ?? reads(answer.name)) : LABELS.noBalance;
}

export function countOf(findings: readonly ReportFinding[], severity: ReportFinding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The counts, and what they do not mean. */
function checkerSays({ report, assessment }: Scope): Phrasing {
  const { findings } = assessment;
  const counts = LABELS.counts(countOf(findings, 'error'), countOf(findings, 'warning'), countOf(findings, 'info'));
  const file = report.findings.length > 0 ? LABELS.inTheFile(report.findings.length) : '';
  const said = findings.length > 0 || file !== '' ? LABELS.found(counts + file) : LABELS.noFinding;
  const citation = cjeu('c-621-22', '¶44');
  return [text(`${said} ${LABELS.notLawfulness}(`), link(linkOf(citation), text(formatCitation(citation))), text(').')];
}

function actor(one: ReportActor): Phrasing {
  const about = [
    ...one.kinds.map((kind) => reads(kind.name)),
    ...one.sectors.map((sector) => reads(sector.name)),
    ...(one.country ? [one.country] : []),
  ];
  const name = plain(one.title || reads(one.name));
  const head: Phrasing = about.length > 0 ? [name, text(' '), plain(`(${about.join(', ')})`)] : [name];
  return sentences(...[head, statementLine(one.activity), statementLine(one.contact)]);
}

function officer(controller: ReportActor | undefined): Phrasing {
  const dpo = controller?.dpo;
  if (!dpo) return [];
  return withArgument(dpo.none ? readsAll(['none']) : [plain(dpo.name)], dpo);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function persons(names: readonly string[]): Phrasing {
  return names.length === 0 ? [] : [plain(names.join(', '))];
}
