/** Applying fixes: the same for the command line and an editor. */
import { Lines } from '../base/lines';
import type { Finding, FindingFix } from '../check/finding';
import { format } from '../format/format';

export interface Fixed {
  /** The text with the fixes, in its canonical layout; the old text where none was applied. */
  readonly text: string;
  /** The findings whose fixes were applied, each with its fix, in the order of their application. */
  readonly applied: readonly { readonly finding: Finding; readonly fix: FindingFix }[];
}

/** A fix can make room for another, as a block for its fields; more rounds than this are none that help. */
const ROUNDS = 10;

/**
 * Applies fixes until none is left: those that touch the same place one after the other, none twice. A text that would
 * have faults of syntax is never the result.
 *
 * @param findingsOf Checks a text; it is asked again after each round.
 * @param wants Which fixes of a finding may be applied; the first of them is.
 */
export function fixAll(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
  wants: (fix: FindingFix, finding: Finding) => boolean,
): Fixed {
  const applied: { finding: Finding; fix: FindingFix }[] = [];
  const done = new Set<string>();
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = chosenFrom(findingsOf(now), wants, done);
    const fitting = applyFixes(now, fixesOf(chosen)) === undefined ? thoseThatFit(now, chosen) : chosen;
    if (fitting.length === 0) break;
    now = applyFixes(now, fixesOf(fitting)) ?? now;
    applied.push(...fitting);
  }
  return { text: now, applied };
}

type Choice = Fixed['applied'][number];

/** The fixes of one round: of each finding the first that is wanted, where no other writes in the same place. */
function chosenFrom(
  findings: readonly Finding[],
  wants: (fix: FindingFix, finding: Finding) => boolean,
  done: Set<string>,
): Choice[] {
  const places = new Set<string>();
  const chosen: Choice[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((one) => wants(one, finding));
    const key = `${finding.rule} ${finding.assessment} ${finding.path} ${finding.message}`;
    if (!fix || done.has(key) || placesOf(fix).some((place) => places.has(place))) continue;
    done.add(key);
    for (const place of placesOf(fix)) places.add(place);
    chosen.push({ finding, fix });
  }
  return chosen;
}

/** Taken one by one, without those that would break the text together with the ones before. */
function thoseThatFit(text: string, choices: readonly Choice[]): Choice[] {
  const fitting: Choice[] = [];
  for (const choice of choices) if (applyFixes(text, fixesOf([...fitting, choice])) !== undefined) fitting.push(choice);
  return fitting;
}

function fixesOf(choices: readonly Choice[]): FindingFix[] {
  return choices.map(({ fix }) => fix);
}

/**
 * The text with these fixes, in its canonical layout.
 *
 * @returns undefined where the edits overlap or the result has faults of syntax.
 */
export function applyFixes(text: string, fixes: readonly FindingFix[]): string | undefined {
  const lines = new Lines(text);
  const edits = fixes
    .flatMap((fix) => fix.edits)
    .map(({ range, newText }) => ({ start: lines.offset(range.start), end: lines.offset(range.end), newText }))
    .sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    if (start < at) return undefined;
    result += text.slice(at, start) + newText;
    at = end;
  }
  const formatted = format(result + text.slice(at));
  return 'problems' in formatted ? undefined : formatted.text;
}

/** Where a fix writes; two that write in the same place wait for each other. */
function placesOf(fix: FindingFix): string[] {
  return fix.edits.map(({ range }) => `${range.start.line}:${range.start.column}`);
}
