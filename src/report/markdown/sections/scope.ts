/** What every section knows, and how sections are put together. */
import { LABELS } from '../../labels';
import type { Report, ReportAssessment } from '../../model';
import type { ReportSafeguard } from '../../model/duties';
import { type Blocks, code, heading, joined, type Phrasing, paragraph, plain, text } from '../nodes';
import { reads, readsAll } from '../phrases';

export interface Scope {
  readonly report: Report;
  readonly assessment: ReportAssessment;
  /** The depth of the headings of sections. */
  readonly depth: number;
}

/** A section that an assessment must have: where it is empty, it says so. */
export function required(scope: Scope, title: string, blocks: Blocks, otherwise: string = LABELS.nothing): Blocks {
  return [heading(scope.depth, text(title)), ...(blocks.length > 0 ? blocks : [sentence(otherwise)])];
}

/** A section that is left out where it is empty. */
export function optional(scope: Scope, title: string, blocks: Blocks): Blocks {
  return blocks.length > 0 ? required(scope, title, blocks) : [];
}

/** The scope of the sections below a section. */
export function below(scope: Scope): Scope {
  return { ...scope, depth: scope.depth + 1 };
}

export function sentence(words: string): Blocks[number] {
  return paragraph(text(words));
}

/** Names of people or parties, as words. */
export function people(names: readonly string[]): Phrasing {
  return names.length === 0 ? [] : [plain(names.map(reads).join(', '))];
}

/** Names of safeguards and other support; what is not in place says so. */
export function supports({ assessment }: Scope, names: readonly string[]): Phrasing {
  return joined(
    names.map((name): Phrasing => {
      const safeguard = assessment.safeguards.find((one) => one.name === name);
      return safeguard && !safeguard.inPlace
        ? [code(name), text(' ('), ...statusOf(safeguard), text(')')]
        : [code(name)];
    }),
  );
}

/** The status of a safeguard: `planned by 2026-11-27`. */
export function statusOf(safeguard: ReportSafeguard): Phrasing {
  const { status, since, by } = safeguard;
  const words = readsAll(status?.terms ?? []);
  const shown =
    words.length > 0 ? words : [text(safeguard.inPlace ? LABELS.safeguards.inPlace : LABELS.safeguards.noStatus)];
  const dates = [since && LABELS.safeguards.since(since), by && LABELS.safeguards.by(by)].filter((one) => one);
  return dates.length > 0 ? [...shown, text(` ${dates.join(', ')}`)] : shown;
}

/** Whether a safeguard is meant to come and has not come yet. */
export function isPending(safeguard: ReportSafeguard): boolean {
  return safeguard.status?.terms.some((term) => term.name === 'planned' || term.name === 'partly') ?? false;
}
