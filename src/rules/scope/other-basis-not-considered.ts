import type { Assessment } from '../../model/types';
import { cite, edpb } from '../../sources';
import { add, placeholder } from '../fix';
import { defineRule } from '../rule';

/** Words by which an argument deals with another basis. English only. */
const NAMED = /\b(?:consent|contract|legal (?:obligation|duty|basis)|opt[- ]in)\b/i;

export const otherBasisNotConsidered = defineRule({
  id: 'scope/other-basis-not-considered',
  severity: 'info',
  kind: 'structural',
  summary: 'The assessment says why no other legal basis fits better.',
  sources: [cite('wp217', '', 'verified'), edpb('¶9'), cite('ico-guidance', 'checklist', 'verified')],
  satisfy:
    'Write in the purpose which basis was thought of and why it does not fit: `basis consent rejected because "…"`.',
  fix: 'Adds a line for a basis, with the place for the reason.',
  unless: ['scope/better-basis-available'],
  messages: {
    default: 'Nothing says why consent, a contract or another basis does not fit.',
  },
  check(assessment, report) {
    const { purposes, decision } = assessment;
    const [purpose] = purposes;
    if (!purpose || decision?.instead || purposes.some(({ bases }) => bases.length > 0) || speaksOfIt(assessment))
      return;
    const line = `basis open because ${placeholder('explain why another basis does not fit')}`;
    report('default', { at: purpose, values: {}, fixes: [add(assessment, purpose, 'Add another basis', line)] });
  },
});

function speaksOfIt({ because, purposes, header }: Assessment): boolean {
  const arguments_ = [
    because,
    ...(header.description?.texts ?? []),
    ...purposes.flatMap((purpose) => [purpose.because, ...purpose.interests.map((interest) => interest.because)]),
  ];
  return arguments_.some((prose) => prose !== undefined && NAMED.test(prose.text));
}
