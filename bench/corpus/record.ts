/** An assessment as plain data: what the writer of `.lia` and the writer of YAML both print. Keys are those of the language. */
export interface AssessmentRecord {
  imports: string[];
  assessment: string;
  title: string;
  law: string;
  controller: string;
  status: string;
  version: string;
  author: string;
  reviewer: string;
  approver: string;
  assessed: string;
  starts: string;
  review: { every: string; on: string[] };
  'processing-record': string;
  dpia: Reasoned;
  processing: Processing;
  purpose: { text: string; interests: Interest[]; bases: Reasoned[] };
  necessity: { because: string; achieves: string; proportionate: string; alternatives: Alternative[] };
  balancing: Balancing;
  safeguards: Safeguard[];
  rights: Rights;
  consulted: { who: string; on: string; said: string };
  decision: Reasoned & { by: string; on: string };
}

export interface Reasoned {
  answer: string;
  because?: string;
}

interface Processing {
  summary: string;
  operations: string[];
  frequency: string;
  scale: { size: string; text: string };
  novelty: string;
  place: string;
  'terminal-equipment': string;
  'automated-decisions': string;
  'data-subjects': string[];
  recipients: Recipient[];
  data: DataItem[];
}

interface Recipient {
  name: string;
  gets: string[];
  for: string;
  transfer?: string;
}

export interface DataItem {
  name: string;
  kind: string;
  title: string;
  about: string[];
  source: string;
  told: string;
  needed?: string;
  'article-9'?: string;
  keep?: { for: string; then: string; because: string };
}

export interface Interest {
  name: string;
  kind: string;
  of: string;
  statement: string;
  lawful?: Reasoned;
  present: { answer: string; evidence: string };
  importance: string;
  benefit: string;
  'if-not-done': string;
}

export interface Alternative {
  name: string;
  kind: string;
  title: string;
  intrusion: string;
  effectiveness: string;
  rejected?: { because?: string };
  adopted?: { as: string };
}

interface Balancing {
  rights: string[];
  of: string[];
  expectations: Expectation[];
  impacts: Impact[];
  conclusion: Reasoned & { 'rests-on': string[] };
}

export interface Expectation {
  of: string[];
  answer: string;
  because: string;
  'at-collection': string;
}

export interface Impact {
  name: string;
  kinds: string[];
  on: string[];
  because: string;
  before: Rating;
  met: string[];
  after: Rating;
}

interface Rating {
  severity: string;
  likelihood: string;
}

export interface Safeguard {
  name: string;
  kind: string;
  title: string;
  status: string;
  since: string;
  owner: string;
}

interface Rights {
  notice: { to: string[]; told: string; text: string; page: string };
  'shown-separately'?: string;
  objection: { route?: string; owner: string; within: string; then: string[] };
  grants: string[];
  complaint: string;
  'balancing-summary': string;
}

/** What the file that all records import declares. */
export interface SharedDeclarations {
  organisations: { name: string; kind: string; title: string; country: string; sector: string }[];
  parties: { name: string; kind: string; title: string; country: string; sector: string }[];
  groups: { name: string; kind: string; title: string; relationship: string; strength: string }[];
  safeguards: Safeguard[];
}
