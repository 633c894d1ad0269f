/** The rules on files: whether what a file points to is there. */

import { lookAt, type Trouble } from '../evidence/look';
import { elementOf, type Reference, referencesIn } from '../evidence/references';
import { targetOf } from '../evidence/target';
import type { Span } from '../language/syntax';
import type { LoadedFile } from '../model/files';
import { isOver, relies } from '../model/questions';
import type { Assessment, Model, Reason } from '../model/types';
import { type Fix, replace } from '../rules/fix';
import { evidenceNotFound } from '../rules/governance/evidence-not-found';
import type { Rule, Severity } from '../rules/rule';
import { codeNotFound } from '../rules/safeguards/code-not-found';

/** A reference that leads nowhere, as a rule reports it. */
export interface ReferenceFault {
  readonly rule: Rule;
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
  readonly at: Span;
  readonly severity?: Severity;
  readonly facts?: readonly Reason[];
  readonly fixes: readonly Fix[];
  /** The assessment that it stands in; undefined for what files share. */
  readonly assessment: Assessment | undefined;
  readonly path: string;
}

/** Looks at every reference of a file, but not at those of assessments that are over; none where nobody can look. */
export function referenceFaults(file: LoadedFile, model: Model): ReferenceFault[] {
  if (!file.referenced) return [];
  return file.tree.entries.flatMap(referencesIn).flatMap((reference) => {
    const trouble = lookAt(reference, file);
    if (!trouble) return [];
    const { assessment: name, path } = elementOf(reference);
    const assessment = name === undefined ? undefined : model.assessments.find((one) => one.name === name);
    if (assessment && isOver(assessment)) return [];
    const relied = assessment && relianceOn(reference, trouble, assessment);
    return [{ ...fault(reference, trouble), ...relied, assessment, path }];
  });
}

function fault(reference: Reference, trouble: Trouble): Omit<ReferenceFault, 'assessment' | 'path'> {
  const { written, field } = reference;
  return {
    rule: PROOFS.has(field) ? codeNotFound : evidenceNotFound,
    message: messageOf(trouble),
    values: valuesOf(written.text, trouble),
    at: written,
    // Nothing is known to be wrong.
    ...(trouble.kind === 'submodule' && { severity: 'info' }),
    fixes: fixesOf(written, trouble),
  };
}

/** Nothing like it is there any more; what was moved or is spelled otherwise still works. */
const GONE = new Set<Trouble['kind']>(['missing', 'no-symbol', 'no-match']);

/** That the code is gone which enforces a safeguard on which a conclusion rests: then nothing shows that the balance holds. */
function relianceOn(
  { field, entries }: Reference,
  trouble: Trouble,
  assessment: Assessment,
): Pick<ReferenceFault, 'severity' | 'facts'> | undefined {
  if (field !== 'enforced' || !GONE.has(trouble.kind) || !relies(assessment)) return undefined;
  const name = entries.find((entry) => entry.key === 'safeguard')?.name;
  const rests = assessment.balancing?.conclusion?.restsOn.find((reference) => reference.name === name);
  return rests && { severity: 'error', facts: [{ text: `the conclusion rests on ${rests.name}`, at: rests }] };
}

/** Fields that name what makes a fact of the assessment true in the system. */
const PROOFS = new Set(['enforced', 'tested', 'set', 'observed']);

function messageOf(trouble: Trouble): string {
  const near = 'to' in trouble && trouble.to !== undefined;
  if (trouble.kind === 'no-heading') return near ? 'near-heading' : trouble.kind;
  if (trouble.kind === 'no-symbol') return near ? 'near-symbol' : trouble.kind;
  return trouble.kind;
}

function valuesOf(path: string, trouble: Trouble): Record<string, string> {
  const { kind, ...rest } = trouble;
  const values = Object.entries(rest).map(([name, value]) => [name, String(value)]);
  // What stands behind `#` is the same before and after.
  if (kind === 'moved' || kind === 'near' || kind === 'spelling')
    return { path: targetOf(path).file, to: targetOf(trouble.to).file };
  return { path: kind === 'missing' ? targetOf(path).file : path, ...Object.fromEntries(values) };
}

function fixesOf(written: Span, trouble: Trouble): Fix[] {
  if (!('to' in trouble) || trouble.to === undefined) return [];
  const quoted = `"${trouble.to.replace(/["\\]/g, '\\$&')}"`;
  return [replace(written, `Point to \`${trouble.to}\``, quoted)];
}
