/**
 * A rule is one object: what it looks for, on which legal sources it stands, what it says, and what would satisfy it.
 * Catalogue, explanations, documents and tests are made from these objects and the page beside each.
 */
import type { Span } from '../language/syntax';
import type { Assessment, Item, Reason } from '../model/types';
import type { Citation } from '../sources';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { Fix } from './fix';

/**
 * error: without it the processing has no basis in Art. 6(1)(f), or the text is no assessment (text of the law, CJEU);
 * warning: authorities or guidance criticise it; info: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The part of the assessment that a rule belongs to; `language` are faults of writing. */
export const GROUPS = [
  'language',
  'scope',
  'purpose',
  'necessity',
  'balancing',
  'safeguards',
  'rights',
  'governance',
] as const;
export type Group = (typeof GROUPS)[number];

/** `structural`: something is missing; `cross-check`: declared facts do not fit; `prose`: the words of an argument. */
export type RuleKind = 'structural' | 'cross-check' | 'prose';

/** The names in braces of a message: `Data {name} has no reason.` has `name`. */
export type Holes<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

export interface ReportDetails<Message extends string> {
  /** Where: an item (its name, else its word is marked) or a stretch of the file that is checked. */
  readonly at: Item | Span;
  readonly values: Readonly<Record<Holes<Message>, string>>;
  /** The declared facts that made the rule fire. */
  readonly facts?: readonly Reason[];
  /** Where the rule's own severity does not fit this case. */
  readonly severity?: Severity;
  /** The stable path of the element; that of `at` where it is an item. */
  readonly path?: string;
  /** Changes of the text that help, made with `add` and `replace` of fix.ts; the best one first. */
  readonly fixes?: readonly Fix[];
}

export type Report<Messages extends Readonly<Record<string, string>>> = <Id extends keyof Messages & string>(
  message: Id,
  details: ReportDetails<Messages[Id]>,
) => void;

/** What a rule may ask besides the assessment. */
export interface RuleContext {
  /** The date of the check, `2026-11-23`. */
  readonly today: string;
  readonly vocabulary: Vocabulary;
}

export interface Rule<Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  /** `group/name`; its meaning never changes. */
  readonly id: `${Group}/${string}`;
  readonly severity: Severity;
  readonly kind: RuleKind;
  /** The requirement in one sentence. */
  readonly summary: string;
  readonly sources: readonly Citation[];
  /** What would satisfy it, as an instruction to the author. */
  readonly satisfy: string;
  /** Rules whose finding in the same assessment already says it, so that one cause gives one finding. */
  readonly unless?: readonly `${Group}/${string}`[];
  readonly messages: Messages;
  /** The law of which it is a rule, as the list `law` names it; without one, a rule of the catalogue, which is that of the GDPR. */
  readonly law?: string;
  /** The address of its page, for a rule of one's own; those of LIA have theirs in `docs/rules`. */
  readonly page?: string;
  /**
   * Whether its messages, or which of them, say only that something is not written yet: in a draft they are remarks.
   * Left out, that is so for all messages of a structural rule, and for none of another.
   */
  readonly unwritten?: boolean | readonly (keyof Messages & string)[];
  /** What its fixes do, in one sentence, where it offers any. */
  readonly fix?: string;
  /** Looks at one assessment. It reads, reports, and never throws. Rules of the group `language` have none: they are part of reading a file. */
  readonly check?: (assessment: Assessment, report: Report<Messages>, context: RuleContext) => void;
}

/** Declares a rule, with its messages typed: a report with an unknown message or a missing value does not compile. */
export function defineRule<const Messages extends Readonly<Record<string, string>>>(rule: Rule<Messages>): Rule {
  return rule as unknown as Rule;
}

/** Fills the holes of a message. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{([\w-]+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** The group of a rule: the first half of its id. */
export function groupOf(rule: Pick<Rule, 'id'>): Group {
  return rule.id.slice(0, rule.id.indexOf('/')) as Group;
}

/** Where the page of a rule is written: beside the rule. */
export function sourcePageOf({ id, law }: Pick<Rule, 'id' | 'law'>): string {
  return law === undefined ? `src/rules/${id}.md` : `src/rules/laws/${law}/${id.slice(id.indexOf('/') + 1)}.md`;
}

/** Whether a rule is one of an organisation's own. */
export function isOwn(rule: Pick<Rule, 'page'>): boolean {
  return rule.page !== undefined;
}

/** The page of a rule, from the root of the project; for a rule of one's own its address, or nothing. */
export function pageOf(rule: Pick<Rule, 'id' | 'page'>): string {
  return rule.page ?? `docs/rules/${rule.id}.md`;
}

/** Whether a message of a rule says only that something is not written yet. */
export function isUnwritten({ unwritten, kind }: Rule, message: string): boolean {
  if (unwritten === undefined) return kind === 'structural';
  return typeof unwritten === 'boolean' ? unwritten : unwritten.includes(message);
}
