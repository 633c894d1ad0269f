/** Which facts belong to a part of an assessment that can be signed on its own. */
import type { Fact } from './fact';

/** The entries of the list `part-of-assessment`. */
export type Part = keyof typeof PARTS;

/** What is done with the data, as fields of `processing`. */
const OPERATIONS = [
  'summary',
  'operations',
  'never',
  'frequency',
  'novelty',
  'channel',
  'place',
  'previous-basis',
  'automated-decisions',
  'terminal-equipment',
  'soft-opt-in',
  'compatibility',
];

/** What a signature does not cover: signatures, and what is written because of them. */
const UPKEEP = new Set(['sign', 'status', 'reviewed', 'checked-with']);

const PARTS = {
  data: (own: Fact) => pick(own, 'data', 'data-subjects').map((fact) => ({ ...fact, below: without(fact, 'keep') })),
  keep: (own: Fact) => [...pick(own, 'keep'), ...pick(own, 'data').map(keepsOf)],
  recipient: (own: Fact) => pick(own, 'recipient'),
  purpose: (own: Fact) => pick(own, 'purpose'),
  interest: (own: Fact) => pick(own, 'purpose').flatMap((fact) => pick(fact, 'interest')),
  operations: (own: Fact) => pick(own, ...OPERATIONS),
  scale: (own: Fact) => pick(own, 'scale'),
  safeguard: (own: Fact) => pick(own, 'safeguard', 'applies'),
  alternative: (own: Fact) => pick(own, 'necessity').flatMap((fact) => pick(fact, 'alternative')),
  necessity: (own: Fact) => pick(own, 'necessity'),
  impact: (own: Fact) => pick(own, 'balancing').flatMap((fact) => pick(fact, 'impact', 'ruled-out')),
  expectation: (own: Fact) => pick(own, 'balancing').flatMap((fact) => pick(fact, 'expectation')),
  balancing: (own: Fact) => pick(own, 'balancing'),
  rights: (own: Fact) => pick(own, 'rights'),
  decision: (own: Fact) => pick(own, 'decision'),
  all: (own: Fact) => [{ ...own, below: own.below.filter((fact) => !UPKEEP.has(fact.key)) }],
} as const;

/** The names of all parts. */
export const PARTS_OF_ASSESSMENT: readonly string[] = Object.keys(PARTS);

/** Whether a name is that of a part. */
export function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}

/** The facts of a part of an assessment. */
export function factsOfPart(own: Fact, part: Part): readonly Fact[] {
  return PARTS[part](own);
}

function pick(fact: Fact, ...keys: readonly string[]): Fact[] {
  return fact.below.filter((below) => keys.includes(below.key));
}

function without(fact: Fact, key: string): Fact[] {
  return fact.below.filter((below) => below.key !== key);
}

/** Of a data item only how long it is kept. */
function keepsOf(fact: Fact): Fact {
  return { ...fact, kinds: [], atoms: [], parts: [], because: [], below: pick(fact, 'keep') };
}
