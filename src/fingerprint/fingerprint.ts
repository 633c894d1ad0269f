/** The fingerprint of a part of an assessment: what is signed. `docs/fingerprint.md` describes it byte by byte. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assessment } from '../model/types';
import type { Atom, Fact } from './fact';
import { factsOf } from './facts';
import { factsOfPart, type Part } from './parts';
import { usedBy } from './uses';

/** Raised when the same assessment would give another fingerprint. */
const VERSION = 1;

/**
 * The fingerprint of a part, with everything that the part names: `v1:` and 64 hexadecimal digits (SHA-256).
 * Equal exactly where the parts say the same; layout, comments, spelling of texts and order of declarations do not count.
 */
export function fingerprint(assessment: Assessment, part: Part): string {
  return `v${VERSION}:${bytesToHex(sha256(utf8ToBytes(canonical(assessment, part))))}`;
}

/** Whether a written fingerprint is of a kind that this version can compare. */
export function isKnownFingerprint(written: string): boolean {
  return new RegExp(`^v${VERSION}:[0-9a-f]{64}$`).test(written);
}

/** The text that is hashed. */
export function canonical(assessment: Assessment, part: Part): string {
  const { own } = factsOf(assessment);
  const facts = factsOfPart(own, part);
  const used = usedBy(facts, own, assessment.document.loaded);
  return JSON.stringify(['lia', VERSION, part, listOf(facts), listOf(used)]);
}

/** A fact as plain data, from which its canonical text is made. */
export type Plain = readonly (string | readonly string[] | readonly unknown[])[];

/** What a fact says, as plain data: word, name, kinds, values, parts, reason, and what stands in its braces. */
export function plainOf(fact: Fact): Plain {
  return [
    fact.key,
    fact.name ?? '',
    fact.kinds,
    fact.atoms.map(plainAtom),
    fact.parts.map(({ word, atoms }) => [word, ...atoms.map(plainAtom)]),
    fact.because.map(plainAtom),
    listOf(fact.below),
  ];
}

function plainAtom({ kind, said }: Atom): readonly string[] {
  return [kind, said];
}

/** Facts in an order that does not depend on the file; stages of `keep` stay in theirs. */
function listOf(facts: readonly Fact[]): readonly unknown[] {
  const stages = facts.filter((fact) => fact.key === 'keep').map(plainOf);
  const others = facts.filter((fact) => fact.key !== 'keep').map(plainOf);
  const sorted = others
    .map((plain) => ({ plain, text: JSON.stringify(plain) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  return [...sorted.map(({ plain }) => plain), ...stages];
}
