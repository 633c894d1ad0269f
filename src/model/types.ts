/**
 * What an assessment says, resolved: names looked up, defaults and imports merged, prose unfolded. Rules and reports
 * read this and never the syntax tree; every item keeps its entry, so that a finding can stand on it.
 */
import type { Entry, Span } from '../language/syntax';
import type { LoadedFile } from './files';

/** Prose that the author wrote, and where it stands. */
export interface Prose extends Span {
  readonly text: string;
}

/** A value from a closed list. */
export interface Term extends Span {
  readonly name: string;
  /** The category of the list; `''` where it is a declared name. */
  readonly category: string;
  /** What it means; empty where the list has no such entry. */
  readonly title: string;
  /** Its own name and the names of all that it extends. */
  readonly lineage: readonly string[];
}

/** A reference to something declared, such as a group or a safeguard. */
export interface Reference extends Span {
  readonly name: string;
}

export interface Dated extends Span {
  /** `2026-09` or `2026-09-14`. */
  readonly date: string;
}

export interface Duration extends Span {
  readonly amount: number;
  readonly unit: string;
  /** Its length in days, months counted as 30 and years as 365; undefined where the unit is unknown. */
  readonly days: number | undefined;
}

/** Support that an argument points to. */
export interface Evidence {
  readonly entry: Entry;
  readonly label: string;
  readonly paths: readonly Prose[];
}

/** What every item has. */
export interface Item {
  /** The entry in the file that is checked; for something shared, the line that refers to it. */
  readonly entry: Entry;
  /** A stable path for waivers, sign-offs and findings: `data.recordings.keep`. */
  readonly path: string;
  /** The argument after `because`, if there is one. */
  readonly because: Prose | undefined;
  readonly evidence: readonly Evidence[];
}

/** An item with a name, a kind and a title. */
export interface Named extends Item {
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly Term[];
}

/** A field that holds names, with the remark behind them. */
export interface Answer extends Item {
  readonly terms: readonly Term[];
  readonly remark: Prose | undefined;
  /** The paths behind `at`. */
  readonly at: readonly Prose[];
}

/** A field that holds prose. */
export interface Statement extends Item {
  readonly texts: readonly Prose[];
  readonly at: readonly Prose[];
}

/** An organisation or a party: who decides, receives, or holds an interest. */
export interface Actor extends Named {
  /** `organisation`, `party`, or `group` where people themselves are meant. */
  readonly what: string;
  readonly country: Term | undefined;
  readonly sectors: readonly Term[];
  readonly transfer: Answer | undefined;
  readonly paid: Answer | undefined;
  readonly terms: Statement | undefined;
  readonly activity: Statement | undefined;
  readonly contact: Statement | undefined;
  readonly publicTask: Answer | undefined;
  readonly marketPosition: Answer | undefined;
  /** The data protection officer: a name, or `none` with a reason. */
  readonly dpo: { readonly item: Item; readonly none: boolean; readonly name: string } | undefined;
}

/** People whom the data is about. */
export interface Group extends Named {
  readonly relationship: Answer | undefined;
  readonly vulnerable: readonly Answer[];
  readonly age: Answer | undefined;
  readonly told: Answer | undefined;
}

export interface Keep extends Item {
  /** The state or part of the data that it is for, such as `unreviewed`. */
  readonly label: string | undefined;
  readonly period: Duration | undefined;
  /** The second period, after `or`. */
  readonly or: Duration | undefined;
  /** Which of two ends holds: `earlier` or `later`. */
  readonly whichever: string | undefined;
  readonly from: Prose | undefined;
  readonly until: Prose | undefined;
  /** The day after `until`, where it is a date. */
  readonly untilDay: Dated | undefined;
  readonly then: readonly Term[];
  /** The shared retention schedule that it follows. */
  readonly schedule: Reference | undefined;
  /** The stages of that schedule. */
  readonly scheduleKeeps: readonly Keep[];
  readonly setBy: readonly Prose[];
  readonly sourceKeeps: Duration | undefined;
}

export interface DataItem extends Named {
  readonly collected: boolean;
  readonly about: readonly Reference[];
  readonly sources: readonly Term[];
  readonly despite: readonly Term[];
  readonly told: Answer | undefined;
  /** Why it is needed: the argument of `needed`. */
  readonly needed: Item | undefined;
  /** It comes along without being looked for. */
  readonly incidental: Item | undefined;
  /** What it may reveal, with what meets that. */
  readonly mayReveal: readonly MayReveal[];
  readonly sensitivity: Answer | undefined;
  readonly article9: Answer | undefined;
  readonly article10: Answer | undefined;
  readonly separable: Answer | undefined;
  readonly keeps: readonly Keep[];
  readonly basis: Answer | undefined;
}

/** What data may reveal, with what meets that. */
export interface MayReveal extends Answer {
  readonly metBy: readonly Reference[];
}

export interface Recipient extends Item {
  readonly name: string;
  /** What was declared of it; undefined where the name is unknown. */
  readonly actor: Actor | undefined;
  readonly gets: readonly Reference[];
  readonly purpose: Prose | undefined;
  /** The trades it is in: of this line, else of the party. */
  readonly sectors: readonly Term[];
  /** The transfer, payment and terms: of this line, else of the party. */
  readonly transfer: Answer | undefined;
  readonly paid: Answer | undefined;
}

/** Access to people's devices, with the ground that national law on ePrivacy asks for. */
export interface TerminalEquipment extends Answer {
  readonly ground: readonly Term[];
}

/** Decisions without a person, their effect, and the ground of Art. 22(2) GDPR. */
export interface AutomatedDecisions extends Answer {
  readonly effect: Term | undefined;
  readonly ground: readonly Term[];
}

export interface Processing extends Item {
  readonly summary: Statement | undefined;
  readonly operations: readonly Term[];
  readonly never: readonly Answer[];
  readonly frequency: Answer | undefined;
  readonly scale: Answer | undefined;
  readonly novelty: Answer | undefined;
  readonly channels: Answer | undefined;
  readonly places: Answer | undefined;
  readonly terminalEquipment: TerminalEquipment | undefined;
  readonly automatedDecisions: AutomatedDecisions | undefined;
  readonly previousBasis: Answer | undefined;
  /** The five answers of a soft opt-in, by the word of the field. */
  readonly softOptIn: { readonly item: Item; readonly answers: Readonly<Record<string, Answer>> } | undefined;
  readonly compatibility: { readonly item: Item; readonly factors: Readonly<Record<string, Statement>> } | undefined;
}

export interface Interest extends Named {
  readonly holders: readonly Reference[];
  /** What was declared of its holders; one whose name is unknown is left out. */
  readonly heldBy: readonly Actor[];
  readonly statement: Statement | undefined;
  readonly fraudType: Statement | undefined;
  readonly lawful: Answer | undefined;
  readonly present: Answer | undefined;
  readonly benefit: Statement | undefined;
  readonly importance: Answer | undefined;
  readonly ifNotDone: Statement | undefined;
  /** How it belongs together with the purpose. */
  readonly link: Statement | undefined;
}

export interface Purpose extends Item {
  readonly text: Prose | undefined;
  readonly interests: readonly Interest[];
  readonly bases: readonly Answer[];
  /** The condition of Annex 1 UK GDPR that is met. */
  readonly recognised: Answer | undefined;
  readonly compelling: Answer | undefined;
}

/** That an alternative is put off. */
export interface Deferred extends Item {
  /** Until when: its day, or the day on which it is looked at again. */
  readonly until: Dated | undefined;
}

export interface Alternative extends Named {
  readonly intrusion: Term | undefined;
  readonly effectiveness: Term | undefined;
  readonly adopted: Adopted | undefined;
  readonly rejected: Item | undefined;
  readonly deferred: Deferred | undefined;
}

/** That an alternative was taken, and as what it stands in the assessment. */
export interface Adopted extends Item {
  readonly as: readonly Reference[];
}

export interface Necessity extends Item {
  readonly achieves: Item | undefined;
  readonly proportionate: Item | undefined;
  readonly limits: readonly Named[];
  readonly alternatives: readonly Alternative[];
  /** Nothing stands in it: no argument, no field. */
  readonly empty: boolean;
}

export interface RightAtStake extends Item {
  /** The name of a `stake`, where it has one. */
  readonly name: string | undefined;
  readonly rights: readonly Term[];
  readonly text: string;
  readonly of: readonly Reference[];
  readonly metBy: readonly Reference[];
}

export interface Expectation extends Item {
  readonly of: readonly Reference[];
  readonly answer: Term | undefined;
  readonly metBy: readonly Reference[];
  readonly atCollection: Statement | undefined;
  readonly wouldObject: Answer | undefined;
}

/** How bad and how likely an impact is; `single` where a source gave one word for both. */
export interface Rating extends Item {
  readonly severity: Term | undefined;
  readonly likelihood: Term | undefined;
}

export interface Impact extends Named {
  readonly on: readonly Reference[];
  readonly before: Rating | undefined;
  readonly after: Rating | undefined;
  /** One word for severity and likelihood together, as some sources give it. */
  readonly rated: Answer | undefined;
  readonly metBy: readonly Reference[];
}

export interface Factor extends Named {
  readonly side: string;
  readonly metBy: readonly Reference[];
}

/** An impact that the author says will not happen, and to whom. */
export interface RuledOut extends Answer {
  readonly on: readonly Reference[];
}

/** The best interests of children, and of which group. */
export interface BestInterests extends Item {
  readonly of: readonly Reference[];
}

/** What people gain from the processing. */
export interface Benefit extends Named {
  readonly on: readonly Reference[];
}

export interface Conclusion extends Item {
  readonly answer: Term | undefined;
  readonly inFavour: Statement | undefined;
  readonly against: Statement | undefined;
  readonly restsOn: readonly Reference[];
}

export interface Consultation extends Item {
  readonly who: string;
  readonly on: Dated | undefined;
  readonly said: Prose | undefined;
  readonly followed: boolean | undefined;
}

export interface Balancing extends Item {
  readonly rights: readonly RightAtStake[];
  readonly expectations: readonly Expectation[];
  readonly impacts: readonly Impact[];
  readonly ruledOut: readonly RuledOut[];
  readonly factors: readonly Factor[];
  readonly benefits: readonly Benefit[];
  readonly bestInterests: BestInterests | undefined;
  readonly consultations: readonly Consultation[];
  readonly notConsulted: Item | undefined;
  readonly conclusion: Conclusion | undefined;
  readonly empty: boolean;
}

export interface Safeguard extends Named {
  readonly status: Answer | undefined;
  readonly since: Dated | undefined;
  readonly by: Dated | undefined;
  readonly owner: Statement | undefined;
  readonly beyondDuty: Answer | undefined;
  /** Whether the law requires it anyway: of its kinds, or of `beyond-duty` where that is answered. */
  readonly baseline: 'yes' | 'no' | 'conditional' | 'unknown';
  /** The kinds of impact that its kinds, or its own `addresses`, say that it works against. */
  readonly addresses: readonly string[];
  /** What its kinds protect, such as `children` or `workers`. */
  readonly protects: readonly string[];
  /** Names of impacts and other worries that name it in `met by`, or that it names in `meets`. */
  readonly meets: readonly string[];
  readonly enforced: readonly Prose[];
  readonly tested: readonly Prose[];
  /** The part of the assessment that carries it: `recordings.keep`. */
  readonly from: Reference | undefined;
  readonly fallback: Statement | undefined;
  /** It is declared outside the assessment and named by `applies`. */
  readonly shared: boolean;
}

export interface Notice extends Item {
  readonly to: readonly Reference[];
  readonly timing: Term | undefined;
  readonly text: Prose | undefined;
  readonly at: readonly Prose[];
  readonly exempt: Term | undefined;
  readonly instead: Statement | undefined;
}

/** What an objection asks of the person. */
export interface Asks extends Statement {
  readonly terms: readonly Term[];
}

/** An objection that is refused, and for whom. */
export interface Refused extends Item {
  readonly of: readonly Reference[];
}

export interface Objection extends Item {
  readonly route: Statement | undefined;
  readonly owner: Statement | undefined;
  /** What is asked of the person: words, or terms of the list `asks`. */
  readonly asks: Asks | undefined;
  readonly within: Duration | undefined;
  readonly then: Answer | undefined;
  readonly unless: readonly Term[];
  readonly compellingGrounds: Statement | undefined;
  /** For whom an objection is refused; for everybody where it names nobody. */
  readonly refused: readonly Refused[];
  readonly pause: Answer | undefined;
}

export interface Rights extends Item {
  readonly notices: readonly Notice[];
  readonly shownSeparately: Statement | undefined;
  readonly objection: Objection | undefined;
  readonly complaint: Statement | undefined;
  readonly balancingSummary: Statement | undefined;
  readonly grants: readonly Answer[];
}

export interface Condition extends Item {
  /** The name of a safeguard, or the words of the condition. */
  readonly what: string;
  readonly named: boolean;
  readonly state: Term | undefined;
  readonly by: Dated | undefined;
}

export interface Decision extends Item {
  readonly outcome: Term | undefined;
  readonly conditions: readonly Condition[];
  readonly instead: Answer | undefined;
}

export interface ReviewRule extends Item {
  readonly every: Duration | undefined;
  readonly by: Dated | undefined;
  /** An event in words, or the parts whose change calls for a review. */
  readonly event: string | undefined;
  readonly change: readonly Term[];
}

export interface OpenPoint extends Item {
  /** `question`, `decision`, or `value` where a field says `open`. */
  readonly what: string;
  readonly name: string | undefined;
  readonly text: string;
  readonly of: string | undefined;
  readonly owner: string | undefined;
  readonly by: Dated | undefined;
  readonly meanwhile: string | undefined;
  readonly metBy: readonly Reference[];
  readonly answered: Dated | undefined;
}

/** Anything with a name, words and the fields that its kind has: assumptions, actions, indicators. */
export interface Note extends Item {
  readonly name: string | undefined;
  readonly text: string;
  readonly owner: string | undefined;
  readonly by: Dated | undefined;
  /** The other parts and fields, by their word, as they read. */
  readonly details: Readonly<Record<string, string>>;
}

/** A change that ends the reliance. */
export interface Tripwire extends Note {
  /** The safeguards that no longer hold when it happens. */
  readonly breaks: readonly Reference[];
  /** The files in which it would show. */
  readonly watches: readonly Prose[];
}

/** A review that took place. */
export interface Review extends Item {
  readonly on: Dated | undefined;
  readonly by: string | undefined;
  readonly of: readonly Term[];
}

export interface SignOff extends Item {
  readonly required: boolean;
  readonly role: string;
  readonly who: string | undefined;
  readonly on: Dated | undefined;
  readonly before: string | undefined;
  readonly opinion: Statement | undefined;
  readonly covers: readonly Term[];
  /** The state of each part when it was signed. */
  readonly fingerprints: readonly SignedPart[];
}

/** A part of an assessment, and its fingerprint when it was signed. */
export interface SignedPart extends Item {
  /** Of the list `part-of-assessment`; `all` where none is named. */
  readonly part: string;
  readonly written: string;
}

export interface Waiver extends Item {
  readonly rule: string;
  readonly on: Reference | undefined;
  readonly until: Dated | undefined;
}

/** A field that holds a day. */
export interface DatedItem extends Item {
  readonly on: Dated | undefined;
}

/** A day on which the assessment was changed, and what was changed. */
export interface Revision extends DatedItem {
  readonly text: string;
}

export interface Header {
  readonly laws: readonly Term[];
  readonly controller: Actor | undefined;
  readonly controllerItem: Item | undefined;
  readonly jointControllers: readonly Actor[];
  readonly status: Answer | undefined;
  readonly version: Statement | undefined;
  readonly revisions: readonly Revision[];
  readonly authors: readonly Prose[];
  readonly reviewers: readonly Prose[];
  readonly approvers: readonly Prose[];
  readonly assessed: DatedItem | undefined;
  readonly starts: DatedItem | undefined;
  readonly earlierVersion: Statement | undefined;
  readonly reviews: readonly ReviewRule[];
  readonly reviewed: readonly Review[];
  readonly record: Statement | undefined;
  readonly dpia: Answer | undefined;
  readonly publicTask: Answer | undefined;
  readonly language: string;
  readonly excludes: readonly Prose[];
  readonly guidance: readonly Term[];
  /** The rule pack with which it was checked. */
  readonly checkedWith: Statement | undefined;
  readonly disclaimer: Statement | undefined;
  readonly description: Statement | undefined;
}

/** Why a derived fact holds: what was declared, and where. */
export interface Reason {
  readonly text: string;
  readonly at: Span;
  /** The name of the group that it is about, where it is about one. */
  readonly group?: string;
}

/** Facts that follow from declared ones, computed once. */
export interface Derived {
  /** Reasons why the controller is the stronger side; empty where nothing says so. */
  readonly powerImbalance: readonly Reason[];
  /** Reasons why children may be among the people. */
  readonly children: readonly Reason[];
  /** The WP248 criteria that are met, each with its reasons. */
  readonly dpiaCriteria: readonly { readonly criterion: string; readonly reasons: readonly Reason[] }[];
  /** The cases of Art. 35(3) that are met: `a`, `b`, `c`. */
  readonly dpiaCases: readonly { readonly point: string; readonly reasons: readonly Reason[] }[];
}

export interface Assessment extends Named {
  readonly document: Model;
  readonly doc: string;
  readonly header: Header;
  readonly processing: Processing;
  /** The groups that `data-subjects` and `about` name. */
  readonly groups: readonly Group[];
  readonly data: readonly DataItem[];
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly Purpose[];
  /** The interests of all purposes. */
  readonly interests: readonly Interest[];
  readonly necessity: Necessity | undefined;
  readonly balancing: Balancing | undefined;
  /** Its own safeguards and the shared ones that it applies. */
  readonly safeguards: readonly Safeguard[];
  readonly rights: Rights | undefined;
  readonly decision: Decision | undefined;
  readonly consultations: readonly Consultation[];
  readonly openPoints: readonly OpenPoint[];
  readonly assumptions: readonly Note[];
  readonly actions: readonly Note[];
  readonly indicators: readonly Note[];
  readonly tripwires: readonly Tripwire[];
  readonly watches: readonly Prose[];
  readonly signOffs: readonly SignOff[];
  readonly waivers: readonly Waiver[];
  readonly derived: Derived;
  /** Every prose of the assessment, with the word of the field that it stands in and the item's path. */
  readonly prose: readonly PlacedProse[];
}

/** A text, the word of the field that it stands in, and the path of the item. */
export interface PlacedProse {
  readonly slot: string;
  readonly path: string;
  readonly prose: Prose;
}

/** A file, resolved. */
export interface Model {
  /** The path as the user gave it, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly summary: string;
  /** The names of the safeguards that are declared outside the assessments, here or in an imported file. */
  readonly sharedSafeguards: ReadonlySet<string>;
  readonly assessments: readonly Assessment[];
  /** The file it was made from, with what it imports. */
  readonly loaded: LoadedFile;
}
