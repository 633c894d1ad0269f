/** The names that files of labelled texts use for slots and kinds, and ours for them. */
import { KINDS, type Kind, SLOTS, type Slot } from '../../src/argument/types';

/** Other words for a slot, the more telling first: a longer name means the first of them that it holds. */
const OTHER_SLOTS: Readonly<Record<string, Slot>> = {
  '1': 'purpose',
  '2': 'necessity',
  '3': 'balancing',
  balance: 'balancing',
  conclusion: 'balancing',
  decision: 'balancing',
  storage: 'retention',
  keep: 'retention',
  minimisation: 'data-item',
  data: 'data-item',
  accept: 'waiver',
  interest: 'purpose',
};

const OTHER_KINDS: Readonly<Record<string, Kind>> = {
  'placeholder-text': 'placeholder',
  'necessity-circular': 'circular',
  'interest-restates-processing': 'circular',
  'usefulness-as-necessity': 'useful-only',
  usefulness: 'useful-only',
  'alternative-rejected-on-convenience': 'convenience',
  cost: 'convenience',
  'cost-or-convenience': 'convenience',
  'common-practice-as-necessity': 'common-practice',
  'interest-vague': 'vague',
  'interest-speculative': 'speculative',
  'no-alternative-considered': 'no-alternative',
  'alternative-rejected-without-reason': 'alternative-unreasoned',
  'consent-avoided': 'consent-avoidance',
  'hedged-argument': 'hedged',
  'impact-denied': 'absolute',
  'absolute-denial': 'absolute',
  'expectations-from-notice': 'expectation-from-notice',
  'expectations-from-common-practice': 'expectation-from-practice',
  'expectations-from-practice': 'expectation-from-practice',
  'public-source-as-licence': 'public-source',
  'public-data': 'public-source',
  'one-sided': 'one-sided-balance',
  'balance-without-reasons': 'empty-balancing',
  'empty-balance': 'empty-balancing',
  'safeguard-vague': 'vague-safeguard',
  'code-of-conduct-as-balance': 'code-of-conduct',
  recital: 'recital-as-pass',
};

/** Narrower kinds, and the wider one that files with fewer kinds use for them. */
const WIDER: Readonly<Record<string, Kind>> = {
  'common-practice': 'convenience',
  speculative: 'vague',
  'vague-safeguard': 'vague',
  'one-sided-balance': 'empty-balancing',
};

/**
 * The slot that `name` means: `Necessity`, `limb 2`, `failed limb 2 (necessity)`, `impacts`.
 *
 * @returns undefined where the name says nothing that we know.
 */
export function slotNamed(name: string): Slot | undefined {
  const plain = plainly(name);
  const limb = /^(?:.*limb-?)?([123])\b/.exec(plain)?.[1];
  const other = Object.keys(OTHER_SLOTS).find((word) => plain === word || (word.length > 1 && plain.includes(word)));
  return SLOTS.find((slot) => plain.includes(slot)) ?? OTHER_SLOTS[limb ?? other ?? ''];
}

/** The kind in our own naming: rule names of the catalogue and other spellings are translated, others stay. */
export function kindNamed(name: string): string {
  const plain = plainly(name).replace(/^.*\//, '');
  return OTHER_KINDS[plain] ?? plain;
}

/** Whether the analyser can report the kind. */
export function isKind(name: string): boolean {
  return KINDS.some((kind) => kind === name);
}

/** Whether a finding of the kind `found` is what a label `expected` asks for: the same kind, or a narrower one. */
export function satisfies(found: string, expected: string): boolean {
  return found === expected || WIDER[found] === expected;
}

function plainly(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
