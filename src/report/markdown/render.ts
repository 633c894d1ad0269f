/** From a report to Markdown that GitHub renders: a tree of mdast nodes, which its serializer escapes and prints. */
import type { Root } from 'mdast';
import { LABELS } from '../labels';
import type { Report, ReportAssessment } from '../model';
import { type Blocks, code, heading, list, paragraph, plain, strong, table, text } from './nodes';
import { printTree } from './print';
import { proseBlocks } from './prose';
import { balancingSection } from './sections/balancing';
import { caseSection } from './sections/cases';
import { decisionSection } from './sections/decision';
import { derivedSection } from './sections/derived';
import { findingList, findingSection, sourceSection } from './sections/findings';
import { governanceSection } from './sections/governance';
import { necessitySection } from './sections/necessity';
import { openRows, openSection } from './sections/open';
import { pictureSection } from './sections/picture';
import { processingSection } from './sections/processing';
import { purposeSection } from './sections/purpose';
import { recipientSection } from './sections/recipients';
import { rightsSection } from './sections/rights';
import { safeguardSection } from './sections/safeguards';
import type { Scope } from './sections/scope';
import { signOffSection, waiverSection } from './sections/sign-offs';
import { balanceOf, countOf, outcomeOf, summarySection } from './sections/summary';

/** The order in which a reviewer reads: the outcome and what is open, then the argument, then what is found. */
const SECTIONS = [
  summarySection,
  openSection,
  pictureSection,
  processingSection,
  recipientSection,
  purposeSection,
  necessitySection,
  balancingSection,
  safeguardSection,
  rightsSection,
  decisionSection,
  governanceSection,
  derivedSection,
  signOffSection,
  waiverSection,
  findingSection,
  caseSection,
];

/** Prints a report. The same report gives the same bytes. */
export function renderMarkdown(report: Report): string {
  return printTree(reportTree(report).children);
}

/** The report as a Markdown tree, for the forms that are made from it. */
export function reportTree(report: Report): Root {
  const { assessments } = report;
  const several = assessments.length > 1;
  const title = report.title || (several ? LABELS.several : titleOf(assessments[0])) || LABELS.untitled;
  const [before, file, after] = LABELS.origin(report.file, report.generator.version);
  const depth = several ? 3 : 2;
  return {
    type: 'root',
    children: [
      heading(1, plain(title)),
      paragraph({ type: 'emphasis', children: [text(before), code(file), text(after)] }),
      ...proseBlocks(report.summary),
      ...documentFacts(report),
      ...(several ? overview(report) : []),
      ...(report.findings.length > 0
        ? [heading(2, text(LABELS.ofTheFile)), findingList(report.file, report.findings)]
        : []),
      ...assessments.flatMap((assessment) => {
        const scope: Scope = { report, assessment, depth };
        return [
          ...(several ? [heading(2, plain(titleOf(assessment)))] : []),
          ...SECTIONS.flatMap((section) => section(scope)),
        ];
      }),
      ...sources(report),
    ],
  };
}

function titleOf(assessment: ReportAssessment | undefined): string {
  return assessment ? assessment.title || assessment.name.replaceAll('-', ' ') : '';
}

function documentFacts({ authors, version, disclaimer }: Report): Blocks {
  const found: [string, string][] = [];
  if (authors.length > 0) found.push([LABELS.summary.authors, authors.join(', ')]);
  if (version !== undefined) found.push([LABELS.summary.version, version]);
  if (disclaimer !== undefined) found.push([LABELS.summary.disclaimer, disclaimer]);
  return found.length > 0
    ? [list(found.map(([label, words]) => [paragraph(strong(text(`${label}:`)), text(' '), plain(words))]))]
    : [];
}

/** One row for each assessment of the file. */
function overview(report: Report): Blocks {
  return [
    heading(2, text(LABELS.assessments)),
    table(
      LABELS.overview,
      report.assessments.map((assessment) => [
        [strong(plain(titleOf(assessment)))],
        [text(outcomeOf(assessment))],
        [text(balanceOf(assessment))],
        [text(`${openRows({ report, assessment, depth: 2 }).length}`)],
        [text(`${countOf(assessment.findings, 'error')}`)],
        [text(`${countOf(assessment.findings, 'warning')}`)],
      ]),
    ),
  ];
}

function sources(report: Report): Blocks {
  const [assessment] = report.assessments;
  const findings = [...report.findings, ...report.assessments.flatMap((one) => one.findings)];
  return assessment ? sourceSection({ report, assessment, depth: 2 }, findings) : [];
}
