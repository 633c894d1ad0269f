import type { Entry } from '../language/syntax';
import type { Context } from './context';
import { children, dated, NONE, part, partReferences, references, texts } from './entries';
import { NamedNode } from './item';
import type { Place } from './places';
import type { Answer, Dated, Prose, Reference, Safeguard, Statement, Term } from './types';

/**
 * The safeguards of an assessment: its own, and the shared ones that it applies.
 * @param places Everything that stands in the assessment.
 */
export function buildSafeguards(context: Context, entry: Entry, places: readonly Place[]): Safeguard[] {
  const meets = metBy(places);
  const own = children(entry, 'safeguard').map((field) => new SafeguardNode(context, field, field, meets));
  const applied = children(entry, 'applies').flatMap((field) =>
    references(field).flatMap((ref) => {
      const shared = context.shared(ref.name);
      return shared?.entry.key === 'safeguard' ? [new SafeguardNode(context, shared.entry, field, meets)] : [];
    }),
  );
  return [...own, ...applied];
}

class SafeguardNode extends NamedNode implements Safeguard {
  /** @param at The line that applies a shared safeguard; that of the safeguard where it is the assessment's own. */
  constructor(
    context: Context,
    source: Entry,
    at: Entry,
    private readonly met: ReadonlyMap<string, readonly string[]>,
  ) {
    super(context, source, `safeguard.${source.name ?? ''}`, at);
  }

  get shared(): boolean {
    return this.entry !== this.source;
  }

  get status(): Answer | undefined {
    return this.answerOf('status', 'safeguard/status');
  }

  get since(): Dated | undefined {
    return dated(part(this.field('status'), 'since'));
  }

  get by(): Dated | undefined {
    return dated(part(this.field('status'), 'by'));
  }

  get owner(): Statement | undefined {
    return this.statementOf('owner');
  }

  get beyondDuty(): Answer | undefined {
    return this.answerOf('beyond-duty');
  }

  get baseline(): Safeguard['baseline'] {
    const answer = this.beyondDuty?.terms[0]?.name;
    if (answer === 'yes') return 'no';
    if (answer === 'no') return 'yes';
    const answers = this.effects('baseline');
    return (['no', 'conditional', 'yes'] as const).find((one) => answers.includes(one)) ?? 'unknown';
  }

  private keptAddresses: readonly string[] | undefined;
  get addresses(): readonly string[] {
    if (!this.keptAddresses) {
      const own = this.listedIn('addresses');
      this.keptAddresses = own.length > 0 ? own.map((term) => term.name) : this.effects('addresses');
    }
    return this.keptAddresses;
  }

  get protects(): readonly string[] {
    return this.effects('protects');
  }

  private keptMeets: readonly string[] | undefined;
  get meets(): readonly string[] {
    this.keptMeets ??= [...(this.met.get(this.name) ?? NONE), ...this.namedIn('meets').map((ref) => ref.name)];
    return this.keptMeets;
  }

  get enforced(): readonly Prose[] {
    return this.each('enforced', (field) => texts(part(field, 'at'))).flat();
  }

  get tested(): readonly Prose[] {
    return this.each('tested', (field) => texts(part(field, 'at'))).flat();
  }

  get from(): Reference | undefined {
    return this.behind('from')[0];
  }

  get fallback(): Statement | undefined {
    return this.statementOf('fallback');
  }

  /** A legal effect of its kinds. */
  private effects(fact: string): readonly string[] {
    return [...new Set(this.kinds.flatMap((kind: Term) => this.context.fact(kind, fact)))];
  }
}

/** What each safeguard meets: everything in whose `met by` it stands, by name or path. */
function metBy(places: readonly Place[]): Map<string, string[]> {
  const meets = new Map<string, string[]>();
  for (const { entry, parent } of places) {
    const owner = entry.key === 'met' ? parent?.entry : entry;
    const safeguards = entry.key === 'met' ? references(entry) : partReferences(entry, 'met');
    for (const { name } of safeguards) meets.set(name, [...(meets.get(name) ?? []), owner?.name ?? owner?.key ?? '']);
  }
  return meets;
}
