/** Waivers: findings that an author accepts for a reason. What waives nothing, or not any more, is a finding itself. */
import { closest } from '../base/closest';
import { isLater } from '../base/dates';
import type { Entry } from '../language/syntax';
import { placesIn } from '../model/places';
import type { Assessment, Waiver } from '../model/types';
import { type Fix, removeLine, replace } from '../rules/fix';
import type { Finding } from './finding';
import { faultOf, type LanguageFault } from './language';

/** What the judgement on waivers needs to know. */
export interface WaiverContext {
  readonly today: string;
  /** The ids of all rules that there are. */
  readonly rules: readonly string[];
  /** Whether a configuration has switched a rule off: then nobody can tell whether its waiver is used. */
  readonly isOff: (rule: string) => boolean;
}

export interface Judged {
  /** The findings that are waived, each with its waiver. */
  readonly waived: ReadonlyMap<Finding, Waiver>;
  readonly faults: readonly (LanguageFault & { readonly assessment: Assessment; readonly path: string })[];
}

/** Finds what each waiver waives, and what is wrong with it. */
export function judgeWaivers(
  assessments: readonly Assessment[],
  findings: readonly Finding[],
  context: WaiverContext,
): Judged {
  const waived = new Map<Finding, Waiver>();
  const faults: Judged['faults'][number][] = [];
  for (const [waiver, holders] of waiversOf(assessments)) {
    const found = findings.filter(
      (finding) => holders.some(({ name }) => name === finding.assessment) && isMeant(waiver, finding),
    );
    const fault = judge(waiver, holders, found, context);
    const [assessment] = holders;
    if (fault && assessment) faults.push({ ...fault, assessment, path: waiver.path });
    else for (const finding of found) if (!waived.has(finding)) waived.set(finding, waiver);
  }
  return { waived, faults };
}

/** Each waiver with the assessments that it stands in: one of `defaults` stands in all. */
function waiversOf(assessments: readonly Assessment[]): Map<Waiver, Assessment[]> {
  const byEntry = new Map<Entry, Waiver>();
  const holders = new Map<Waiver, Assessment[]>();
  for (const assessment of assessments) {
    for (const one of assessment.waivers) {
      const waiver = byEntry.get(one.entry) ?? one;
      byEntry.set(one.entry, waiver);
      holders.set(waiver, [...(holders.get(waiver) ?? []), assessment]);
    }
  }
  return holders;
}

/** Whether a finding is of the rule, and on the element or below it. A path may leave out its first word: `recordings.keep`. */
function isMeant({ rule, on }: Waiver, finding: Finding): boolean {
  if (finding.rule !== rule) return false;
  if (!on) return true;
  const path = finding.path ?? '';
  return [path, path.slice(path.indexOf('.') + 1)].some((one) => one === on.name || one.startsWith(`${on.name}.`));
}

/** What is wrong with a waiver that has found these; undefined where it holds. */
function judge(
  waiver: Waiver,
  holders: readonly Assessment[],
  found: readonly Finding[],
  context: WaiverContext,
): LanguageFault | undefined {
  const { rule, because, until, entry } = waiver;
  const at = entry.values[0] ?? { start: entry.start, end: entry.keyEnd };
  const fault = (name: Parameters<typeof faultOf>[0], values: Record<string, string>, fixes?: readonly Fix[]) =>
    faultOf(name, values, at, fixes);
  const text = holders[0]?.document.text ?? '';
  const without = [removeLine(text, entry, 'Remove the waiver')];
  if (!context.rules.includes(rule)) return fault('waiver-unknown', ...unknownRule(waiver, context.rules));
  if (rule.startsWith('language/'))
    return fault('waiver-refused', {
      message: `\`${rule}\` is a fault of writing, which cannot be waived. Correct the text.`,
    });
  if (!because || because.text.trim() === '') return fault('waiver-without-reason', { rule });
  if (until && isLater(context.today, until.date)) {
    const still = found.length > 0 ? 'What it waived counts again.' : 'There is nothing left that it would waive.';
    return fault('waiver-lapsed', { rule, date: until.date, still }, found.length > 0 ? [] : without);
  }
  if (found.length === 0) {
    const unknown = waiver.on && unknownPath(waiver, holders);
    if (unknown) return fault('waiver-unknown', ...unknown);
    return context.isOff(rule) ? undefined : fault('waiver-unused', { rule }, without);
  }
  if (!until && found.some(({ severity }) => severity === 'error'))
    return fault('waiver-refused', {
      message: `\`${rule}\` found an error here, which is waived only until a date. Add \`until DATE\`.`,
    });
  return undefined;
}

function unknownRule({ rule, entry }: Waiver, rules: readonly string[]): [{ message: string }, Fix[]] {
  const near = rules.find((id) => id.endsWith(`/${rule}`)) ?? closest(rule, rules);
  const at = entry.values[0];
  return [
    { message: `There is no rule \`${rule}\`. ${near ? `Did you mean \`${near}\`?` : '`lia rules` lists them.'}` },
    near && at ? [replace(at, `Change \`${rule}\` to \`${near}\``, near)] : [],
  ];
}

/** A path that leads to nothing in the assessment. */
function unknownPath({ on }: Waiver, holders: readonly Assessment[]): [{ message: string }, Fix[]] | undefined {
  if (!on) return undefined;
  const known = new Set(holders.flatMap(pathsOf));
  const short = [...known].map((path) => path.slice(path.indexOf('.') + 1));
  if (known.has(on.name) || short.includes(on.name)) return undefined;
  const near = closest(on.name, [...known, ...short]);
  return [
    {
      message: `There is no element \`${on.name}\` here. ${near ? `Did you mean \`${near}\`?` : '`lia check --format json` gives the path of each finding.'}`,
    },
    near ? [replace(on, `Change \`${on.name}\` to \`${near}\``, near)] : [],
  ];
}

/** Every path in an assessment; what stands outside the braces of `processing` belongs to it all the same. */
function pathsOf({ name, entry }: Assessment): string[] {
  const paths = placesIn(entry).map((place) => place.path);
  return [name, 'processing', ...paths, ...paths.map((path) => `processing.${path}`)];
}
