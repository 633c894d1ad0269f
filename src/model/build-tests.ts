import type { Entry } from '../language/syntax';
import { ActorNode } from './build-processing';
import type { Context } from './context';
import { dated, part, texts } from './entries';
import { AnswerNode, ItemNode, NamedNode } from './item';
import type {
  Actor,
  Adopted,
  Alternative,
  Answer,
  Dated,
  Deferred,
  Interest,
  Item,
  Named,
  Necessity,
  Prose,
  Purpose,
  Reference,
  Statement,
  Term,
} from './types';

export class PurposeNode extends ItemNode implements Purpose {
  readonly interests: readonly Interest[] = this.each('interest', (field) => new InterestNode(this.context, field));

  get text(): Prose | undefined {
    return texts(this.source)[0];
  }

  get bases(): readonly Answer[] {
    return this.each('basis', (field, index) => new AnswerNode(this.context, field, `${this.path}.basis.${index + 1}`));
  }

  get recognised(): Answer | undefined {
    return this.answerOf('recognised-interest');
  }

  get compelling(): Answer | undefined {
    return this.answerOf('compelling');
  }
}

class InterestNode extends NamedNode implements Interest {
  constructor(context: Context, entry: Entry) {
    super(context, entry, `interest.${entry.name ?? ''}`);
  }

  get holders(): readonly Reference[] {
    return this.behind('of');
  }

  private keptHeldBy: readonly Actor[] | undefined;
  get heldBy(): readonly Actor[] {
    this.keptHeldBy ??= this.holders.flatMap(({ name }) => {
      const shared = this.context.shared(name);
      return shared ? [new ActorNode(this.context, shared, this.entry)] : [];
    });
    return this.keptHeldBy;
  }

  get statement(): Statement | undefined {
    return this.statementOf('statement');
  }

  get fraudType(): Statement | undefined {
    return this.statementOf('fraud-type');
  }

  get lawful(): Answer | undefined {
    return this.answerOf('lawful');
  }

  get present(): Answer | undefined {
    return this.answerOf('present');
  }

  get benefit(): Statement | undefined {
    return this.statementOf('benefit');
  }

  get importance(): Answer | undefined {
    return this.answerOf('importance');
  }

  get ifNotDone(): Statement | undefined {
    return this.statementOf('if-not-done');
  }

  get link(): Statement | undefined {
    return this.statementOf('link');
  }
}

export class NecessityNode extends ItemNode implements Necessity {
  readonly limits: readonly Named[] = this.each(
    'limit',
    (field) => new NamedNode(this.context, field, this.pathIn(field)),
  );
  readonly alternatives: readonly Alternative[] = this.each(
    'alternative',
    (field) => new AlternativeNode(this.context, field, `alternative.${field.name ?? ''}`),
  );

  constructor(context: Context, entry: Entry) {
    super(context, entry, 'necessity');
  }

  get achieves(): Item | undefined {
    return this.itemOf('achieves');
  }

  get proportionate(): Item | undefined {
    return this.itemOf('proportionate');
  }

  get empty(): boolean {
    return !this.because && this.source.entries.length === 0;
  }
}

class AlternativeNode extends NamedNode implements Alternative {
  get intrusion(): Term | undefined {
    return this.listedIn('intrusion')[0];
  }

  get effectiveness(): Term | undefined {
    return this.listedIn('effectiveness')[0];
  }

  get adopted(): Adopted | undefined {
    const field = this.field('adopted');
    return field && new AdoptedNode(this.context, field, `${this.path}.adopted`);
  }

  get rejected(): Item | undefined {
    return this.itemOf('rejected');
  }

  get deferred(): Deferred | undefined {
    const field = this.field('deferred');
    return field && new DeferredNode(this.context, field, `${this.path}.deferred`);
  }
}

class DeferredNode extends ItemNode implements Deferred {
  get until(): Dated | undefined {
    return dated(part(this.source, 'until')) ?? dated(part(this.source, 'revisit'));
  }
}

class AdoptedNode extends ItemNode implements Adopted {
  get as(): readonly Reference[] {
    return this.behind('as');
  }
}
