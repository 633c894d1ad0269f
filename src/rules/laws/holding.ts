/** Which rules hold for an assessment, by the laws that it names. */
import type { Citation } from '../../sources';
import { Vocabulary } from '../../vocabulary/vocabulary';
import { groupOf, isOwn, type Rule, type Severity } from '../rule';
import { LAWS } from './index';
import type { Law } from './law';

/** That a rule holds, and under which of the laws that an assessment names. */
export interface Holding {
  readonly laws: readonly string[];
  /** The most that it may say; its own severity where no law lowers it. */
  readonly level: Severity | undefined;
  /** The law's own sources, where the rule holds only under laws that are not the GDPR. */
  readonly sources: readonly Citation[] | undefined;
}

const BY_ID = new Map(LAWS.map((law) => [law.id, law]));

/** The law of an assessment that names none. */
const DEFAULT = 'eu-gdpr';

/** Says of a rule whether and how it holds. */
export type Holds = (rule: Rule) => Holding | undefined;

const known = new Map<string, Holds>();

/**
 * What holds under these laws. Rules of writing and rules of one's own hold under each.
 *
 * @param laws For each law that is named, its name and those of the laws that it extends, nearest first.
 */
export function holdingUnder(laws: readonly (readonly string[])[]): Holds {
  const lineages = laws.length > 0 ? laws : [[DEFAULT]];
  const key = lineages.map((names) => names.join('<')).join(' ');
  let holds = known.get(key);
  if (!holds) {
    holds = remembering((rule) => joined(lineages.map((names) => under(rule, names))));
    known.set(key, holds);
  }
  return holds;
}

/** Whether and how a rule holds under laws. */
export function holding(rule: Rule, laws: readonly (readonly string[])[]): Holding | undefined {
  return holdingUnder(laws)(rule);
}

function remembering(holds: Holds): Holds {
  const answers = new Map<Rule, Holding | undefined>();
  return (rule) => {
    const answer = answers.get(rule);
    if (answer || answers.has(rule)) return answer;
    const found = holds(rule);
    answers.set(rule, found);
    return found;
  };
}

/** A rule that holds under several laws may say what the strictest of them lets it say. */
function joined(each: readonly (Holding | undefined)[]): Holding | undefined {
  const found = each.filter((one) => one !== undefined);
  if (found.length === 0) return undefined;
  const levels = found.map((one) => one.level);
  const own = found.map((one) => one.sources);
  return {
    laws: found.flatMap((one) => one.laws),
    level: levels.includes(undefined) ? undefined : ORDER.find((level) => levels.includes(level)),
    sources: own.some((sources) => sources === undefined) ? undefined : own.flatMap((sources) => sources ?? []),
  };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function under(rule: Rule, names: readonly string[]): Holding | undefined {
  const [name = DEFAULT] = names;
  const plain: Holding = { laws: [name], level: undefined, sources: undefined };
  if (rule.law !== undefined) return names.includes(rule.law) ? plain : undefined;
  const law = names.map((one) => BY_ID.get(one)).find((one) => one !== undefined);
  // A law that an organisation has added, and that extends none of ours, is taken as the GDPR.
  if (groupOf(rule) === 'language' || isOwn(rule) || !law) return plain;
  const departure = law.departs?.[rule.id];
  if (departure) return departure.level === 'off' ? undefined : { ...plain, level: departure.level };
  if (law.buildsOn !== undefined) {
    const base = under(rule, [law.buildsOn]);
    return base && { ...base, laws: [name] };
  }
  if (law.id === DEFAULT) return plain;
  const shared = law.shares?.find((one) => one.rules.includes(rule.id));
  return shared && { ...plain, sources: shared.sources };
}

/** A law and those that its entry extends, nearest first. */
export function lineageOf(law: Law): readonly string[] {
  return new Vocabulary().lineage('law', law.id).map((kind) => kind.name);
}

/** The laws under which a rule holds, for documents. */
export function lawsOf(rule: Rule): string[] {
  return LAWS.filter((law) => under(rule, lineageOf(law)) !== undefined).map((law) => law.id);
}
