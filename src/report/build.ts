/** From a checked file to what its report shows. */
import { similarCases } from '../cases';
import type { CheckedFile } from '../check/check';
import type { Finding } from '../check/finding';
import { child, children, texts } from '../model/entries';
import type { LoadedFile } from '../model/files';
import type { Assessment, Header } from '../model/types';
import { argument, day, maybe, statement, strings, term, words } from './build/common';
import { decision, rights, safeguard } from './build/duties';
import { derived, governance, openPoint, signOff, waiver } from './build/governance';
import { data, ProcessingReader, processing } from './build/processing';
import { balancing, necessity, purpose } from './build/tests';
import type { Report, ReportAssessment, ReportCase, ReportFinding, ReportHeader } from './model';

export interface ReportOptions {
  /** The version of LIA, which is also that of its rules. */
  readonly version: string;
  /** Whether decided cases that resemble an assessment are shown; they are where it is left out. */
  readonly cases?: boolean;
}

/** Builds the report of a file: the same file and findings give the same report, wherever the file lies. */
export function buildReport(checked: CheckedFile, file: LoadedFile, options: ReportOptions): Report {
  const { model, findings, waived } = checked;
  const known = new Set(model.assessments.map((one) => one.name));
  const document = file.tree.entries.find((entry) => entry.key === 'document');
  return {
    schemaVersion: 1,
    generator: { name: 'lia', version: options.version },
    file: file.path.slice(file.path.lastIndexOf('/') + 1),
    title: model.title,
    summary: model.summary,
    disclaimer: maybe(child(document, 'disclaimer'), (entry) => texts(entry)[0]?.text),
    authors: children(document, 'author').flatMap((entry) => strings(texts(entry))),
    version: maybe(child(document, 'version'), words),
    assessments: model.assessments.map((one) => ({
      ...assessment(one, file, findings, waived),
      cases: options.cases === false ? [] : cases(one),
    })),
    findings: findings.filter((one) => one.assessment === undefined || !known.has(one.assessment)).map(finding),
  };
}

function assessment(
  facts: Assessment,
  file: LoadedFile,
  findings: readonly Finding[],
  waived: readonly Finding[],
): Omit<ReportAssessment, 'cases'> {
  const reader = new ProcessingReader(file);
  return {
    name: facts.name,
    title: facts.title,
    header: header(facts.header, facts, reader),
    openPoints: facts.openPoints.map(openPoint),
    processing: processing(facts),
    groups: facts.groups.map((group) => reader.group(group)),
    data: facts.data.map(data),
    recipients: facts.recipients.map((recipient) => reader.recipient(recipient)),
    purposes: facts.purposes.map((one) => purpose(one, file)),
    necessity: maybe(facts.necessity, necessity),
    balancing: maybe(facts.balancing, balancing),
    safeguards: facts.safeguards.map((one) => safeguard(one, file)),
    rights: maybe(facts.rights, rights),
    decision: maybe(facts.decision, decision),
    governance: governance(facts),
    derived: derived(facts, file.vocabulary),
    signOffs: facts.signOffs.map(signOff),
    waivers: facts.waivers.map(waiver),
    waived: waived.filter((one) => one.assessment === facts.name).map(finding),
    findings: findings.filter((one) => one.assessment === facts.name).map(finding),
  };
}

function header(facts: Header, of: Assessment, reader: ProcessingReader): ReportHeader {
  return {
    ...argument(of),
    controller: maybe(facts.controller, (actor) => reader.actor(actor)),
    jointControllers: facts.jointControllers.map((actor) => reader.actor(actor)),
    laws: facts.laws.map(term),
    status: maybe(facts.status?.terms[0], term),
    version: facts.version?.texts[0]?.text,
    authors: strings(facts.authors),
    reviewers: strings(facts.reviewers),
    approvers: strings(facts.approvers),
    assessed: day(facts.assessed?.on),
    starts: day(facts.starts?.on),
    earlierVersion: maybe(facts.earlierVersion, statement),
    language: facts.language,
    description: maybe(facts.description, statement),
    disclaimer: maybe(facts.disclaimer, statement),
  };
}

function cases(facts: Assessment): ReportCase[] {
  return similarCases(facts).map(({ decided, reasons }) => {
    const { title, authority, country, year, argued, held, fate, status, link } = decided;
    return { title, authority, country, year, argued, held, ...(fate && { fate }), status, link, reasons };
  });
}

function finding(found: Finding): ReportFinding {
  const { rule, severity, test, message, path, satisfy } = found;
  return {
    rule,
    severity,
    test,
    message,
    path,
    satisfy,
    line: found.range.start.line,
    facts: found.facts.map((fact) => ({ text: fact.text, line: fact.range.start.line })),
    sources: found.sources.map((source) => ({ text: source.text, status: source.status, link: source.link })),
  };
}
