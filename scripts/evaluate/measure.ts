/** Figures from labels and findings. `docs/argument-analysis.md` has the definitions in words. */
import type { Share } from './interval';
import { satisfies } from './names';
import type { LabelledText } from './texts';

/** What was found in a text, as far as it is counted. */
export interface Found {
  readonly kind: string;
  readonly level: 'error' | 'warning' | 'info';
}

/** A text and what was found in it. */
export interface Outcome {
  readonly text: LabelledText;
  readonly findings: readonly Found[];
}

/** Whether a text is weak, and of what kind, as counted over some texts. */
export interface Figures {
  /** Weak texts with a warning or an error. */
  readonly weakWarned: Share;
  /** Strong texts without. */
  readonly strongSilent: Share;
  /** Of the kinds that were found, those that the label names. */
  readonly precision: Share;
  /** Of the kinds that the label asks for, those that were found. */
  readonly recall: Share;
}

export interface KindFigures extends Pick<Figures, 'precision' | 'recall'> {
  readonly kind: string;
}

/** The row of groups of which no kind was found: none of them alone was asked for. */
const ONE_OF = '(one of several)';

/**
 * @param outcomes texts with their findings.
 * @param counted the lowest level that counts for the kinds; for warned and silent it is always a warning.
 */
export function figuresOf(outcomes: readonly Outcome[], counted: 'warning' | 'info' = 'warning'): Figures {
  const weak = outcomes.filter(({ text }) => text.weak);
  const strong = outcomes.filter(({ text }) => !text.weak);
  const marks = outcomes.flatMap((outcome) => marksOf(outcome, counted));
  return {
    weakWarned: { hit: weak.filter(isWarned).length, of: weak.length },
    strongSilent: { hit: strong.filter((it) => !isWarned(it)).length, of: strong.length },
    precision: shareOf(marks, 'right', 'wrong'),
    recall: shareOf(marks, 'met', 'missed'),
  };
}

/** The kinds one by one, in the order of their names. */
export function kindFiguresOf(outcomes: readonly Outcome[]): KindFigures[] {
  const marks = outcomes.flatMap((outcome) => marksOf(outcome, 'warning'));
  const kinds = [...new Set(marks.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const own = marks.filter((mark) => mark.kind === kind);
    return { kind, precision: shareOf(own, 'right', 'wrong'), recall: shareOf(own, 'met', 'missed') };
  });
}

/** Whether a reader would see a warning or an error. */
export function isWarned({ findings }: Outcome): boolean {
  return findings.some(({ level }) => level !== 'info');
}

interface Mark {
  readonly kind: string;
  readonly is: 'right' | 'wrong' | 'met' | 'missed';
}

function marksOf({ text, findings }: Outcome, counted: 'warning' | 'info'): Mark[] {
  if (!text.kindsKnown) return [];
  const seen = findings.filter(({ level }) => counted === 'info' || level !== 'info');
  const found = [...new Set(seen.map(({ kind }) => kind))];
  return [...found.flatMap((kind) => judged(kind, text)), ...asked(text, found)];
}

function judged(kind: string, { must, mustAny, may }: LabelledText): Mark[] {
  const named = (labels: readonly string[]): boolean => labels.some((label) => satisfies(kind, label));
  if (named([...must, ...mustAny.flat()])) return [{ kind, is: 'right' }];
  return named(may) ? [] : [{ kind, is: 'wrong' }];
}

function asked({ must, mustAny }: LabelledText, found: readonly string[]): Mark[] {
  const has = (label: string): boolean => found.some((kind) => satisfies(kind, label));
  const single: Mark[] = must.map((kind) => ({ kind, is: has(kind) ? 'met' : 'missed' }));
  const group = mustAny.map((labels): Mark => {
    const met = labels.find(has);
    return met === undefined ? { kind: ONE_OF, is: 'missed' } : { kind: met, is: 'met' };
  });
  return [...single, ...group];
}

function shareOf(marks: readonly Mark[], hit: Mark['is'], miss: Mark['is']): Share {
  const hits = marks.filter(({ is }) => is === hit).length;
  return { hit: hits, of: hits + marks.filter(({ is }) => is === miss).length };
}
