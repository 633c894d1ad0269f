/** What `lia new` starts from: the blocks of an assessment with `open` where only the author knows the answer. */

export interface Skeleton {
  readonly about: string;
  readonly interest: string;
  readonly operations: string;
  readonly people: string;
  readonly data: string;
  readonly alternatives: readonly string[];
  readonly impact: string;
  readonly safeguards: readonly string[];
}

export const SKELETONS: Readonly<Record<string, Skeleton>> = {
  general: {
    about: 'anything else',
    interest: 'customer-relations',
    operations: 'collect, store',
    people: 'customer',
    data: 'contact',
    alternatives: ['less-data', 'shorter-retention'],
    impact: 'loss-of-control',
    safeguards: ['unconditional-opt-out'],
  },
  'direct-marketing': {
    about: 'letters, messages or calls that advertise',
    interest: 'direct-marketing',
    operations: 'store, contact-by-post',
    people: 'customer',
    data: 'contact',
    alternatives: ['ask-first', 'less-data'],
    impact: 'intrusion-annoyance',
    safeguards: ['marketing-opt-out', 'frequency-cap'],
  },
  security: {
    about: 'protecting systems, premises or people',
    interest: 'network-security',
    operations: 'log, store',
    people: 'website-visitor',
    data: 'ip-address',
    alternatives: ['tokens-or-hashes', 'shorter-retention'],
    impact: 'exclusion-or-denial-of-service',
    safeguards: ['human-review'],
  },
  monitoring: {
    about: 'observing staff, visitors or places',
    interest: 'physical-security',
    operations: 'monitor, store',
    people: 'employee',
    data: 'video',
    alternatives: ['incident-triggered', 'physical-measure'],
    impact: 'employment-harm',
    safeguards: ['no-disciplinary-use'],
  },
  analytics: {
    about: 'statistics and product improvement',
    interest: 'analytics-and-statistics',
    operations: 'log, aggregate',
    people: 'app-user',
    data: 'app-usage',
    alternatives: ['anonymous-or-aggregate', 'sample'],
    impact: 'feeling-of-surveillance',
    safeguards: ['aggregation'],
  },
};

/** The text of a new assessment. `day` is the day of the start, `2026-11-23`. */
export function skeletonText(skeleton: Skeleton, name: string, title: string, day: string): string {
  const alternatives = skeleton.alternatives
    .map(
      (kind, index) => `    alternative ${index === 0 ? 'first' : 'second'}-way : ${kind} {
      intrusion     open
      effectiveness open
      open decision "Adopt, reject or defer it, and why?"
    }`,
    )
    .join('\n');
  const names = skeleton.safeguards.map((kind) => (kind === name ? `${kind}-measure` : kind));
  const safeguards = skeleton.safeguards
    .map((kind, index) => `  safeguard ${names[index]} : ${kind} {\n    status open\n    owner  open\n  }\n`)
    .join('\n');
  return `/** Begun on ${day}. Every \`open\` waits for an answer; \`lia check\` says what else is missing. */

organisation us : private "The organisation's name" {
  country open
  contact open
}

group people : ${skeleton.people} "Whose data it is" {
  relationship open
  age          open
}

assessment ${name} ${JSON.stringify(title)} {
  law        eu-gdpr
  controller us
  status     draft
  author     open
  assessed   ${day}
  starts     open
  review     every 12 months
  dpia       undecided
  processing-record open

  processing {
    summary             open
    operations          ${skeleton.operations}
    frequency           open
    scale               open
    terminal-equipment  open
    automated-decisions open
    data-subjects       people

    data item : ${skeleton.data} {
      about  people
      source open
      needed because open
      keep   open
    }
  }

  purpose open {
    basis open because open
    interest ours : ${skeleton.interest} of us {
      statement   open
      lawful      open
      present     open
      benefit     open
      importance  open
      if-not-done open
    }
  }

  necessity {
    because open
    achieves because open
${alternatives}
  }

  balancing {
    right private-life of people

    expectation of people : open

    impact worst : ${skeleton.impact} on people {
      because open
      before severity open, likelihood open
      met by ${names.join(', ')}
      after severity open, likelihood open
    }

    conclusion open
  }

${safeguards}

  rights {
    notice to people open
    shown-separately open
    objection {
      route  open
      owner  open
      within 1 month
      then   open
    }
    balancing-summary open
  }

  decision undecided
}
`;
}
