/** A comparison as JSON, version 1; `schema/diff.json` describes it. */
import type { Finding } from '../check/finding';
import { type Change, plainWords } from './change';
import type { AssessmentComparison } from './comparison';
import type { Weakened } from './guard';
import type { Comparison } from './states';
import { type Compared, totalsOf } from './totals';

/** The whole comparison, as plain data. */
export function plainComparison(comparison: Comparison, compared: Compared, version: string): unknown {
  return {
    schemaVersion: 1,
    generator: { name: 'lia', version },
    from: compared.from,
    to: compared.to,
    summary: { ...totalsOf(comparison), unchangedFiles: compared.unchangedFiles },
    notCompared: compared.faulty,
    assessments: comparison.assessments.map(plainAssessment),
    files: comparison.files.map(({ file, changes }) => ({ file, changes: changes.map(plainChange) })),
  };
}

function plainAssessment(one: AssessmentComparison): unknown {
  return {
    state: one.state,
    name: one.name,
    title: one.title,
    file: one.file,
    ...(one.formerName !== undefined && { formerName: one.formerName }),
    ...(one.formerFile !== undefined && { formerFile: one.formerFile }),
    changes: one.changes.map(plainChange),
    findings: {
      new: one.findings.new.map(plainFinding),
      gone: one.findings.gone.map(plainFinding),
      unchanged: one.findings.unchanged.map(plainFinding),
    },
    weakenings: one.weakenings.map(plainWeakening),
    questions: one.questions.map(plainWords),
  };
}

function plainChange({ subject, consequences, details, ...change }: Change): unknown {
  return {
    ...change,
    subject: plainWords(subject),
    ...(details !== undefined && { details }),
    consequences: consequences.map(plainWords),
  };
}

function plainFinding({ rule, severity, message, file, path, range }: Finding): unknown {
  return { rule, severity, message, file, line: range.start.line, ...(path !== undefined && { path }) };
}

/** A weakening without what only a program needs. */
export function plainWeakening({ rule, path, message, why, sources, question, accepted, refused }: Weakened): unknown {
  return {
    rule,
    path,
    message,
    why,
    sources,
    question: plainWords(question),
    ...(accepted !== undefined && { accepted }),
    ...(refused !== undefined && { refused }),
  };
}
