/** What is measured. */
import { BASELINES } from './baselines';
import type { Found } from './measure';
import type { LabelledText } from './texts';

export interface System {
  readonly name: string;
  /** The languages that it knows; undefined where it takes any. */
  readonly languages?: readonly string[];
  /** Whether it says what is weak; a list of words only says that something is. */
  readonly kinds: boolean;
  readonly findings: (text: LabelledText) => readonly (Found & { readonly words?: string })[];
}

/** What is shown in detail, and the rows below it. */
export const [ANALYSER, ...OTHERS] = BASELINES;
