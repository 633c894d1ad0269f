import { gdpr } from '../../sources';
import { REFERENCE_MESSAGES } from '../references';
import { defineRule } from '../rule';

/** Found by `src/check/references.ts`. */
export const evidenceNotFound = defineRule({
  id: 'governance/evidence-not-found',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'What an assessment points to as its evidence, its notices and its watched files is there.',
  sources: [gdpr('Art. 5(2)'), gdpr('Art. 24(1)')],
  satisfy:
    'Correct the path, which is relative to this file, or to the root of the repository with a leading `/`. What is no file is named without `at`.',
  fix: 'Writes the path to which git says that the file was moved, or the nearest name that is there.',
  messages: REFERENCE_MESSAGES,
});
