import { isOver } from '../../model/questions';
import { gdpr } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { isOpenField } from './questions';

export const recordUnlinked = defineRule({
  id: 'governance/record-unlinked',
  severity: 'info',
  kind: 'structural',
  summary: 'An assessment names the entry of the record of processing that it belongs to.',
  sources: [gdpr('Art. 30(1)')],
  satisfy: 'Write `processing-record "ENTRY"`, with `at "PATH"` where it can be opened.',
  fix: 'Adds `processing-record open`.',
  messages: {
    default: 'The assessment does not name its entry in the record of processing.',
  },
  check(assessment, report) {
    const { record } = assessment.header;
    if (record || isOpenField(assessment, 'processing-record') || isOver(assessment)) return;
    const fixes = [add(assessment, assessment, 'Add `processing-record open`', 'processing-record open')];
    report('default', { at: assessment, values: {}, fixes });
  },
});
