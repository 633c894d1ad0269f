/** What is measured. */
import { analyse } from '../../src/argument/index';
import { COMPILED } from '../../src/argument/lexicon/compiled';
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

/** The analyser, whole or with a part switched off. */
function analyser(name: string, options: Parameters<typeof analyse>[1] = {}): System {
  return {
    name,
    languages: Object.keys(COMPILED),
    kinds: true,
    findings: ({ text, language, slot, facts }) => analyse({ text, language, slot, facts }, options).findings,
  };
}

/** What is shown in detail. */
export const ANALYSER = analyser('analyser');

/** The rows below it: what each part of the analyser does, then the baselines. */
export const OTHERS: readonly System[] = [
  analyser('without structure', { structure: false }),
  analyser('without positives', { positives: false }),
  analyser('without negation', { negation: false }),
  ...BASELINES,
];
