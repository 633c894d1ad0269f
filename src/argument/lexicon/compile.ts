import type { CompiledLexicon } from '../lexicon';

/** A signal as a lexicon declares it, with texts that it must and must not find. */
export interface SignalSource {
  readonly signal: string;
  readonly patterns: readonly string[];
  readonly hit: readonly string[];
  readonly miss: readonly string[];
}

/** A lexicon as people write it: src/argument/lexicon/en.json. docs/argument-lexicons.md describes each part. */
export interface LexiconSource extends Omit<CompiledLexicon, 'signals'> {
  /** Pieces of patterns, used as `<name>`. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly signals: readonly SignalSource[];
}

/** Fills in the phrases of the patterns and leaves the examples out. */
export function compileLexicon(source: LexiconSource): CompiledLexicon {
  const { phrases, signals, ...rest } = source;
  return {
    ...rest,
    signals: signals.map(({ signal, patterns }) => [signal, patterns.flatMap((one) => fillPhrases(one, phrases))]),
  };
}

/** A pattern for each way to fill its `<phrases>`. */
export function fillPhrases(pattern: string, phrases: LexiconSource['phrases']): string[] {
  const found = /<([\w-]+)>/.exec(pattern);
  if (!found) return [pattern];
  return (phrases[found[1] ?? ''] ?? []).flatMap((phrase) =>
    fillPhrases(
      pattern.replace(found[0], () => phrase),
      phrases,
    ),
  );
}
