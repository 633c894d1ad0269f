/** What the analyser takes and gives. Plain data, so that an editor, a rule or a script can use it as it is. */

/** Where in an assessment an argument stands; each owes something else. */
export const SLOTS = [
  'purpose',
  'necessity',
  'proportionality',
  'alternative',
  'data-item',
  'retention',
  'expectation',
  'impact',
  'safeguard',
  'balancing',
  'waiver',
] as const;
export type Slot = (typeof SLOTS)[number];

/** What is declared around the argument, in the words of the author: names and titles. Left out: not known. */
export interface Facts {
  readonly purpose?: readonly string[];
  readonly interests?: readonly string[];
  readonly data?: readonly string[];
  readonly alternatives?: readonly string[];
  readonly impacts?: readonly string[];
  readonly rights?: readonly string[];
  readonly safeguards?: readonly string[];
  readonly groups?: readonly string[];
}

export interface Argument {
  readonly text: string;
  /** The language of the text, as a tag: `en`, `de`, `fr-CH`. */
  readonly language: string;
  readonly slot: Slot;
  readonly facts?: Facts;
}

/** What can be weak about an argument. `docs/argument-analysis.md` describes each. */
export const KINDS = [
  'placeholder',
  'circular',
  'useful-only',
  'convenience',
  'common-practice',
  'bare-assertion',
  'vague',
  'speculative',
  'no-alternative',
  'alternative-unreasoned',
  'objection-as-necessity',
  'consent-avoidance',
  'hedged',
  'over-collection',
  'absolute',
  'expectation-from-notice',
  'expectation-from-practice',
  'public-source',
  'vendor-as-authority',
  'one-sided-balance',
  'empty-balancing',
  'vague-safeguard',
  'code-of-conduct',
  'recital-as-pass',
] as const;
export type Kind = (typeof KINDS)[number];

/** A stretch of the argument: offsets into its text, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type Level = 'error' | 'warning' | 'info';

/** One weakness, with the words that show it. */
export interface ArgumentFinding {
  readonly kind: Kind;
  /** The words; where something is missing, the first words of the argument. */
  readonly spans: readonly TextSpan[];
  /** The words of the first span, as written. */
  readonly words: string;
  /** Why it is weak, and what would have to be written instead, in the language of the text. */
  readonly why: string;
  readonly instead: string;
  /** The sources, by the rule that reports this kind: `necessity/usefulness-as-necessity`. */
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly level: Level;
  /** The words that speak for the argument and softened this finding. */
  readonly softened?: string;
}

/** A question that a good argument in this slot answers. */
export interface ChecklistItem {
  readonly id: string;
  readonly question: string;
  readonly met: boolean;
}

export interface Analysis {
  readonly findings: readonly ArgumentFinding[];
  readonly checklist: readonly ChecklistItem[];
  /** Whether there is a lexicon of the language; without one only placeholders are found and the checklist is empty. */
  readonly lexicon: boolean;
}

/** Parts that can be switched off, to measure what each of them does. */
export interface AnalysisOptions {
  /** What is compared, what fails, what is own: off, only words count. */
  readonly structure?: boolean;
  /** What speaks for an argument softens what speaks against it. */
  readonly positives?: boolean;
  /** "not because it is cheaper", "cheaper, but …". */
  readonly negation?: boolean;
}
