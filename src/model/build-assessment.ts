import type { Entry } from '../language/syntax';
import { BalancingNode, ConsultationNode } from './build-balancing';
import { buildOpenPoints, NoteNode, SignOffNode, TripwireNode, WaiverNode } from './build-governance';
import { HeaderNode } from './build-header';
import { buildKeeps, buildRecipients, DataNode, GroupNode, ProcessingNode } from './build-processing';
import { DecisionNode, RightsNode } from './build-rights';
import { buildSafeguards } from './build-safeguards';
import { NecessityNode, PurposeNode } from './build-tests';
import type { Context } from './context';
import { derive } from './derived';
import { child, children, references, texts } from './entries';
import { NamedNode } from './item';
import { type Place, placesIn, proseAt } from './places';
import type {
  Assessment,
  Balancing,
  Consultation,
  DataItem,
  Decision,
  Derived,
  Group,
  Header,
  Interest,
  Model,
  Necessity,
  Note,
  OpenPoint,
  PlacedProse,
  Processing,
  Prose,
  Purpose,
  Recipient,
  Rights,
  Safeguard,
  SignOff,
  Tripwire,
  Waiver,
} from './types';

/** An assessment whose entry already holds its defaults. Its parts are made when they are first asked for. */
export class AssessmentNode extends NamedNode implements Assessment {
  /** The assessment with the fields of its `processing` block beside its own. */
  private readonly whole: Entry;
  private readonly kept = new Map<string, unknown>();

  constructor(context: Context) {
    const { entry } = context;
    super(context, entry, entry.name ?? 'assessment');
    const processing = child(entry, 'processing');
    this.whole = processing ? { ...entry, entries: [...entry.entries, ...processing.entries] } : entry;
  }

  get document(): Model {
    return this.context.model;
  }

  get doc(): string {
    return docOf(this.context);
  }

  get header(): Header {
    return this.once('header', () => new HeaderNode(this.context, this.source));
  }

  get processing(): Processing {
    return this.once(
      'processing',
      () => new ProcessingNode(this.context, this.whole, this.field('processing') ?? this.source),
    );
  }

  get groups(): readonly Group[] {
    return this.once('groups', () => this.groupsNamed());
  }

  get data(): readonly DataItem[] {
    return this.once('data', () => {
      const shared = buildKeeps(this.context, children(this.whole, 'keep'), 'keep');
      return children(this.whole, 'data').map((field) => new DataNode(this.context, field, shared));
    });
  }

  get recipients(): readonly Recipient[] {
    return this.once('recipients', () =>
      children(this.whole, 'recipient').flatMap((field) => buildRecipients(this.context, field)),
    );
  }

  get purposes(): readonly Purpose[] {
    return this.once('purposes', () =>
      children(this.source, 'purpose').map(
        (field, index, all) =>
          new PurposeNode(this.context, field, all.length > 1 ? `purpose.${index + 1}` : 'purpose'),
      ),
    );
  }

  get interests(): readonly Interest[] {
    return this.once('interests', () => this.purposes.flatMap((purpose) => purpose.interests));
  }

  get necessity(): Necessity | undefined {
    return this.block('necessity', NecessityNode);
  }

  get balancing(): Balancing | undefined {
    return this.block('balancing', BalancingNode);
  }

  get safeguards(): readonly Safeguard[] {
    return this.once('safeguards', () => buildSafeguards(this.context, this.source, this.places));
  }

  get rights(): Rights | undefined {
    return this.block('rights', RightsNode);
  }

  get decision(): Decision | undefined {
    return this.block('decision', DecisionNode);
  }

  get consultations(): readonly Consultation[] {
    return this.once('consultations', () => [
      ...this.each('consulted', (field) => new ConsultationNode(this.context, field, 'consulted')),
      ...(this.balancing?.consultations ?? []),
    ]);
  }

  get openPoints(): readonly OpenPoint[] {
    return this.once('openPoints', () => buildOpenPoints(this.context, this.places));
  }

  get assumptions(): readonly Note[] {
    return this.notes('assumption');
  }

  get actions(): readonly Note[] {
    return this.notes('action');
  }

  get indicators(): readonly Note[] {
    return this.notes('indicator');
  }

  get tripwires(): readonly Tripwire[] {
    return this.each('tripwire', (field) => new TripwireNode(this.context, field));
  }

  get watches(): readonly Prose[] {
    return this.places.filter(({ entry }) => entry.key === 'watch').flatMap(({ entry }) => texts(entry));
  }

  get signOffs(): readonly SignOff[] {
    return this.each('sign', (field, index) => new SignOffNode(this.context, field, `sign.${index + 1}`));
  }

  get waivers(): readonly Waiver[] {
    return this.each('waive', (field) => new WaiverNode(this.context, field));
  }

  get derived(): Derived {
    return this.once('derived', () => derive(this, this.context));
  }

  get prose(): readonly PlacedProse[] {
    return this.once('prose', () => proseAt(this.places));
  }

  private get places(): readonly Place[] {
    return this.once('places', () => placesIn(this.source));
  }

  private notes(key: string): readonly Note[] {
    return this.places.filter(({ entry }) => entry.key === key).map(({ entry }) => new NoteNode(this.context, entry));
  }

  private block<Node>(key: string, Block: new (context: Context, entry: Entry) => Node): Node | undefined {
    return this.once(key, () => {
      const field = this.field(key);
      return field && new Block(this.context, field);
    });
  }

  private groupsNamed(): Group[] {
    const groups = new Map<string, Group>();
    const add = (name: string, at: Entry): void => {
      const shared = this.context.shared(name);
      if (shared?.entry.key === 'group' && !groups.has(name)) groups.set(name, new GroupNode(this.context, shared, at));
    };
    for (const field of children(this.whole, 'data-subjects'))
      for (const { name } of references(field)) add(name, field);
    for (const item of this.data) for (const { name } of item.about) add(name, this.source);
    return [...groups.values()];
  }

  /** Makes a part when it is first asked for. */
  private once<Value>(part: string, make: () => Value): Value {
    if (!this.kept.has(part)) this.kept.set(part, make());
    return this.kept.get(part) as Value;
  }
}

function docOf(context: Context): string {
  const { tree } = context.file;
  const before = tree.comments.filter((comment) => comment.doc && comment.end <= context.entry.start).pop();
  if (!before || tree.text.slice(before.end, context.entry.start).trim() !== '') return '';
  return tree.text
    .slice(before.start + 3, before.end - 2)
    .replace(/^\s*\* ?/gm, '')
    .trim();
}
