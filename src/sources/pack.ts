import { documents, type LegalDocument } from './documents';

/**
 * The version of the rule pack: the day on which rules and sources were last changed. An assessment records it with
 * `checked-with "rules 2026-11-24"`.
 */
export const RULE_PACK = '2026-11-24';

/** The pack that came first; a source that says nothing else has stood as it is since then. */
const FIRST_PACK = '2026-11-24';

/**
 * The sources whose version or standing has changed since a pack.
 *
 * @param pack A day, `2026-11-24`.
 */
export function changedSince(pack: string, all: readonly LegalDocument[] = Object.values(documents)): LegalDocument[] {
  return all.filter(({ since }) => (since ?? FIRST_PACK) > pack);
}
