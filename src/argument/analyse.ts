import { checklistOf } from './checklist';
import { mayBeWeak } from './doubt';
import { type Features, featuresOf } from './features';
import { type FoundKind, kindsOf } from './kinds';
import { lexiconFor } from './lexicon';
import { weaknessOf } from './model';
import { isUnwritten, placeholderIn } from './placeholder';
import { type Reading, read, type Signal } from './reading';
import { SOURCES } from './sources';
import type { Analysis, AnalysisOptions, Argument, ArgumentFinding, Kind, Level, TextSpan } from './types';

/** Above the first a weakness is a warning, above the second worth knowing, below it is left unsaid. */
const WARN = 0.5;
const TELL = 0.35;
/** From here on there is hardly a doubt. */
const SURE = 0.85;

/**
 * Reads one argument and says what is weak about it. A pure function of its input: the same argument gives the same
 * analysis everywhere. It finds missing argument, never bad judgement: a fluent lie passes.
 *
 * @param options For measuring: parts of the analysis that can be switched off.
 */
export function analyse(argument: Argument, options: AnalysisOptions = {}): Analysis {
  const reading = read(argument.text, argument.language);
  if (!reading) return withoutLexicon(argument.text);
  const facts = argument.facts ?? {};
  const features = featuresOf(reading, argument.slot, facts, {
    positives: options.positives !== false,
    negation: options.negation !== false,
    structure: options.structure !== false,
  });
  return {
    findings: findingsOf(argument, reading, features),
    checklist: checklistOf(argument, reading, features),
    lexicon: true,
  };
}

/** What can be told of a text in a language that has no lexicon: that nothing is written yet. The words are English. */
function withoutLexicon(text: string): Analysis {
  const message = isUnwritten(text) ? lexiconFor('en')?.data.messages.placeholder : undefined;
  if (!message) return { findings: [], checklist: [], lexicon: false };
  const spans = [{ start: 0, end: text.length }];
  const finding = { kind: 'placeholder', spans, words: text.trim(), ...message, source: SOURCES.placeholder } as const;
  return { findings: [{ ...finding, confidence: 'high', level: 'error' }], checklist: [], lexicon: false };
}

function findingsOf(argument: Argument, reading: Reading, features: Features): ArgumentFinding[] {
  const blank = placeholderIn(reading, features);
  if (blank) return [findingOf({ kind: 'placeholder', at: blank.at }, reading, features, 1, blank.level)];
  const weakness = weaknessOf(features, argument.slot);
  if (weakness < TELL || !mayBeWeak(argument, reading, features)) return [];
  const level: Level = weakness >= WARN ? 'warning' : 'info';
  return kindsOf(argument, reading, features).map((found) =>
    findingOf(found, reading, features, weakness, isGrave(found.kind, weakness, features) ? 'error' : level),
  );
}

/** A balance that weighs nothing, or a need that is nothing but a right to object, beyond doubt. */
function isGrave(kind: Kind, weakness: number, { values }: Features): boolean {
  if (kind !== 'objection-as-necessity' && kind !== 'empty-balancing') return false;
  return weakness >= SURE && (values.clean ?? 0) === 0;
}

function findingOf(
  { kind, at }: FoundKind,
  reading: Reading,
  features: Features,
  weakness: number,
  level: Level,
): ArgumentFinding {
  const spans = at.length > 0 ? joined(at.map((signal) => spanOf(reading, signal))) : [firstWords(reading)];
  const first = spans[0] ?? { start: 0, end: 0 };
  const message = reading.lexicon.data.messages[kind];
  const strong = features.strong[0];
  const softened = strong && wordsAt(reading, spanOf(reading, strong));
  return {
    kind,
    spans,
    words: wordsAt(reading, first),
    why: message?.why ?? '',
    instead: message?.instead ?? '',
    source: SOURCES[kind],
    confidence: weakness >= SURE ? 'high' : weakness >= 0.65 ? 'medium' : 'low',
    level,
    ...(softened !== undefined && { softened }),
  };
}

function spanOf({ tokens }: Reading, { start, end }: Pick<Signal, 'start' | 'end'>): TextSpan {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Spans in order, those that overlap as one. */
function joined(spans: readonly TextSpan[]): TextSpan[] {
  const result: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** How many words stand for an argument that lacks something. */
const FIRST_WORDS = 6;

function firstWords(reading: Reading): TextSpan {
  const { tokens, text } = reading;
  if (tokens.length === 0) return { start: 0, end: text.length };
  let end = 0;
  while (end < Math.min(FIRST_WORDS, tokens.length) && tokens[end]?.sentence === tokens[0]?.sentence) end++;
  return spanOf(reading, { start: 0, end });
}

function wordsAt({ text }: Reading, { start, end }: TextSpan): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
