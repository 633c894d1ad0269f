/**
 * What a name stands for at each place of the language: an entry of a closed list, something declared, or a free name.
 * Keys are `field`, `field.part`, or `parent/field` where a word means something else in another block.
 */
export type Slot =
  | { readonly vocabulary: string }
  /** The words of the declarations that may be meant. */
  | { readonly declared: readonly string[]; readonly or?: string }
  /** Words that need no look-up: labels, or names of another system. */
  | { readonly free: true }
  /** A path to something declared, such as `recordings.keep`. */
  | { readonly path: readonly string[] }
  /** The first value, and those after it. */
  | { readonly first: Slot; readonly then: Slot };

const list = (vocabulary: string): Slot => ({ vocabulary });
const declared = (...words: string[]): Slot => ({ declared: words });
const free: Slot = { free: true };

const ACTORS = ['organisation', 'party'];
const SUPPORT = ['safeguard', 'alternative', 'limit', 'factor', 'benefit', 'interest'];

/** The category of a declaration's own kinds. */
export const KIND_CATEGORY: Readonly<Record<string, string>> = {
  organisation: 'organisation',
  party: 'party',
  group: 'group',
  data: 'data',
  interest: 'interest',
  limit: 'alternative',
  alternative: 'alternative',
  expectation: 'expectation',
  impact: 'impact',
  safeguard: 'safeguard',
  factor: 'side',
  open: 'open-point',
};

export const SLOTS: Readonly<Record<string, Slot>> = {
  country: list('country'),
  sector: list('sector'),
  'market-position': list('market-position'),
  'public-task': list('answer'),
  transfer: list('transfer'),
  paid: list('answer'),
  vulnerable: list('vulnerability'),
  age: list('age'),
  told: list('told'),
  relationship: list('relationship'),
  'relationship.strength': list('strength'),
  law: list('law'),
  'joint-controller': declared(...ACTORS),
  status: list('status'),
  language: free,
  guidance: list('guidance'),
  controller: declared(...ACTORS),
  'controller.from': free,
  'review.on': { first: list('review-event'), then: list('part-of-assessment') },
  dpia: list('dpia'),
  assessed: free,
  starts: free,
  operations: list('operation'),
  never: list('operation'),
  frequency: list('frequency'),
  novelty: list('novelty'),
  channel: list('channel'),
  place: list('place'),
  'data-subjects': declared('group'),
  'previous-basis': list('basis'),
  scale: list('scale'),
  'scale.unit': free,
  'automated-decisions': list('automation'),
  'automated-decisions.effect': list('effect'),
  'automated-decisions.ground': list('basis'),
  'terminal-equipment': list('terminal-equipment'),
  'terminal-equipment.ground': list('basis'),
  'own-collection': list('answer'),
  'sale-context': list('answer'),
  'similar-products': list('answer'),
  'refusal-at-collection': list('answer'),
  'refusal-in-every-message': list('answer'),
  recipient: declared(...ACTORS),
  'recipient.gets': declared('data'),
  about: declared('group'),
  sensitivity: list('sensitivity'),
  'article-9': list('article-9'),
  'article-10': list('article-10'),
  separable: list('answer'),
  source: list('source'),
  'source.despite': list('objection-sign'),
  'may-reveal': list('data'),
  basis: { first: list('basis'), then: list('verdict') },
  keep: free,
  'keep.then': list('follow-up'),
  'keep.as': declared('retention'),
  'keep.whichever': list('whichever'),
  'recognised-interest': list('recognised-interest'),
  compelling: list('answer'),
  'interest.of': declared(...ACTORS, 'group'),
  lawful: list('answer'),
  present: list('answer'),
  importance: list('importance'),
  intrusion: list('intrusion'),
  effectiveness: list('effectiveness'),
  'adopted.as': declared('safeguard', 'limit', 'data', 'retention'),
  right: list('right'),
  'right.of': declared('group'),
  'stake.of': declared('group'),
  'expectation.of': declared('group'),
  'would-object': list('acceptance'),
  'impact.on': declared('group', 'party'),
  rated: list('severity'),
  'before.severity': list('severity'),
  'before.likelihood': list('likelihood'),
  'after.severity': list('severity'),
  'after.likelihood': list('likelihood'),
  'ruled-out': list('impact'),
  'ruled-out.on': declared('group'),
  'benefit.on': declared('group', 'party'),
  'best-interests.of': declared('group'),
  consulted: { declared: ['group', ...ACTORS], or: 'role' },
  conclusion: list('conclusion'),
  rests: declared(...SUPPORT),
  met: declared('safeguard', 'limit', 'alternative'),
  'safeguard.from': { path: ['data', 'limit', 'retention', 'notice'] },
  'safeguard/status': list('safeguard-status'),
  'beyond-duty': list('answer'),
  meets: { path: ['impact', 'factor', 'data', 'stake', 'expectation', 'right', 'open', 'interest'] },
  addresses: list('impact'),
  applies: declared('safeguard'),
  notice: list('told'),
  'notice.to': declared('group'),
  'notice.exempt': list('notice-exemption'),
  pause: list('answer'),
  then: list('outcome-of-objection'),
  'then.unless': list('objection-ground'),
  'refused.of': declared('group'),
  grants: list('data-right'),
  decision: list('decision'),
  condition: { first: { declared: ['safeguard'] }, then: list('safeguard-status') },
  instead: list('basis'),
  breaks: declared('safeguard'),
  sign: list('sign-off'),
  'sign.of': list('role'),
  covers: list('part-of-assessment'),
  waive: free,
  'waive.on': free,
  accept: free,
  'accept.on': free,
  'reviewed.of': list('part-of-assessment'),
  'open.of': { declared: ACTORS, or: 'role' },
  fingerprint: free,
  asks: list('asks'),
  'kind.extends': free,
  dpo: list('dpo'),
  'dpia-criterion': list('dpia-criterion'),
  'typical-impact': list('impact'),
  baseline: list('baseline'),
  measure: list('measure'),
  protects: list('protection'),
  prefers: list('alternative'),
  owner: list('role'),
  'open.owner': list('role'),
  'action.owner': list('role'),
  'power-imbalance': list('answer'),
  child: list('answer'),
  worker: list('answer'),
  harmful: list('answer'),
  'evidence-expected': list('answer'),
  adequate: list('answer'),
  eea: list('answer'),
  indirect: list('answer'),
};

/** The slots of one word: as a field, as a field of some block, and behind its joining words. */
interface WordSlots {
  field: Slot | undefined;
  readonly within: Map<string, Slot>;
  readonly parts: Map<string, Slot>;
}

const BY_WORD = new Map<string, WordSlots>();
for (const [place, slot] of Object.entries(SLOTS)) {
  const [, parent, word = '', part] = /^(?:([^/]+)\/)?([^.]+)(?:\.(.+))?$/.exec(place) ?? [];
  const slots = BY_WORD.get(word) ?? { field: undefined, within: new Map(), parts: new Map() };
  BY_WORD.set(word, slots);
  if (parent !== undefined) slots.within.set(parent, slot);
  else if (part !== undefined) slots.parts.set(part, slot);
  else slots.field = slot;
}

/** The slot of a field in a block; undefined where it takes no names. */
export function slotOfField(word: string, parent: string | undefined): Slot | undefined {
  const slots = BY_WORD.get(word);
  return slots && ((parent !== undefined && slots.within.get(parent)) || slots.field);
}

/** The slot behind a joining word; `met by` is the same wherever it stands. */
export function slotOfPart(word: string, part: string): Slot | undefined {
  return part === 'met' ? SLOTS.met : BY_WORD.get(word)?.parts.get(part);
}

/** Words for what a place asks for, for messages: "a group", "an operation". */
export function slotName(slot: Slot): string {
  if ('free' in slot) return 'a name';
  if ('first' in slot) return slotName(slot.first);
  if ('path' in slot)
    return `the path of ${slot.path.map((word) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`).join(' or ')}`;
  const words = 'vocabulary' in slot ? [slot.vocabulary.replaceAll('-', ' ')] : slot.declared;
  return words.map((word) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`).join(' or ');
}

/** The closed list of a place; `''` where names are declared or free. */
export function categoryOf(slot: Slot | undefined): string {
  if (slot && 'first' in slot) return categoryOf(slot.first);
  return slot && 'vocabulary' in slot ? slot.vocabulary : '';
}
