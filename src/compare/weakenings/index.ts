import { balance } from './balance';
import { governance } from './governance';
import { reach } from './reach';
import { protection } from './safeguards';
import type { Weakening } from './weakening';

/** Every change that weakens an assessment. */
export const WEAKENINGS: readonly Weakening[] = [...protection, ...reach, ...balance, ...governance];

/** The page of a weakening, from the root of the project. */
export function pageOfWeakening(id: string): string {
  return `docs/${id}.md`;
}
