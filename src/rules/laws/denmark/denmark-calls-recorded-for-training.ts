import { thoseThatAre } from '../../../model/questions';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const denmarkCallsRecordedForTraining = defineRule({
  id: 'necessity/denmark-calls-recorded-for-training',
  law: 'denmark',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Recording calls for training without asking is weighed against asking, or recording some calls only.',
  sources: [cite('datatilsynet-tdc-2019', '', 'verified'), cite('datatilsynet-erhvervsstyrelsen-2021', '', 'verified')],
  satisfy:
    'Declare in `necessity` an `alternative` of the kind `ask-first` or `sample` with what it would miss, or name consent among the other bases of the purpose and say why it does not do.',
  messages: {
    default: 'Calls are recorded, and neither asking the caller nor recording a sample is weighed.',
  },
  check(assessment, report) {
    const [recording] = thoseThatAre(assessment.processing.operations, 'record-audio');
    if (!recording) return;
    const alternatives = assessment.necessity?.alternatives.flatMap(({ kinds }) => kinds) ?? [];
    const limits = assessment.necessity?.limits.flatMap(({ kinds }) => kinds) ?? [];
    const bases = assessment.purposes.flatMap((purpose) => purpose.bases.flatMap(({ terms }) => terms.slice(0, 1)));
    if (thoseThatAre([...alternatives, ...limits], ...MILDER).length > 0 || thoseThatAre(bases, 'consent').length > 0)
      return;
    report('default', {
      at: recording,
      path: assessment.processing.path,
      values: {},
      facts: [{ text: `operation ${recording.name}`, at: recording }],
    });
  },
});

const MILDER = ['ask-first', 'fewer-people', 'synthetic', 'incident-triggered'];
