/** The declarations that all records import. */
import type { SharedDeclarations } from './record';

export const SHARED: SharedDeclarations = {
  organisations: [
    { name: 'northwind', kind: 'private', title: 'Northwind Retail Ltd', country: 'IE', sector: 'retail' },
    { name: 'fennimore', kind: 'private', title: 'Fennimore Travel GmbH', country: 'DE', sector: 'hospitality' },
    { name: 'dovetail', kind: 'private', title: 'Dovetail Logistics B.V.', country: 'NL', sector: 'logistics' },
    {
      name: 'ironbridge',
      kind: 'private',
      title: 'Ironbridge Telecom AB',
      country: 'SE',
      sector: 'telecommunications',
    },
    { name: 'juniper', kind: 'association', title: 'Juniper Learning e.V.', country: 'AT', sector: 'education' },
    { name: 'brightwater', kind: 'private', title: 'Brightwater Energy A/S', country: 'DK', sector: 'energy' },
    { name: 'oakhurst', kind: 'private', title: 'Oakhurst Grocers S.r.l.', country: 'IT', sector: 'retail' },
    { name: 'mossgate', kind: 'private', title: 'Mossgate Software S.A.', country: 'FR', sector: 'software' },
  ],
  parties: [
    { name: 'quanta', kind: 'processor', title: 'Quanta Hosting Oy', country: 'FI', sector: 'software' },
    { name: 'deskwise', kind: 'processor', title: 'Deskwise Support ApS', country: 'DK', sector: 'software' },
    { name: 'papertrail', kind: 'processor', title: 'Papertrail Archive SAS', country: 'FR', sector: 'software' },
    { name: 'signalpost', kind: 'processor', title: 'Signalpost Inc.', country: 'US', sector: 'software' },
    { name: 'cloudledger', kind: 'processor', title: 'CloudLedger Inc.', country: 'US', sector: 'software' },
  ],
  groups: [
    { name: 'buyers', kind: 'customer', title: 'People who buy online', relationship: 'contractual', strength: 'weak' },
    {
      name: 'members',
      kind: 'member',
      title: 'People who have joined',
      relationship: 'membership',
      strength: 'established',
    },
    {
      name: 'subscribers',
      kind: 'subscriber',
      title: 'People with a contract',
      relationship: 'contractual',
      strength: 'established',
    },
    { name: 'callers', kind: 'customer', title: 'People who call', relationship: 'contractual', strength: 'weak' },
    {
      name: 'payers',
      kind: 'customer',
      title: 'People who pay for somebody else',
      relationship: 'contractual',
      strength: 'weak',
    },
    {
      name: 'past-buyers',
      kind: 'former-customer',
      title: 'People who bought before',
      relationship: 'former-contractual',
      strength: 'weak',
    },
  ],
  safeguards: [
    {
      name: 'two-people',
      kind: 'minimum-viewers',
      title: 'Six named people can open a record, and an export needs two of them',
      status: 'in-place',
      since: '2025-02-03',
      owner: 'Security team',
    },
    {
      name: 'second-look',
      kind: 'human-review',
      title: 'A trained person looks at every case that was picked, before anything happens to anybody',
      status: 'in-place',
      since: '2025-02-03',
      owner: 'Operations',
    },
    {
      name: 'say-it-again',
      kind: 'challenge-and-correct-procedure',
      title: 'Whoever was stopped can have the case looked at by somebody else on the same day',
      status: 'in-place',
      since: '2025-03-10',
      owner: 'Customer service',
    },
    {
      name: 'not-for-prices',
      kind: 'purpose-lock',
      title: 'The records cannot be joined with price or campaign tables; the database refuses it',
      status: 'in-place',
      since: '2025-02-03',
      owner: 'Data team',
    },
    {
      name: 'split-keys',
      kind: 'key-separation',
      title: 'The key that names people lies with another team and is changed every 30 days',
      status: 'in-place',
      since: '2025-04-14',
      owner: 'Security team',
    },
    {
      name: 'fair-rates',
      kind: 'bias-testing',
      title:
        'Each quarter the rate of wrong picks is compared between districts; a gap above 1 in 100 switches the signal off',
      status: 'in-place',
      since: '2025-04-14',
      owner: 'Data team',
    },
  ],
};

/** What the records import, without the ending of the format. */
export const SHARED_IMPORT = '../shared';
