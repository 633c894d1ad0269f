import type { Assessment } from '../../../model/types';
import { cite } from '../../../sources';
import { defineRule } from '../../rule';

export const singaporeDataDescribedIncompletely = defineRule({
  id: 'scope/singapore-data-described-incompletely',
  law: 'singapore',
  severity: 'error',
  kind: 'structural',
  summary: 'The assessment says the types and volume of the data, the purposes and the methods.',
  sources: [cite('sg-pdp-regulations-2021', 'Reg. 15', 'verified')],
  satisfy: 'Declare the `data`, their `scale`, the `purpose` in words, and the `operations`.',
  messages: {
    default: 'The assessment does not say {missing}.',
  },
  check(assessment, report) {
    const missing = missingIn(assessment);
    if (missing.length > 0) report('default', { at: assessment, values: { missing: missing.join(', ') } });
  },
});

function missingIn({ data, processing, purposes }: Assessment): string[] {
  return [
    data.length === 0 && 'the types of data (`data`)',
    !processing.scale && 'their volume (`scale`)',
    !purposes.some((purpose) => purpose.text) && 'the purpose (`purpose "…"`)',
    processing.operations.length === 0 && 'the methods (`operations`)',
  ].filter((one) => one !== false);
}
