/** What a reading amounts to, in numbers: how often which signal stands where it counts. No language is known here. */
import { echoes } from './echo';
import type { Reading, Signal } from './reading';
import type { Facts, Slot } from './types';

/** Signals that speak against an argument. */
export const WEAK_SIGNALS = [
  'need',
  'claim',
  'formula',
  'prevail',
  'useful',
  'cost',
  'custom',
  'insist',
  'considered',
  'dismiss',
  'vague',
  'future',
  'all',
  'refuse',
  'object',
  'hedge',
  'deny',
  'notice',
  'public',
  'vendor',
  'code',
  'recital',
  'safe',
] as const;

/** Signals that speak for it. */
export const STRONG_SIGNALS = [
  'fail',
  'compare',
  'without',
  'cause',
  'fact',
  'limit',
  'impact',
  'expect',
  'control',
  'right',
] as const;

export interface Features {
  readonly values: Readonly<Record<string, number>>;
  /** Signals that count, after negation and concession. */
  readonly weak: readonly Signal[];
  readonly strong: readonly Signal[];
  /** By token: a word of its own that repeats neither purpose nor data. */
  readonly fresh: Uint8Array;
  readonly own: number;
  readonly freshCount: number;
  /** Words that are more than grammar. */
  readonly content: number;
  readonly words: number;
}

/** A sentence needs so many words of its own before a signal in it speaks for the argument. */
const LEAST_OWN = 2;

/** Weak reasons: what stands in one sentence with them does not speak for the argument as it would alone. */
const REASONS = new Set<string>(
  WEAK_SIGNALS.filter((name) => name !== 'need' && name !== 'vague' && name !== 'dismiss'),
);
const WEAK = new Set<string>(WEAK_SIGNALS);
const STRONG = new Set<string>(STRONG_SIGNALS);

export interface FeatureOptions {
  readonly positives: boolean;
  readonly negation: boolean;
  readonly structure: boolean;
}

/** Where an argument has to say more than the purpose and the data do. */
const OWES_MORE = new Set<Slot>(['necessity', 'proportionality', 'data-item', 'purpose']);

export function featuresOf(reading: Reading, slot: Slot, facts: Facts, options: FeatureOptions): Features {
  const { tokens, signals, own } = reading;
  const fresh =
    options.structure && OWES_MORE.has(slot) ? echoes(reading, [...(facts.purpose ?? []), ...(facts.data ?? [])]) : own;
  const perSentence = ownPerSentence(reading, fresh);
  const leastOwn = options.structure ? LEAST_OWN : 0;
  const asides = asidesOf(reading, perSentence);
  const weak = signals.filter(
    (signal) =>
      WEAK.has(signal.name) && !asides.has(signal.sentence) && !(options.negation && isExcused(reading, signal, fresh)),
  );
  const strong = options.positives
    ? signals.filter(({ name, sentence }) => STRONG.has(name) && (perSentence[sentence] ?? 0) >= leastOwn)
    : [];
  const values: Record<string, number> = {};
  for (const { name } of weak) values[name] = Math.min(2, (values[name] ?? 0) + 1);
  const tainted = new Set(
    (options.structure ? weak : []).filter((signal) => REASONS.has(signal.name)).map((signal) => signal.sentence),
  );
  for (const { name, sentence } of strong) {
    const key = tainted.has(sentence) ? `${name}~` : name;
    values[key] = Math.min(3, (values[key] ?? 0) + 1);
  }
  const clean = perSentence.filter((count, sentence) => count >= LEAST_OWN && !tainted.has(sentence)).length;
  values.clean = Math.min(3, clean);
  values.tainted = tainted.size > 0 && clean === 0 ? 1 : 0;
  const freshCount = fresh.reduce((sum, one) => sum + one, 0);
  const grammar = reading.lexicon.classOf('function');
  const content = tokens.filter(({ entries }) => !entries.some((entry) => grammar.has(entry))).length;
  const ownCount = own.reduce((sum, one) => sum + one, 0);
  values.fresh = Math.min(1.5, freshCount / 8);
  values.densest = Math.min(1, Math.max(0, ...perSentence) / 6);
  values.share = tokens.length === 0 ? 0 : freshCount / tokens.length;
  const figures = figuresOf(reading);
  values.figures = Math.min(3, Math.max(0, figures - 1));
  values.short = tokens.length <= 4 ? 1 : 0;
  values.brief = tokens.length <= 9 ? 1 : 0;
  values.long = Math.min(2, tokens.length / 40);
  values.empty = freshCount <= 1 ? 1 : 0;
  return { values, weak, strong, fresh, own: ownCount, freshCount, content, words: tokens.length };
}

/** A sentence of so few words, none of them its own, says nothing where other sentences do. */
const SHORTEST = 2;

function asidesOf({ tokens, lexicon }: Reading, perSentence: readonly number[]): ReadonlySet<number> {
  const asides = new Set<number>();
  if (perSentence.length < 2) return asides;
  const grammar = lexicon.classOf('function');
  const lengths: number[] = perSentence.map(() => 0);
  let most = 0;
  const content: number[] = perSentence.map(() => 0);
  for (const { sentence, entries } of tokens) {
    lengths[sentence] = (lengths[sentence] ?? 0) + 1;
    if (!entries.some((entry) => grammar.has(entry))) content[sentence] = (content[sentence] ?? 0) + 1;
    most = Math.max(most, content[sentence] ?? 0);
  }
  if (most <= SHORTEST) return asides;
  for (const [sentence, length] of lengths.entries())
    if (length <= SHORTEST && perSentence[sentence] === 0) asides.add(sentence);
  return asides;
}

/** Numbers in sentences that say what they count. */
function figuresOf({ tokens, lexicon }: Reading): number {
  const numbers = lexicon.classOf('number');
  const grammar = lexicon.classOf('function');
  const content = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { sentence, isNumber, entries } of tokens) {
    const figure = isNumber || entries.some((entry) => numbers.has(entry));
    const into = figure ? counts : content;
    if (figure || !entries.some((entry) => grammar.has(entry))) into.set(sentence, (into.get(sentence) ?? 0) + 1);
  }
  return [...counts].reduce(
    (sum, [sentence, count]) => sum + ((content.get(sentence) ?? 0) >= LEAST_OWN ? count : 0),
    0,
  );
}

function ownPerSentence({ tokens }: Reading, fresh: Uint8Array): number[] {
  const counts: number[] = new Array((tokens[tokens.length - 1]?.sentence ?? -1) + 1).fill(0);
  for (const [index, token] of tokens.entries())
    counts[token.sentence] = (counts[token.sentence] ?? 0) + (fresh[index] ?? 0);
  return counts;
}

/** Words before a signal that are looked at for a negation. */
const BEFORE = 3;

/** Whether a signal is denied ("not because it is cheaper") or granted and answered ("cheaper, but …"). */
function isExcused(reading: Reading, signal: Signal, fresh: Uint8Array): boolean {
  const { tokens, lexicon } = reading;
  const negators = lexicon.classOf('neg');
  const clause = tokens[signal.start]?.clause;
  for (let index = signal.start - 1; index >= Math.max(0, signal.start - BEFORE); index--) {
    const token = tokens[index];
    if (token?.clause !== clause) break;
    if (token?.entries.some((entry) => negators.has(entry))) return true;
  }
  return isAnswered(reading, signal, fresh) || (CLAIMS.has(signal.name) && isReasoned(reading, signal, fresh));
}

/** Claims of a result, which a reason behind them makes good. */
const CLAIMS = new Set(['deny', 'formula', 'claim', 'prevail']);
/** So many words of its own make a reason. */
const LEAST_REASON = 2;

/** "Negligible, because …", "Proportionate: …", with words of its own and without another weak reason. */
function isReasoned(
  { tokens, lexicon, signals, text }: Reading,
  { end, sentence }: Signal,
  fresh: Uint8Array,
): boolean {
  const because = lexicon.classOf('because');
  for (let index = end; tokens[index]?.sentence === sentence; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    const turns = token?.entries.some((entry) => because.has(entry));
    if (!token || !(turns || text.slice(before?.end, token.start).includes(':'))) continue;
    let after = 0;
    for (let next = index; tokens[next]?.sentence === sentence; next++) after += fresh[next] ?? 0;
    const weakened = signals.some((one) => one.start >= index && one.sentence === sentence && REASONS.has(one.name));
    return after >= LEAST_REASON && !weakened;
  }
  return false;
}

/** A turn behind the signal, in its sentence or at the start of the next, with words of its own after it. */
function isAnswered({ tokens, lexicon }: Reading, signal: Signal, fresh: Uint8Array): boolean {
  const contrast = lexicon.classOf('contrast');
  for (let index = signal.end; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.sentence > signal.sentence + 1) return false;
    if (token.sentence > signal.sentence && index > 3 && tokens[index - 3]?.sentence === token.sentence) return false;
    if (!token.entries.some((entry) => contrast.has(entry))) continue;
    let after = 0;
    for (let next = index + 1; tokens[next]?.sentence === token.sentence; next++) after += fresh[next] ?? 0;
    return after >= 2;
  }
  return false;
}
