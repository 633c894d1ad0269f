/**
 * The laws that an assessment may be written under. Each has a folder: its entry for the list `law` (`law.lia`), what
 * holds under it (`index.ts`), and a file, a page and a fixture for each rule of its own. Nothing else names a law's
 * folder: the list of laws is generated.
 */
import type { Citation } from '../../sources';
import type { Rule, Severity } from '../rule';

/** What holds under a law. The rules of the catalogue are those of the GDPR. */
export interface Law {
  /** Its name in the list `law` of the vocabulary. */
  readonly id: string;
  /** The law on which it builds: what holds there holds here, unless it departs from it. */
  readonly buildsOn?: string;
  /** For a law that builds on no other: the rules of the catalogue whose question it asks too, and where it does. */
  readonly shares?: readonly Shared[];
  /** Rules of the catalogue that this law sees otherwise, by their id. */
  readonly departs?: Readonly<Record<string, Departure>>;
  /** The rules of this law alone. */
  readonly rules: readonly Rule[];
}

/** Rules that a law shares with the GDPR. */
export interface Shared {
  readonly rules: readonly string[];
  readonly sources: readonly Citation[];
}

/** How a law departs from a rule. */
export interface Departure {
  /** The most that the rule may say under this law; `off` where it asks nothing. */
  readonly level: Severity | 'off';
  /** Why, in one sentence. */
  readonly because: string;
  readonly sources: readonly Citation[];
}
