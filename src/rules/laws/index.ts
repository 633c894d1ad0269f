// Generated from the folders beside it by scripts/compile-vocabulary.ts. Do not edit.
import { law as brazil } from './brazil/index';
import { law as denmark } from './denmark/index';
import { law as euGdpr } from './eu-gdpr/index';
import type { Law } from './law';
import { law as nigeria } from './nigeria/index';
import { law as singapore } from './singapore/index';
import { law as switzerland } from './switzerland/index';
import { law as ukGdpr } from './uk-gdpr/index';

/** Every law whose rules are known, the GDPR first. */
export const LAWS: readonly Law[] = [euGdpr, brazil, denmark, nigeria, singapore, switzerland, ukGdpr];
