import type { Law } from '../law';
import { denmarkCallsRecordedForTraining } from './denmark-calls-recorded-for-training';

/** Denmark: the GDPR together with Danish law and the practice of Datatilsynet. The model of a national layer. */
export const law: Law = {
  id: 'denmark',
  buildsOn: 'eu-gdpr',
  rules: [denmarkCallsRecordedForTraining],
};
