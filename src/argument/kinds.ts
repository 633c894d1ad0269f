/** Which weaknesses an argument has, by its slot and its signals. Whether they are told at all is decided elsewhere. */
import type { Features } from './features';
import type { Reading, Signal } from './reading';
import type { Argument, Kind, Slot } from './types';

/** A kind that is found, and the tokens that show it; none where something is missing. */
export interface FoundKind {
  readonly kind: Kind;
  readonly at: readonly Signal[];
}

/** What a signal means in each slot; in those not named it means `else`, and nothing where that is missing. */
type Meaning = Partial<Record<Slot | 'else', Kind>>;

const MEANINGS: readonly (readonly [signal: string, meaning: Meaning])[] = [
  ['refuse', { else: 'consent-avoidance', balancing: undefined, impact: undefined, safeguard: undefined }],
  [
    'object',
    {
      necessity: 'objection-as-necessity',
      proportionality: 'objection-as-necessity',
      'data-item': 'objection-as-necessity',
      balancing: 'objection-as-necessity',
      purpose: 'objection-as-necessity',
    },
  ],
  [
    'all',
    {
      else: 'over-collection',
      balancing: undefined,
      impact: undefined,
      expectation: undefined,
      safeguard: undefined,
      purpose: undefined,
      waiver: undefined,
    },
  ],
  [
    'future',
    {
      else: 'over-collection',
      purpose: 'speculative',
      balancing: 'speculative',
      impact: undefined,
      expectation: undefined,
      safeguard: undefined,
      waiver: undefined,
    },
  ],
  ['recital', { else: 'recital-as-pass' }],
  ['code', { else: 'code-of-conduct', safeguard: 'vendor-as-authority' }],
  ['vendor', { else: 'vendor-as-authority' }],
  ['public', { else: 'public-source', safeguard: undefined }],
  ['notice', { expectation: 'expectation-from-notice', balancing: 'expectation-from-notice' }],
  ['custom', { else: 'common-practice', expectation: 'expectation-from-practice', safeguard: undefined }],
  [
    'cost',
    {
      else: 'convenience',
      expectation: undefined,
      impact: undefined,
      safeguard: undefined,
      purpose: undefined,
      balancing: undefined,
    },
  ],
  ['insist', { necessity: 'bare-assertion', alternative: 'alternative-unreasoned' }],
  [
    'useful',
    {
      necessity: 'useful-only',
      proportionality: 'useful-only',
      'data-item': 'useful-only',
      retention: 'useful-only',
      purpose: 'vague',
    },
  ],
  [
    'deny',
    {
      else: 'absolute',
      alternative: undefined,
      purpose: undefined,
      retention: undefined,
      'data-item': undefined,
      waiver: undefined,
      necessity: undefined,
    },
  ],
  ['safe', { safeguard: 'vague-safeguard', balancing: 'vague-safeguard', impact: 'vague-safeguard' }],
  ['hedge', { else: 'hedged' }],
  ['vague', { else: 'vague', safeguard: undefined, impact: undefined, expectation: undefined }],
  ['prevail', { balancing: 'empty-balancing', impact: 'bare-assertion' }],
];

const MEANING = new Map(MEANINGS);

/** Signals that tell the result instead of a reason, wherever they stand. */
const RESULTS = new Set(['claim', 'formula', 'insist', 'prevail']);

/** Whether a signal speaks against an argument in this slot. */
export function countsIn(slot: Slot, name: string): boolean {
  if (RESULTS.has(name)) return true;
  if (name === 'considered' || name === 'dismiss') return slot === 'necessity' || slot === 'alternative';
  const meaning = MEANING.get(name);
  return meaning !== undefined && (slot in meaning ? meaning[slot] : meaning.else) !== undefined;
}

/** Everything that an argument shows, most telling first. */
export function kindsOf(argument: Argument, reading: Reading, features: Features): FoundKind[] {
  const found = new Map<Kind, Signal[]>();
  for (const [name, meaning] of MEANINGS) {
    const kind = argument.slot in meaning ? meaning[argument.slot] : meaning.else;
    if (kind === undefined) continue;
    for (const signal of features.weak) if (signal.name === name) found.set(kind, [...(found.get(kind) ?? []), signal]);
  }
  for (const kind of missing(argument, reading, features, found)) if (!found.has(kind)) found.set(kind, []);
  return [...found].map(([kind, at]) => ({ kind, at }));
}

/** What is not there: a comparison, a reason, the other side. */
function missing(
  argument: Argument,
  reading: Reading,
  features: Features,
  found: ReadonlyMap<Kind, readonly Signal[]>,
): Kind[] {
  const { slot, facts } = argument;
  const { values } = features;
  const has = (...names: string[]): boolean => names.some((name) => (values[name] ?? 0) > 0);
  const said = (name: string): boolean => reading.signals.some((signal) => signal.name === name);
  const kinds: Kind[] = [];
  if (slot === 'balancing') {
    const others = ['impact', 'expect', 'control', 'right', 'limit', 'fact'].filter((name) => has(name)).length;
    if (others < 2 && features.freshCount < ENOUGH)
      kinds.push(has('useful', 'cost') || said('we') ? 'one-sided-balance' : 'empty-balancing');
  }
  if (isCircular(argument, reading, features)) kinds.push('circular');
  if (slot === 'alternative' && found.size === 0 && !hasReason(reading, features)) kinds.push('alternative-unreasoned');
  if (slot === 'necessity' && !facts?.alternatives?.length) {
    if (has('considered', 'dismiss')) kinds.push('alternative-unreasoned');
    else if (!has('fail', 'compare', 'without')) kinds.push('no-alternative');
  }
  const reasons = [...found.keys(), ...kinds].filter((kind) => kind !== 'no-alternative');
  if (reasons.length === 0) {
    if (slot === 'purpose') kinds.push('vague');
    else if (slot === 'safeguard') kinds.push('vague-safeguard');
    else if (slot !== 'balancing' && !kinds.includes('alternative-unreasoned') && !hasReason(reading, features))
      kinds.push('bare-assertion');
  }
  return kinds;
}

/** A balance with so many words of its own is not empty, whatever they are. */
const ENOUGH = 12;

/** Fewer words than these, grammar aside, give no reason. */
const ENOUGH_TO_REASON = 3;

/** Words that give a reason, with something of their own to say. */
function hasReason({ signals }: Reading, { content }: Features): boolean {
  return content >= ENOUGH_TO_REASON && signals.some(({ name }) => REASONS.has(name));
}

const REASONS = new Set(['cause', 'fact', 'fail', 'without', 'limit']);

/** Repeats the purpose or the data, and says nothing else. */
function isCircular({ slot, facts }: Argument, { signals }: Reading, { own, freshCount, weak }: Features): boolean {
  if (own - freshCount < 2 || freshCount > 1) return false;
  if (slot === 'purpose') return (facts?.purpose?.length ?? 0) > 0;
  const reasons = weak.filter(({ name }) => name !== 'need' && name !== 'claim' && name !== 'formula');
  if (reasons.length > 0) return false;
  return (
    weak.length > 0 || (slot === 'necessity' && signals.some(({ name }) => name === 'without' || name === 'cause'))
  );
}
