/** Questions that several rules of the balancing test ask. */
import { isA, levelOf } from '../../model/questions';
import type { Assessment, Balancing, Group, Impact, Rating, Reason, Reference, Term } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** The balancing test, where something stands in it; a missing one is the finding of another rule. */
export function writtenBalancing(assessment: Assessment): Balancing | undefined {
  return assessment.balancing?.empty === false ? assessment.balancing : undefined;
}

/** Whether the closed list has the term; a name that it lacks has its own finding. */
export function isKnown(term: Term): boolean {
  return term.title !== '';
}

/** The impacts that are bad for people, or may be; benefits are left out. */
export function harms(balancing: Balancing): Impact[] {
  return balancing.impacts.filter((impact) => !impact.kinds.some((kind) => isA(kind, 'positive-effect')));
}

/** Whether a line that names these people speaks of the group; a line that names nobody does where there is one group. */
export function concerns(people: readonly Reference[], group: Group, assessment: Assessment): boolean {
  if (people.length === 0) return assessment.groups.length === 1;
  return people.some((reference) => reference.name === group.name);
}

/** Whether some impact is on the group. */
export function hasImpactOn(group: Group, assessment: Assessment): boolean {
  const impacts = assessment.balancing ? harms(assessment.balancing) : [];
  return impacts.some((impact) => concerns(impact.on, group, assessment));
}

/** Whether the outcome is against the processing, so that what the balance found too heavy need not be cured. */
export function isGivenUp(assessment: Assessment): boolean {
  const { decision, balancing } = assessment;
  if (decision?.outcome) return isA(decision.outcome, 'do-not-rely', 'withdrawn');
  return isA(balancing?.conclusion?.answer, 'overridden');
}

/** Those of the derived reasons that are about one group. */
export function reasonsFor(reasons: readonly Reason[], group: Group): Reason[] {
  return reasons.filter((reason) => reason.group === group.name);
}

/** How an impact is rated before the safeguards; the single word of `rated` counts as its severity. */
export function firstRating(impact: Impact): Rating | undefined {
  if (impact.before) return impact.before;
  if (!impact.rated) return undefined;
  const { entry, path, because, evidence, terms } = impact.rated;
  return { entry, path, because, evidence, severity: terms[0], likelihood: undefined };
}

/** What was rated, as facts for a finding. */
export function ratingFacts(rating: Rating | undefined): Reason[] {
  return [rating?.severity, rating?.likelihood].flatMap((term) =>
    term ? [{ text: `${term.category} ${term.name}`, at: term }] : [],
  );
}

/** Whether the impact is of the lowest severity: a few inconveniences. */
export function isMinimal(rating: Rating | undefined, vocabulary: Vocabulary): boolean {
  return levelOf(rating?.severity, vocabulary) === 1;
}
