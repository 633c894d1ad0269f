import { randomInt } from 'node:crypto';

/**
 * The number under which a call stands in the library. It is drawn by chance and says nothing about the customer; the list
 * that leads back to the call lies with two fraud analysts, and nothing is written to the customer's account.
 */
export function caseNumber(year: number, taken: ReadonlySet<string>): string {
  for (;;) {
    const number = `${year}-${String(randomInt(100_000)).padStart(5, '0')}`;
    if (!taken.has(number)) return number;
  }
}
