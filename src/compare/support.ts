/** What carries what: which safeguards and limits work against a worry, and whether they work today. */
import type { Fact } from '../fingerprint/fact';
import type { State } from './pair';
import { eachFact, fieldsOf, namesOf, partNames } from './walk';

/** The fact at a path. */
export function factAt(state: State, path: string): Fact | undefined {
  return find(state, (fact) => fact.path === path);
}

/** The first fact that fits, in any depth. */
export function find(state: State, fits: (fact: Fact) => boolean): Fact | undefined {
  return all(state, fits)[0];
}

/** All facts that fit, in any depth. */
export function all(state: State, fits: (fact: Fact) => boolean): Fact[] {
  const found: Fact[] = [];
  for (const top of state.facts)
    eachFact(top, (fact) => {
      if (fits(fact)) found.push(fact);
    });
  return found;
}

/** The names in `met by` of a fact, on its line or in its braces, and of the safeguards that say that they meet it. */
export function supportersOf(state: State, fact: Fact): string[] {
  const own = [...partNames(fact, 'met'), ...fieldsOf(fact, 'met').flatMap((field) => namesOf(field.atoms))];
  const others = fact.name === undefined ? [] : safeguards(state).filter((one) => meets(one).includes(fact.name ?? ''));
  return [...new Set([...own, ...others.map((one) => one.name ?? '')])];
}

function meets(safeguard: Fact): string[] {
  return fieldsOf(safeguard, 'meets').flatMap((field) => namesOf(field.atoms));
}

/** The safeguards of an assessment, shared ones among them. */
export function safeguards(state: State): Fact[] {
  return state.facts.filter((fact) => fact.key === 'safeguard');
}

/** Whether what a name stands for works today: a safeguard in place, a limit, an alternative that was adopted. */
export function works(state: State, name: string): boolean {
  const fact = find(state, (one) => one.name === name && ['safeguard', 'limit', 'alternative'].includes(one.key));
  if (!fact) return false;
  if (fact.key === 'safeguard') return fact.parts.some((part) => part.word === 'from') || statusOf(fact) === 'in-place';
  return fact.key === 'limit' || fieldsOf(fact, 'adopted').length > 0;
}

/** The status of a safeguard, such as `planned`. */
export function statusOf(safeguard: Fact): string | undefined {
  return namesOf(fieldsOf(safeguard, 'status')[0]?.atoms ?? [])[0];
}

/** The names of those that support a fact and work today. */
export function workingFor(state: State, fact: Fact): string[] {
  return supportersOf(state, fact).filter((name) => works(state, name));
}
