/** A part of the test on which a decision turned; each is a group of rules. */
export type Limb = 'scope' | 'purpose' | 'necessity' | 'balancing' | 'safeguards' | 'rights';

/** A decision of an authority or court on legitimate interests, told in our own words. */
export interface DecidedCase {
  /** A short name: `schufa-discharge`. */
  readonly id: string;
  /** Who decided. */
  readonly authority: string;
  /** ISO 3166-1, or `EU`. */
  readonly country: string;
  readonly year: number;
  /** The number of the decision and what it is about. */
  readonly title: string;
  /** What the controller wanted, and how it argued. */
  readonly argued: string;
  /** What the authority or court held. It speaks of that case alone. */
  readonly held: string;
  /** `open`: left to the national court, or to the authority. */
  readonly outcome: 'failed' | 'accepted' | 'mixed' | 'open';
  /** The limbs on which it failed; empty where nothing failed. */
  readonly failed: readonly Limb[];
  /** Entries of the list `operation` that mark the case; those of every case, such as `store`, are left out. */
  readonly operations: readonly string[];
  /** Entries of the list `data`. */
  readonly data: readonly string[];
  /** Entries of the list `interest`. */
  readonly interests: readonly string[];
  /** An entry of the list `law`. */
  readonly law: string;
  /** The rules that ask what was at issue. */
  readonly rules: readonly string[];
  readonly link: string;
  /** What became of it later, or what to bear in mind when it is cited. */
  readonly fate?: string;
  /** Whether the text of the decision was read, or a report of it. */
  readonly status: 'verified' | 'second-hand';
}
