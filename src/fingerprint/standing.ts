/** Whether what was signed still stands above the signature. */
import type { Assessment, SignedPart } from '../model/types';
import { fingerprint, isKnownFingerprint } from './fingerprint';
import { isPart } from './parts';

/** `unknown`: this version can not compare the fingerprint. */
export type Standing = 'holds' | 'stale' | 'unknown';

/** Whether a part of an assessment says what it said when it was signed. */
export function standingOf(assessment: Assessment, { part, written }: SignedPart): Standing {
  if (!isKnownFingerprint(written) || !isPart(part)) return 'unknown';
  return fingerprint(assessment, part) === written ? 'holds' : 'stale';
}
