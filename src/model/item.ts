/**
 * The items of the model. An item holds its entry and reads a field when it is asked for: a check asks for few of the
 * many that an assessment may have. Lists of items are kept, so that they are made once.
 *
 * Items read through accessors of their class: never copy one with `{ ...item }`, which would lose them.
 */
import type { Entry } from '../language/syntax';
import type { Context } from './context';
import { becauseOf, child, children, evidenceOf, NONE, part, partReferences, references, texts } from './entries';
import { Siblings } from './places';
import { KIND_CATEGORY } from './slots';
import type { Answer, Evidence, Item, Named, Prose, Reference, Statement, Term } from './types';

/** An item: an entry with its place in the assessment, its argument and its evidence. */
export class ItemNode implements Item {
  /**
   * @param source The entry that is read.
   * @param entry The entry that findings stand on: for something shared, the line that names it here.
   */
  constructor(
    protected readonly context: Context,
    protected readonly source: Entry,
    readonly path: string,
    readonly entry: Entry = source,
  ) {}

  get because(): Prose | undefined {
    return becauseOf(this.source);
  }

  get evidence(): readonly Evidence[] {
    return evidenceOf(this.source);
  }

  /** The first field of a word. */
  protected field(key: string): Entry | undefined {
    return child(this.source, key);
  }

  /** An item for each field of a word. */
  protected each<Node>(key: string, make: (field: Entry, index: number) => Node): readonly Node[] {
    const fields = children(this.source, key);
    return fields.length === 0 ? NONE : fields.map(make);
  }

  /** The answer of a field; undefined where the field is missing. */
  protected answerOf(key: string, slot = key): Answer | undefined {
    const field = child(this.source, key);
    return field && new AnswerNode(this.context, field, this.below(key), slot);
  }

  protected statementOf(key: string): Statement | undefined {
    const field = child(this.source, key);
    return field && new StatementNode(this.context, field, this.below(key));
  }

  protected itemOf(key: string): Item | undefined {
    const field = child(this.source, key);
    return field && new ItemNode(this.context, field, this.below(key));
  }

  private keptSiblings: Siblings | undefined;
  /** The path of one of the item's fields below a parent. */
  protected pathIn(field: Entry, parent = ''): string {
    this.keptSiblings ??= new Siblings(this.source.entries);
    return this.keptSiblings.pathOf(field, parent);
  }

  private below(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  /** What a field refers to. */
  protected namedIn(key: string): readonly Reference[] {
    return references(child(this.source, key));
  }

  /** What a joining word of the item's own line refers to. */
  protected behind(word: string): readonly Reference[] {
    return partReferences(this.source, word);
  }

  /** The names of a field, from its closed list. */
  protected listedIn(key: string): readonly Term[] {
    return this.context.terms(child(this.source, key));
  }
}

/** An item with a name, a kind and a title. */
export class NamedNode extends ItemNode implements Named {
  private keptKinds: readonly Term[] | undefined;

  get name(): string {
    return this.source.name ?? '';
  }

  get title(): string {
    return texts(this.source)[0]?.text ?? '';
  }

  get kinds(): readonly Term[] {
    this.keptKinds ??= this.context.listed(this.source.kinds, KIND_CATEGORY[this.source.key] ?? '');
    return this.keptKinds;
  }
}

/** A field that holds names. */
export class AnswerNode extends ItemNode implements Answer {
  private keptTerms: readonly Term[] | undefined;

  constructor(
    context: Context,
    entry: Entry,
    path: string,
    private readonly slot = entry.key,
  ) {
    super(context, entry, path);
  }

  get terms(): readonly Term[] {
    this.keptTerms ??= this.context.terms(this.source, this.slot);
    return this.keptTerms;
  }

  get remark(): Prose | undefined {
    return texts(this.source)[0];
  }

  get at(): readonly Prose[] {
    return texts(part(this.source, 'at'));
  }
}

/** A field that holds prose. */
export class StatementNode extends ItemNode implements Statement {
  get texts(): readonly Prose[] {
    return texts(this.source);
  }

  get at(): readonly Prose[] {
    return texts(part(this.source, 'at'));
  }
}
