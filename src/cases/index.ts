/** Decided cases on legitimate interests, and those of them that resemble an assessment. */
export type { DecidedCase } from './case';
export { CASES } from './cases';
export { casesOf, similarCases } from './similar';
