/**
 * What the records are about. Words in braces are filled in for each record. The prose names facts and figures, because a
 * checker that looks at prose has to have some.
 */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly interest: string;
  readonly purpose: string;
  readonly summary: string;
  readonly statement: string;
  readonly evidence: string;
  readonly loss: string;
  readonly benefit: string;
  readonly operations: readonly string[];
  /** Name, kind, title, why needed. */
  readonly data: readonly (readonly [name: string, kind: string, title: string, needed: string])[];
  readonly groups: readonly [string, string];
  readonly impacts: readonly (readonly [name: string, kinds: readonly string[], because: string])[];
  readonly notice: string;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'order-screening',
    title: 'Screening orders for stolen cards',
    interest: 'fraud-prevention',
    purpose: 'Stop orders that are paid with stolen cards',
    summary:
      'Each card order gets a score from seven signals of that order. Orders above the threshold, {low} in 100, wait for a trained member of staff, who ships, asks back or refuses.',
    statement: '{org} wants to stop orders that are paid with stolen cards before the goods leave the warehouse.',
    evidence: '{count} chargebacks in 2025; report of the payment provider of 2026-01-12',
    loss: 'Without the screening 1 order in {high} was charged back in January 2025, and the payment provider ends the contract at 1 in 200.',
    benefit: 'Holders of stolen cards are spared a dispute, and the shop the loss of goods and fees.',
    operations: ['log', 'analyse', 'support-human-decision', 'delete'],
    data: [
      [
        'order-facts',
        'transaction',
        'Amount, goods, time and delivery address of the order',
        'Stolen-card orders are for goods that resell, above {high} euros, and go far from the billing address.',
      ],
      [
        'attempts',
        'payment-card',
        'Number of cards tried, and the last four digits of each',
        'In {share} of 100 frauds of 2025 more than two cards were tried; the digits show that they differ.',
      ],
      [
        'result',
        'fraud-flag',
        'What the member of staff decided',
        'Without the decision nobody can see whether people are stopped wrongly, and by which signal.',
      ],
    ],
    groups: ['buyers', 'payers'],
    impacts: [
      [
        'order-refused',
        ['exclusion-or-denial-of-service', 'financial-loss'],
        'A genuine order waits {hours} hours, or is refused.',
      ],
      [
        'called-a-fraud',
        ['false-accusation', 'wrong-decision-from-inaccuracy'],
        '{share} of 100 stopped orders are genuine, and a question about a card can sound like an accusation.',
      ],
    ],
    notice:
      'We check card orders for signs of stolen cards before we ship. Our legitimate interest is this fraud prevention. If the check stops your order, a member of staff decides within {hours} working hours.',
  },
  {
    name: 'sign-in-log',
    title: 'Log of sign-ins to the customer portal',
    interest: 'network-security',
    purpose: 'Notice and stop intrusions into the portal',
    summary:
      'The portal writes each sign-in to a log. Rules raise an alert for password spraying and for sign-ins from two countries within an hour; two engineers look at alerts.',
    statement: '{org} wants to notice intruders into its portal while there is still time to lock them out.',
    evidence: '{count} taken-over accounts in 2025; incident register, entries 11 to 14',
    loss: 'Before the log was read, an intruder was noticed after {share} days on average, and each time by a customer.',
    benefit: 'Customers keep their accounts, and those whose account was taken over hear of it on the same day.',
    operations: ['log', 'match', 'investigate', 'delete'],
    data: [
      [
        'sign-ins',
        'access-log',
        'User name, time and result of each sign-in',
        'Password spraying shows only as many names with one failure each within {hours} hours.',
      ],
      [
        'addresses',
        'ip-address',
        'Address from which the sign-in came',
        'In {share} of 100 incidents the address was the only thing that the tries had in common.',
      ],
      [
        'places',
        'location-coarse',
        'Country from which the sign-in came',
        'Two countries within an hour showed {count} of the take-overs of 2025, before any money was moved.',
      ],
    ],
    groups: ['subscribers', 'payers'],
    impacts: [
      [
        'locked-out',
        ['exclusion-or-denial-of-service', 'false-accusation'],
        'A traveller is locked out for up to {hours} hours until the code from the letter is entered.',
      ],
      [
        'watched',
        ['feeling-of-surveillance'],
        'Every sign-in of every customer is written down, which happens by design.',
      ],
    ],
    notice:
      'We keep a log of sign-ins to your account and look at it when something is odd. Our legitimate interest is network security: to notice intruders and to lock them out.',
  },
  {
    name: 'invoice-reminders',
    title: 'Recovery of overdue invoices',
    interest: 'debt-recovery',
    purpose: 'Get overdue invoices paid',
    summary:
      'Invoices that are {hours} days overdue are followed up with two letters. A dispute stops the letters until it has been answered in writing.',
    statement: '{org} wants to be paid for what it delivered, and to hear early of invoices that are disputed.',
    evidence: '{count} invoices overdue at the end of 2025; ledger, closing of 2025-12-31',
    loss: 'Without letters {share} of 100 overdue invoices were still unpaid after {high} days in the trial of 2024.',
    benefit: 'Customers who dispute an invoice are heard before anything further happens.',
    operations: ['store', 'match', 'contact-by-post', 'delete'],
    data: [
      [
        'debtor',
        'name',
        'Name and postal address of the debtor',
        'A letter reaches somebody only with both; {share} of 100 letters of 2024 without the first name came back.',
      ],
      [
        'invoices',
        'debt',
        'Amount, due date and letters sent',
        'Without the date nobody sees that {hours} days have gone by, and the letter would ask for a wrong amount.',
      ],
      [
        'answers',
        'complaint',
        'What the debtor wrote back',
        'Otherwise the second letter goes to people who disputed the first; {count} did in 2024.',
      ],
    ],
    groups: ['subscribers', 'past-buyers'],
    impacts: [
      [
        'pressed',
        ['distress-anxiety', 'intrusion-annoyance'],
        'A letter about money frightens people who cannot pay; {low} in 100 said so.',
      ],
      [
        'paid-twice',
        ['financial-loss', 'wrong-decision-from-inaccuracy'],
        'Somebody who has paid pays again, and waits {hours} days for the refund.',
      ],
    ],
    notice:
      'We write to you when an invoice is overdue. Our legitimate interest is to recover debts: we want to be paid for what we delivered. Answer the letter if the invoice is wrong.',
  },
  {
    name: 'fault-reports',
    title: 'Reports of faults in the ordering pages',
    interest: 'service-continuity',
    purpose: 'Find and repair faults in the ordering pages',
    summary:
      'When a page fails, the server writes down the page, the step and the time. A weekly table shows the steps that fail most often, and a developer repairs them.',
    statement: '{org} wants its ordering pages to work, and wants to learn of a fault before customers give up.',
    evidence: '{count} support calls about broken steps in 2025; telephone report of January 2026',
    loss: 'Before the reports a broken step was noticed after {share} days; in March 2025 {high} orders were lost in one week.',
    benefit: 'People can finish an order without having to call.',
    operations: ['log', 'analyse', 'aggregate', 'delete'],
    data: [
      [
        'failures',
        'telemetry',
        'Page, step and time of a failure',
        'The step is what is repaired; {share} of 100 repairs of 2025 started from it.',
      ],
      [
        'versions',
        'device-id',
        'Browser family and a number that changes every day',
        'Whether one person failed {hours} times or as many people once cannot be told without it.',
      ],
      [
        'accounts',
        'account',
        'Whether a customer was signed in',
        'Signed-in pages take another path through the server, on which {count} faults were found.',
      ],
    ],
    groups: ['buyers', 'members'],
    impacts: [
      [
        'followed',
        ['feeling-of-surveillance'],
        'A failed step is written down with the number of the day, which happens by design.',
      ],
      [
        'found-again',
        ['re-identification'],
        'Somebody with access to both tables could join the time of a failure with an order.',
      ],
    ],
    notice:
      'When a page fails we write down the page, the step and the time. Our legitimate interest is service continuity: we want the ordering pages to work.',
  },
];

/** Name, kind, title, why it was rejected. */
export const ALTERNATIVES: readonly (readonly [string, string, string, string])[] = [
  [
    'counts-only',
    'anonymous-or-aggregate',
    'Counts per day without any name',
    'Counts show that something happens and not where; in the trial of 2024 they missed {share} of 100 cases.',
  ],
  [
    'a-sample',
    'sample',
    'Look at one case in ten',
    'Nine of ten cases go by unseen; the sample of May 2024 found {low} of {high}.',
  ],
  [
    'by-hand',
    'manual-review',
    'Let staff look at everything by hand',
    'Staff read the same data of everybody, and missed {share} of 100 cases in the trial of 2024.',
  ],
  [
    'after-a-complaint',
    'incident-triggered',
    'Begin only after somebody complains',
    'Complaints came in {low} of 100 cases, {share} days later on average, when the damage was done.',
  ],
  [
    'other-way',
    'organisational-measure',
    'Change the process so that the data are not needed',
    'Tried in 2024 for {hours} weeks: {share} of 100 cases found another way round it.',
  ],
];

/** Name, kind, title. */
export const ADOPTED: readonly (readonly [string, string, string, string])[] = [
  [
    'fewer-fields',
    'less-data',
    'Seven fields instead of thirty',
    'Seven fields of the case itself; nothing about earlier cases or other pages',
  ],
  [
    'daily-number',
    'pseudonymous',
    'A number that changes instead of the account',
    'A number that changes every {hours} days stands for the account in every table',
  ],
  [
    'short-memory',
    'shorter-retention',
    'Keep for weeks instead of years',
    'A job deletes what is older than the period every night and reports the count',
  ],
];

export const SAFEGUARD_KINDS: Readonly<Record<string, string>> = {
  'less-data': 'coarsened-data',
  pseudonymous: 'pseudonymisation',
  'shorter-retention': 'short-buffer-overwrite',
};
