import { listed } from '../../base/listed';
import { isA, isOpen, livingGroups } from '../../model/questions';
import type { Expectation } from '../../model/types';
import { cjeu, gdpr } from '../../sources';
import { people } from '../blocks';
import { add, addReason } from '../fix';
import { defineRule } from '../rule';
import { isKnown, writtenBalancing } from './questions';

export const expectationsMissing = defineRule({
  id: 'balancing/expectations-missing',
  severity: 'error',
  kind: 'structural',
  summary:
    'For each group there is an answer, with reasons, to what people reasonably expect when their data are collected.',
  sources: [gdpr('Rec. 47'), cjeu('c-621-22', '¶55'), cjeu('c-252-21', '¶112, ¶116')],
  satisfy:
    'Write in `balancing` for each group `expectation of GROUP : expected because "…"`, with the answer that holds and the time and context of collection.',
  fix: 'Adds an open expectation, or the place for a reason.',
  messages: {
    none: 'Nothing is said about what people reasonably expect.',
    group: 'Nothing is said about what {groups} reasonably expect.',
    unanswered: 'Whether {people} expect the processing is not answered.',
    reason: 'That the processing is {answer} for {people} has neither an argument nor evidence.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    const { expectations } = balancing;
    if (expectations.length === 0) {
      const fixes = [
        add(assessment, balancing, 'Add the expectation', `expectation${people(assessment, 'of')} : open`),
      ];
      return report('none', { at: balancing, values: {}, fixes });
    }
    const missing = livingGroups(assessment).filter(
      ({ name }) => !expectations.some(({ of }) => of.length === 0 || of.some((group) => group.name === name)),
    );
    if (missing.length > 0) {
      report('group', {
        at: balancing,
        values: { groups: listed(missing.map(({ name }) => name)) },
        path: 'balancing.expectation',
        fixes: [
          add(
            assessment,
            balancing,
            'Add the expectation',
            `expectation of ${missing.map(({ name }) => name).join(', ')} : open`,
          ),
        ],
      });
    }
    for (const expectation of expectations) {
      const fault = faultOf(expectation);
      if (fault) {
        const who = listed(expectation.of.map(({ name }) => name)) || 'people';
        const fixes =
          fault === 'reason'
            ? [
                addReason(
                  assessment,
                  expectation,
                  'Add a reason',
                  'explain what people know when their data are collected',
                ),
              ]
            : [];
        report(fault, { at: expectation, values: { people: who, answer: `\`${expectation.answer?.name}\`` }, fixes });
      }
    }
  },
});

function faultOf(expectation: Expectation): 'unanswered' | 'reason' | undefined {
  const { answer, because, evidence, atCollection } = expectation;
  if (!answer) return isOpen(expectation, 'expectation') ? undefined : 'unanswered';
  if (!isKnown(answer)) return undefined;
  if (isA(answer, 'unknown')) return 'unanswered';
  return because || atCollection || evidence.length > 0 ? undefined : 'reason';
}
