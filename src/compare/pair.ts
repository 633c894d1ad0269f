/** Two states of one assessment, side by side. */
import type { Fact } from '../fingerprint/fact';
import { factsOf } from '../fingerprint/facts';
import type { Assessment } from '../model/types';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { type Difference, differencesOf } from './differences';
import { renamed } from './rename';
import { type Rename, renamesBetween } from './renames';

/** What all questions about a change are asked of. Earlier facts stand under their new names. */
export interface Pair {
  readonly before: State;
  readonly after: State;
  readonly renames: readonly Rename[];
  readonly differences: readonly Difference[];
}

/** One state: its facts by path, and the lists that its names are looked up in. */
export interface State {
  readonly assessment: Assessment;
  /** The fields of the assessment, and the declarations outside that it uses. */
  readonly facts: readonly Fact[];
  readonly vocabulary: Vocabulary;
}

/** Compares two states of an assessment. */
export function pairOf(before: Assessment, after: Assessment): Pair {
  const [was, is] = [factsOf(before), factsOf(after)];
  const [old, now] = [was, is].map(({ own, used }) => [...own.below, ...used]) as [Fact[], Fact[]];
  const renames = renamesBetween(old, now);
  const facts = renamed(old, renames);
  const head = differencesOf(
    [{ ...was.own, name: is.own.name, path: is.own.path, below: [] }],
    [{ ...is.own, below: [] }],
  );
  return {
    before: { assessment: before, facts, vocabulary: before.document.loaded.vocabulary },
    after: { assessment: after, facts: now, vocabulary: after.document.loaded.vocabulary },
    renames,
    differences: [...head, ...differencesOf(facts, now)],
  };
}
