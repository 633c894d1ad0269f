/** What follows elsewhere from a change: worries that nothing meets any more, and conclusions that lost what they rest on. */
import type { Fact } from '../fingerprint/fact';
import { name, tell, type Words } from './change';
import type { Difference } from './differences';
import type { Pair } from './pair';
import { all, factAt, supportersOf, workingFor, works } from './support';
import { subjectOf } from './telling';
import { namesOf, partNames } from './walk';

const CARRIERS = new Set(['safeguard', 'limit', 'alternative']);

/** What follows from a difference; nothing for most. */
export function consequencesOf(difference: Difference, pair: Pair): Words[] {
  const carrier = carrierOf(difference);
  if (carrier?.name === undefined || works(pair.after, carrier.name) || !works(pair.before, carrier.name)) return [];
  return [...unmet(carrier.name, pair), ...restsOn(carrier.name, pair)];
}

/** The safeguard, limit or alternative that a difference is about, or in whose status it is. */
function carrierOf({ before, after, around }: Difference): Fact | undefined {
  const fact = after ?? before;
  if (fact && CARRIERS.has(fact.key)) return before && after ? undefined : fact;
  const [holder] = around.slice(-1);
  return holder && CARRIERS.has(holder.key) && ['status', 'adopted'].includes(fact?.key ?? '') ? holder : undefined;
}

function unmet(carrier: string, pair: Pair): Words[] {
  const met = all(pair.before, (fact) => supportersOf(pair.before, fact).includes(carrier));
  return met.flatMap((was): Words[] => {
    const is = factAt(pair.after, was.path);
    if (!is || workingFor(pair.after, is).length > 0) return [];
    return [tell`${withPeople(is)} is no longer mitigated by anything that is in place.`];
  });
}

/** "Impact `intrusion` on `callers`". */
export function withPeople(fact: Fact): Words {
  const on = partNames(fact, 'on');
  const subject = subjectOf([fact]);
  return on.length === 0
    ? subject
    : [...subject, ' on ', ...on.flatMap((one, index): Words => (index === 0 ? [name(one)] : [', ', name(one)]))];
}

function restsOn(carrier: string, pair: Pair): Words[] {
  const resting = (state: Pair['before']): boolean =>
    all(state, (fact) => fact.key === 'rests').some((fact) => namesOf(fact.atoms).includes(carrier));
  const needed = all(pair.after, (fact) => fact.key === 'condition').some((fact) => namesOf(fact.atoms)[0] === carrier);
  if (resting(pair.after)) return [tell`The conclusion still rests on ${name(carrier)}.`];
  if (resting(pair.before)) return [tell`The conclusion rested on ${name(carrier)} and no longer does.`];
  return needed ? [tell`The decision has ${name(carrier)} as a condition.`] : [];
}
