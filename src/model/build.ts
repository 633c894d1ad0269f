/** From the syntax tree of a file to what it says. */
import type { Entry } from '../language/syntax';
import { AssessmentNode } from './build-assessment';
import { Context, text } from './context';
import { child, texts } from './entries';
import type { LoadedFile } from './files';
import { SINGLE } from './single';
import type { Model } from './types';

/** Resolves a loaded file. It never fails: what is missing is undefined or empty, what is unknown keeps its name. */
export function buildModel(file: LoadedFile): Model {
  const entries = file.tree.entries;
  const document = entries.find((entry) => entry.key === 'document');
  const defaults = entries.find((entry) => entry.key === 'defaults');
  const assessments: Model['assessments'][number][] = [];
  const model: Model = {
    file: file.path,
    text: file.tree.text,
    title: texts(document)[0]?.text ?? '',
    summary: text(child(document, 'summary')),
    get sharedSafeguards() {
      return new Set([...file.shared].filter(([, { entry }]) => entry.key === 'safeguard').map(([name]) => name));
    },
    assessments,
    loaded: file,
  };
  for (const entry of entries) {
    if (entry.key === 'assessment')
      assessments.push(new AssessmentNode(new Context(file, model, merged(entry, defaults))));
  }
  return model;
}

/** Never taken from `defaults`: what an assessment concludes is its own. */
const OWN = new Set(['conclusion', 'decision', 'necessity', 'balancing', 'purpose', 'sign', 'because']);

/** Blocks whose fields are merged one by one. */
const NESTED = new Set(['rights', 'processing']);

/** Whether that of `defaults` gives way to that of the assessment; periods may be several, and are still one answer. */
function isReplaced(word: string): boolean {
  return word === 'keep' || (SINGLE.has(word) && !NESTED.has(word));
}

/** An assessment with what `defaults` adds: single values are replaced, lists are added to. */
function merged(assessment: Entry, defaults: Entry | undefined): Entry {
  if (!defaults) return assessment;
  return { ...assessment, entries: mergedFields(assessment.entries, defaults.entries) };
}

function mergedFields(own: readonly Entry[], shared: readonly Entry[]): Entry[] {
  const words = new Set(own.map((field) => field.key));
  const added = shared.filter((field) => !OWN.has(field.key) && !(isReplaced(field.key) && words.has(field.key)));
  const result = own.map((field) => {
    const other = NESTED.has(field.key) ? added.find((candidate) => candidate.key === field.key) : undefined;
    return other ? { ...field, entries: mergedFields(field.entries, other.entries) } : field;
  });
  return [...added.filter((field) => !(NESTED.has(field.key) && words.has(field.key))), ...result];
}
