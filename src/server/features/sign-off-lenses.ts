/** Lines above the signatures of an assessment: whether what was signed still stands there, and if not, which parts. */
import type { CodeLens } from 'vscode-languageserver-protocol';
import { standingOf } from '../../fingerprint/standing';
import type { Assessment, SignedPart, SignOff } from '../../model/types';
import type { View } from '../workspace/view';

/** A line above each signature that has a fingerprint and stands in the assessment itself. */
export function signOffLenses(view: View, assessment: Assessment): CodeLens[] {
  const { start, end } = assessment.entry;
  const inside = ({ entry }: SignOff): boolean => start <= entry.start && entry.end <= end;
  return assessment.signOffs
    .filter((one) => one.fingerprints.length > 0 && inside(one))
    .map((one) => {
      const position = view.document.positionAt(one.entry.start);
      return { range: { start: position, end: position }, command: { title: titleOf(assessment, one), command: '' } };
    });
}

function titleOf(assessment: Assessment, { fingerprints }: SignOff): string {
  const parts = { holds: [], stale: [], unknown: [] } as Record<ReturnType<typeof standingOf>, SignedPart[]>;
  for (const signed of fingerprints) parts[standingOf(assessment, signed)].push(signed);
  const { holds, stale, unknown } = parts;
  return [
    stale.length > 0 ? `changed since signed: ${named(stale)} (\`lia sign --check\` shows what)` : '',
    unknown.length > 0 ? `not comparable: ${named(unknown)}` : '',
    holds.length > 0 ? `as signed: ${named(holds)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function named(parts: readonly SignedPart[]): string {
  return parts.map(({ part }) => (part === 'all' ? 'the whole assessment' : part)).join(', ');
}
