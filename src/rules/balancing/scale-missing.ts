import { cjeu, edpb } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { writtenBalancing } from './questions';

export const scaleMissing = defineRule({
  id: 'balancing/scale-missing',
  severity: 'warning',
  kind: 'structural',
  summary: 'The assessment says how many people and how much data are concerned.',
  sources: [cjeu('c-621-22', '¶54'), cjeu('c-252-21', '¶116, ¶118'), edpb('¶43')],
  satisfy:
    'Write `scale` with its level and, where you have one, a number: `scale large 40000 "people a year, six facts each"`.',
  fix: 'Adds the question, unanswered.',
  messages: {
    default: 'The assessment `{name}` does not say how many people and how much data are concerned (`scale`).',
  },
  check(assessment, report) {
    if (assessment.processing.scale || !writtenBalancing(assessment)) return;
    const fixes = [add(assessment, 'processing', 'Add the scale', 'scale open')];
    report('default', { at: assessment, path: 'processing.scale', values: { name: assessment.name }, fixes });
  },
});
