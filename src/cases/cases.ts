import type { DecidedCase } from './case';
import { CREDIT } from './credit';
import { DISCLOSURE } from './disclosure';
import { MARKETING } from './marketing';
import { WATCHING } from './watching';

/** Decided cases with a clear limb. They are told in our own words; the text behind the link is what counts. */
export const CASES: readonly DecidedCase[] = [...WATCHING, ...MARKETING, ...CREDIT, ...DISCLOSURE];
