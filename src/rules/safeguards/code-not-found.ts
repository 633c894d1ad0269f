import { gdpr } from '../../sources';
import { REFERENCE_MESSAGES } from '../references';
import { defineRule } from '../rule';

/** Found by `src/check/references.ts`. */
export const codeNotFound = defineRule({
  id: 'safeguards/code-not-found',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'The code, the settings and the tests that a safeguard or a period rests on are there.',
  sources: [gdpr('Art. 5(2)'), gdpr('Art. 24(1)')],
  satisfy:
    'Look whether the safeguard still works. Then correct the path after `enforced at`, `tested at` or `set by`, or say in `status` that it is no longer in place.',
  fix: 'Writes the path to which git says that the file was moved, or the nearest name that is there.',
  messages: REFERENCE_MESSAGES,
});
