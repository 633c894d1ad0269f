/** Makes one assessment from a seed and a number; the same two give the same assessment, however many are made. */
import { Random } from './random';
import type { Alternative, AssessmentRecord, DataItem, Impact, Interest, Safeguard } from './record';
import { ADOPTED, ALTERNATIVES, SAFEGUARD_KINDS, SCENARIOS, type Scenario } from './scenarios';
import { SHARED, SHARED_IMPORT } from './shared';

/** A finished assessment in which the rules find no error. */
export function generate(seed: number, number: number): AssessmentRecord {
  return new Generator(new Random(seed * 1_000_003 + number * 7919), number).record();
}

class Generator {
  private readonly scenario: Scenario;
  private readonly controller: (typeof SHARED.organisations)[number];
  private readonly assessed: string;
  private readonly starts: string;
  private readonly kept: (typeof ADOPTED)[number];

  constructor(
    private readonly random: Random,
    private readonly number: number,
  ) {
    this.scenario = random.pick(SCENARIOS);
    this.controller = random.pick(SHARED.organisations);
    this.kept = random.pick(ADOPTED);
    const month = random.int(1, 8);
    this.assessed = date(2026, month, random.int(1, 28));
    this.starts = date(2026, month + 1, random.int(1, 28));
  }

  record(): AssessmentRecord {
    const { scenario } = this;
    const safeguards = this.safeguards();
    return {
      imports: [SHARED_IMPORT],
      assessment: `${scenario.name}-${this.number}`,
      title: `${scenario.title} at ${this.controller.title}`,
      law: 'eu-gdpr',
      controller: this.controller.name,
      status: 'approved',
      version: `1.${this.random.int(0, 9)}`,
      author: this.team(),
      reviewer: 'Legal',
      approver: 'Managing director',
      assessed: this.assessed,
      starts: this.starts,
      review: { every: '12 months', on: ['data', 'operations', 'recipient'] },
      'processing-record': `Record of processing, line ${this.random.int(2, 90)}`,
      dpia: {
        answer: 'not-needed',
        because: this.fill('One of the nine criteria is met at most: nobody is {refused} by a machine.'),
      },
      processing: this.processing(),
      purpose: { text: scenario.purpose, interests: this.interests(), bases: this.bases() },
      necessity: {
        because: this.fill(
          'A case can only be seen from its own facts, while it happens; {share} of 100 leave no other trace.',
        ),
        achieves: this.fill('From March to August {year} the cases fell from {high} to {share} a month.'),
        proportionate: this.fill('Three kinds of data, and a person looks at {low} in 100 cases.'),
        alternatives: this.alternatives(safeguards[0]?.name ?? ''),
      },
      balancing: this.balancing(safeguards),
      safeguards,
      rights: this.rights(),
      consulted: {
        who: 'dpo',
        on: this.assessed,
        said: this.fill('Leave out the device; compare districts before the start, and report after {hours} weeks.'),
      },
      decision: {
        answer: 'rely',
        because: 'An interest with figures behind it, few data, and people who decide and can be asked.',
        by: 'Managing director',
        on: this.assessed,
      },
    };
  }

  private processing(): AssessmentRecord['processing'] {
    const { scenario } = this;
    const [abroad, near] = [
      this.random.pick(SHARED.parties.filter(isFar)),
      this.random.pick(SHARED.parties.filter((one) => !isFar(one))),
    ];
    const names = scenario.data.map(([name]) => name);
    return {
      summary: this.fill(scenario.summary),
      operations: [...scenario.operations],
      frequency: 'event-triggered',
      scale: { size: 'medium', text: this.fill('about {thousands} 000 cases a year, of which {high}0 are looked at') },
      novelty: 'established',
      place: 'online',
      'terminal-equipment': 'none',
      'automated-decisions': 'none',
      'data-subjects': [...scenario.groups],
      recipients: [
        { name: near.name, gets: names.slice(0, 2), for: 'the servers on which the log lies' },
        {
          name: abroad.name,
          gets: names.slice(0, 1),
          for: 'the tickets of the desk',
          transfer: 'standard-contractual-clauses',
        },
      ],
      data: scenario.data.map((item, index) => this.dataItem(item, index)),
    };
  }

  private dataItem([name, kind, title, needed]: Scenario['data'][number], index: number): DataItem {
    const weeks = this.random.int(2, 6) * 2;
    return {
      name,
      kind,
      title,
      about: index === 1 ? [...this.scenario.groups] : [this.scenario.groups[0]],
      source: index === 0 ? 'from-subject' : 'observed',
      told: 'at-collection',
      needed: this.fill(needed),
      keep: {
        for: `${weeks} weeks`,
        then: index === 2 ? 'aggregate' : 'delete',
        because: this.fill(
          `${this.random.int(88, 98)} of 100 cases are settled within ${weeks} weeks; what comes later is decided without it.`,
        ),
      },
    };
  }

  private interests(): Interest[] {
    const { scenario } = this;
    return [
      {
        name: `${scenario.name}-interest`,
        kind: scenario.interest,
        of: this.controller.name,
        statement: this.fill(scenario.statement),
        lawful: {
          answer: 'yes',
          because: 'No rule forbids it; the laws of the sector were gone through on 2025-11-04.',
        },
        present: { answer: 'yes', evidence: this.fill(scenario.evidence) },
        importance: 'important',
        benefit: scenario.benefit,
        'if-not-done': this.fill(scenario.loss),
      },
    ];
  }

  private bases(): AssessmentRecord['purpose']['bases'] {
    return [
      {
        answer: 'consent',
        because: 'Those whose conduct is at issue would refuse, and exactly their cases would be missing.',
      },
    ];
  }

  private alternatives(safeguard: string): Alternative[] {
    const rejected = this.random.sample(ALTERNATIVES, 1);
    const [name, kind, title] = this.kept;
    return [
      ...rejected.map(
        ([name, kind, title, because]): Alternative => ({
          name,
          kind,
          title,
          intrusion: 'lower',
          effectiveness: 'partial',
          rejected: { because: this.fill(because) },
        }),
      ),
      { name, kind, title, intrusion: 'lower', effectiveness: 'equal', adopted: { as: safeguard } },
    ];
  }

  private safeguards(): Safeguard[] {
    const [name, kind, , title] = this.kept;
    const since = this.starts;
    return [
      {
        name: `${name}-here`,
        kind: SAFEGUARD_KINDS[kind] ?? kind,
        title: this.fill(title),
        status: 'in-place',
        since,
        owner: this.team(),
      },
      {
        name: 'say-why',
        kind: 'explanation-of-result',
        title: this.fill('Whoever is picked is told the two facts that weighed most, within {hours} hours'),
        status: 'in-place',
        since,
        owner: 'Customer service',
      },
    ];
  }

  private balancing(own: readonly Safeguard[]): AssessmentRecord['balancing'] {
    const { scenario } = this;
    const shared = this.random
      .sample(
        SHARED.safeguards.filter(({ kind }) => kind !== 'human-review'),
        2,
      )
      .map(({ name }) => name);
    const names = own.map(({ name }) => name);
    return {
      rights: ['private-life', 'data-protection'],
      of: [...scenario.groups],
      expectations: [
        {
          of: [...scenario.groups],
          answer: 'expected',
          because: this.fill(
            'They are in the middle of a step of their own when it happens; in {year} {share} of 100 who were asked wanted it for their own account.',
          ),
          'at-collection': 'A line beside the button says that it is checked, by whom, and how to object.',
        },
      ],
      impacts: scenario.impacts.map(
        ([name, kinds, because], index): Impact => ({
          name,
          kinds: [...kinds],
          on: index === 0 ? [scenario.groups[0]] : [...scenario.groups],
          because: this.fill(because),
          before: { severity: 'limited', likelihood: index === 0 ? 'likely' : 'certain' },
          met: index === 0 ? ['second-look', ...names] : [...shared, ...names.slice(0, 1)],
          after: { severity: 'minimal', likelihood: 'possible' },
        }),
      ),
      conclusion: {
        answer: 'not-overridden',
        because: this.fill(
          'The interest is important: {count} cases in a year, each of them with somebody who was harmed. What remains for people is a wait of {hours} hours that a person explains and ends; nothing about them outlives the case or reaches another firm.',
        ),
        'rests-on': ['second-look', ...names],
      },
    };
  }

  private rights(): AssessmentRecord['rights'] {
    return {
      notice: {
        to: [...this.scenario.groups],
        told: 'at-collection',
        text: this.fill(this.scenario.notice),
        page: '/privacy',
      },
      'shown-separately': 'A box of its own below the notice, and a line of its own in the first message',
      objection: {
        route: `privacy@${this.controller.name}.example, or the link in each message`,
        owner: 'Customer service',
        within: `${this.random.int(5, 20)} days`,
        then: ['stop', 'erase'],
      },
      grants: ['access', 'rectification', 'erasure', 'restriction'],
      complaint: 'The authority of the country of the controller; named in the notice',
      'balancing-summary': `At ${this.controller.name}.example/privacy, half a page`,
    };
  }

  private team(): string {
    return this.random.pick(['Payments team', 'Security team', 'Web team', 'Ledger team']);
  }

  /** Fills the words in braces. */
  private fill(text: string): string {
    return text.replace(/\{(\w+)\}/g, (hole, word: string) => this.word(word) ?? hole);
  }

  private word(word: string): string | undefined {
    const { random } = this;
    switch (word) {
      case 'org':
        return this.controller.title;
      case 'refused':
        return random.pick(['refused', 'turned away', 'charged']);
      case 'low':
        return `${random.int(1, 4)}.${random.int(1, 9)}`;
      case 'high':
        return String(random.int(120, 480));
      case 'share':
        return String(random.int(31, 78));
      case 'count':
        return String(random.int(40, 900));
      case 'thousands':
        return String(random.int(20, 400));
      case 'hours':
        return String(random.int(3, 12));
      case 'year':
        return '2025';
      default:
        return undefined;
    }
  }
}

function isFar({ country }: { country: string }): boolean {
  return country === 'US';
}

function date(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
