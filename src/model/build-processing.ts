import type { Entry } from '../language/syntax';
import type { Context } from './context';
import { children, dated, duration, NONE, part, partReferences, references, refs, texts } from './entries';
import type { Shared } from './files';
import { AnswerNode, ItemNode, NamedNode, StatementNode } from './item';
import type {
  Actor,
  Answer,
  AutomatedDecisions,
  DataItem,
  Dated,
  Duration,
  Group,
  Item,
  Keep,
  MayReveal,
  Processing,
  Prose,
  Recipient,
  Reference,
  Statement,
  Term,
  TerminalEquipment,
} from './types';

/** Who somebody is, as declared; `at` is the line that names them here. */
export class ActorNode extends NamedNode implements Actor {
  constructor(context: Context, shared: Shared, at: Entry) {
    super(context, shared.entry, shared.entry.name ?? '', at);
  }

  get what(): string {
    return this.source.key;
  }

  get country(): Term | undefined {
    return this.listedIn('country')[0];
  }

  get sectors(): readonly Term[] {
    return this.listedIn('sector');
  }

  get transfer(): Answer | undefined {
    return this.answerOf('transfer');
  }

  get paid(): Answer | undefined {
    return this.answerOf('paid');
  }

  get terms(): Statement | undefined {
    return this.statementOf('terms');
  }

  get activity(): Statement | undefined {
    return this.statementOf('activity');
  }

  get contact(): Statement | undefined {
    return this.statementOf('contact');
  }

  get publicTask(): Answer | undefined {
    return this.answerOf('public-task');
  }

  get marketPosition(): Answer | undefined {
    return this.answerOf('market-position');
  }

  get dpo(): Actor['dpo'] {
    const dpo = this.field('dpo');
    return (
      dpo && {
        item: new ItemNode(this.context, dpo, `${this.path}.dpo`),
        none: refs(dpo).some((ref) => ref.to === 'none'),
        name: texts(dpo)[0]?.text ?? '',
      }
    );
  }
}

/** A group of people; `at` is the line that names it here. */
export class GroupNode extends NamedNode implements Group {
  constructor(context: Context, shared: Shared, at: Entry) {
    super(context, shared.entry, `group.${shared.entry.name ?? ''}`, at);
  }

  get relationship(): Answer | undefined {
    return this.answerOf('relationship');
  }

  get vulnerable(): readonly Answer[] {
    return this.each('vulnerable', (field) => new AnswerNode(this.context, field, `${this.path}.vulnerable`));
  }

  get age(): Answer | undefined {
    return this.answerOf('age');
  }

  get told(): Answer | undefined {
    return this.answerOf('told');
  }
}

/** How the data is processed, from the assessment with the fields of its `processing` block beside its own. */
export class ProcessingNode extends ItemNode implements Processing {
  constructor(context: Context, whole: Entry, at: Entry) {
    super(context, whole, 'processing', at);
  }

  override get because(): Prose | undefined {
    return new ItemNode(this.context, this.entry, this.path).because;
  }

  get summary(): Statement | undefined {
    return this.statementOf('summary');
  }

  private keptOperations: readonly Term[] | undefined;
  get operations(): readonly Term[] {
    this.keptOperations ??= this.each('operations', (field) => this.context.terms(field)).flat();
    return this.keptOperations;
  }

  get never(): readonly Answer[] {
    return this.each('never', (field) => new AnswerNode(this.context, field, `${this.path}.never`));
  }

  get frequency(): Answer | undefined {
    return this.answerOf('frequency');
  }

  get scale(): Answer | undefined {
    return this.answerOf('scale');
  }

  get novelty(): Answer | undefined {
    return this.answerOf('novelty');
  }

  get channels(): Answer | undefined {
    return this.answerOf('channel');
  }

  get places(): Answer | undefined {
    return this.answerOf('place');
  }

  get previousBasis(): Answer | undefined {
    return this.answerOf('previous-basis');
  }

  get terminalEquipment(): TerminalEquipment | undefined {
    const field = this.field('terminal-equipment');
    return field && new GroundedNode(this.context, field, `${this.path}.terminal-equipment`);
  }

  get automatedDecisions(): AutomatedDecisions | undefined {
    const field = this.field('automated-decisions');
    return field && new GroundedNode(this.context, field, `${this.path}.automated-decisions`);
  }

  get softOptIn(): Processing['softOptIn'] {
    const found = this.fieldsOf('soft-opt-in');
    return (
      found && {
        item: found.item,
        answers: Object.fromEntries(
          found.fields.map((field): [string, Answer] => [
            field.key,
            new AnswerNode(this.context, field, `${found.item.path}.${field.key}`),
          ]),
        ),
      }
    );
  }

  get compatibility(): Processing['compatibility'] {
    const found = this.fieldsOf('compatibility');
    return (
      found && {
        item: found.item,
        factors: Object.fromEntries(
          found.fields.map((field): [string, Statement] => [
            field.key,
            new StatementNode(this.context, field, `${found.item.path}.${field.key}`),
          ]),
        ),
      }
    );
  }

  private fieldsOf(key: string): { readonly item: Item; readonly fields: readonly Entry[] } | undefined {
    const field = this.field(key);
    return field && { item: new ItemNode(this.context, field, `${this.path}.${key}`), fields: field.entries };
  }
}

/** An answer with the ground of the law that it rests on, and its effect on people. */
class GroundedNode extends AnswerNode implements TerminalEquipment, AutomatedDecisions {
  get effect(): Term | undefined {
    return this.context.partTerms(this.source, 'effect')[0];
  }

  get ground(): readonly Term[] {
    return this.context.partTerms(this.source, 'ground');
  }
}

/** The recipients that a line names. */
export function buildRecipients(context: Context, entry: Entry): Recipient[] {
  return references(entry).map((ref) => new RecipientNode(context, entry, ref.name));
}

class RecipientNode extends ItemNode implements Recipient {
  private keptActor: Actor | null | undefined = null;

  constructor(
    context: Context,
    entry: Entry,
    readonly name: string,
  ) {
    super(context, entry, `recipient.${name}`);
  }

  get actor(): Actor | undefined {
    if (this.keptActor === null) {
      const shared = this.context.shared(this.name);
      this.keptActor = shared && new ActorNode(this.context, shared, this.entry);
    }
    return this.keptActor;
  }

  get gets(): readonly Reference[] {
    return this.behind('gets');
  }

  get purpose(): Prose | undefined {
    return texts(part(this.source, 'for'))[0];
  }

  get sectors(): readonly Term[] {
    const own = this.listedIn('sector');
    return own.length > 0 ? own : (this.actor?.sectors ?? []);
  }

  get transfer(): Answer | undefined {
    return this.answerOf('transfer') ?? this.actor?.transfer;
  }

  get paid(): Answer | undefined {
    return this.answerOf('paid') ?? this.actor?.paid;
  }
}

/** A data item. */
export class DataNode extends NamedNode implements DataItem {
  private readonly ownKeeps: readonly Keep[];

  /** @param shared How long all data are kept: holds for the items that say nothing of their own. */
  constructor(context: Context, entry: Entry, shared: readonly Keep[]) {
    super(context, entry, `data.${entry.name ?? ''}`);
    const own = buildKeeps(
      context,
      this.each('keep', (field) => field),
      `${this.path}.keep`,
    );
    this.ownKeeps = own.length > 0 ? own : shared;
  }

  get keeps(): readonly Keep[] {
    return this.ownKeeps;
  }

  get collected(): boolean {
    return !part(this.source, 'not-collected');
  }

  get about(): readonly Reference[] {
    return this.namedIn('about');
  }

  get sources(): readonly Term[] {
    return this.listedIn('source');
  }

  get despite(): readonly Term[] {
    return this.context.partTerms(this.field('source'), 'despite');
  }

  get told(): Answer | undefined {
    return this.answerOf('told');
  }

  get needed(): Item | undefined {
    return this.itemOf('needed');
  }

  get incidental(): Item | undefined {
    return this.itemOf('incidental');
  }

  get mayReveal(): readonly MayReveal[] {
    return this.each('may-reveal', (field) => new MayRevealNode(this.context, field, `${this.path}.may-reveal`));
  }

  get sensitivity(): Answer | undefined {
    return this.answerOf('sensitivity');
  }

  get article9(): Answer | undefined {
    return this.answerOf('article-9');
  }

  get article10(): Answer | undefined {
    return this.answerOf('article-10');
  }

  get separable(): Answer | undefined {
    return this.answerOf('separable');
  }

  get basis(): Answer | undefined {
    return this.answerOf('basis');
  }
}

class MayRevealNode extends AnswerNode implements MayReveal {
  get metBy(): readonly Reference[] {
    return this.behind('met');
  }
}

/** Retention in the order of its stages; numbered where there are several. */
export function buildKeeps(context: Context, entries: readonly Entry[], path: string): readonly Keep[] {
  if (entries.length === 0) return NONE;
  return entries.map(
    (entry, index) => new KeepNode(context, entry, entries.length > 1 ? `${path}.${index + 1}` : path),
  );
}

class KeepNode extends ItemNode implements Keep {
  get label(): string | undefined {
    const label = refs(this.source)[0]?.to;
    return label === 'open' ? undefined : label;
  }

  get period(): Duration | undefined {
    return duration(this.source);
  }

  get or(): Duration | undefined {
    return duration(part(this.source, 'or'));
  }

  get whichever(): string | undefined {
    return refs(part(this.source, 'whichever'))[0]?.to;
  }

  get from(): Prose | undefined {
    return texts(part(this.source, 'from'))[0];
  }

  get until(): Prose | undefined {
    return texts(part(this.source, 'until'))[0];
  }

  get untilDay(): Dated | undefined {
    return dated(part(this.source, 'until'));
  }

  get then(): readonly Term[] {
    return this.context.partTerms(this.source, 'then', 'keep.then');
  }

  get schedule(): Reference | undefined {
    return partReferences(this.source, 'as')[0];
  }

  /** A schedule that follows another is not followed further. */
  get scheduleKeeps(): readonly Keep[] {
    const { schedule } = this;
    const stages = schedule ? children(this.context.shared(schedule.name)?.entry, 'keep') : NONE;
    return stages
      .filter((stage) => !part(stage, 'as'))
      .map((stage) => new KeepNode(this.context, stage, this.path, this.entry));
  }

  get setBy(): readonly Prose[] {
    return texts(part(this.field('set'), 'by'));
  }

  get sourceKeeps(): Duration | undefined {
    return duration(this.field('source-keeps'));
  }
}
