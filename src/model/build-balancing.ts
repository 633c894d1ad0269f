import type { Entry } from '../language/syntax';
import type { Context } from './context';
import { dated, NONE, part, references, refs, texts } from './entries';
import { AnswerNode, ItemNode, NamedNode } from './item';
import type {
  Answer,
  Balancing,
  Benefit,
  BestInterests,
  Conclusion,
  Consultation,
  Dated,
  Expectation,
  Factor,
  Impact,
  Item,
  Prose,
  Rating,
  Reference,
  RightAtStake,
  RuledOut,
  Statement,
  Term,
} from './types';

export class BalancingNode extends ItemNode implements Balancing {
  readonly impacts: readonly Impact[] = this.each('impact', (field) => new ImpactNode(this.context, field));
  readonly rights: readonly RightAtStake[] = ['right', 'stake'].flatMap((key) =>
    this.each(key, (field) => new RightNode(this.context, field, this.pathIn(field, 'balancing'))),
  );
  readonly expectations: readonly Expectation[] = this.each(
    'expectation',
    (field) => new ExpectationNode(this.context, field),
  );
  readonly factors: readonly Factor[] = this.each(
    'factor',
    (field) => new FactorNode(this.context, field, this.pathIn(field)),
  );
  readonly consultations: readonly Consultation[] = this.each(
    'consulted',
    (field) => new ConsultationNode(this.context, field, 'balancing.consulted'),
  );

  constructor(context: Context, entry: Entry) {
    super(context, entry, 'balancing');
  }

  get ruledOut(): readonly RuledOut[] {
    return this.each(
      'ruled-out',
      (field, index) => new RuledOutNode(this.context, field, `${this.path}.ruled-out.${index + 1}`),
    );
  }

  get benefits(): readonly Benefit[] {
    return this.each('benefit', (field) => new BenefitNode(this.context, field, this.pathIn(field)));
  }

  get bestInterests(): BestInterests | undefined {
    const field = this.field('best-interests');
    return field && new BestInterestsNode(this.context, field, `${this.path}.best-interests`);
  }

  get notConsulted(): Item | undefined {
    return this.itemOf('not-consulted');
  }

  private keptConclusion: Conclusion | null | undefined = null;
  get conclusion(): Conclusion | undefined {
    if (this.keptConclusion === null) {
      const field = this.field('conclusion');
      this.keptConclusion = field && new ConclusionNode(this.context, field, 'balancing.conclusion');
    }
    return this.keptConclusion;
  }

  get empty(): boolean {
    return !this.because && this.source.entries.length === 0;
  }
}

class RightNode extends ItemNode implements RightAtStake {
  get name(): string | undefined {
    return this.source.name;
  }

  get metBy(): readonly Reference[] {
    return this.behind('met');
  }

  get rights(): readonly Term[] {
    return this.source.key === 'right' ? this.context.terms(this.source) : NONE;
  }

  get text(): string {
    return texts(this.source)[0]?.text ?? '';
  }

  get of(): readonly Reference[] {
    return this.behind('of');
  }
}

class ExpectationNode extends ItemNode implements Expectation {
  readonly of: readonly Reference[];

  constructor(context: Context, entry: Entry) {
    const of = references(part(entry, 'of'));
    super(context, entry, ['balancing.expectation', ...of.map((group) => group.name)].join('.'));
    this.of = of;
  }

  get answer(): Term | undefined {
    return this.context.listed(this.source.kinds, 'expectation')[0];
  }

  get metBy(): readonly Reference[] {
    return this.behind('met');
  }

  get atCollection(): Statement | undefined {
    return this.statementOf('at-collection');
  }

  get wouldObject(): Answer | undefined {
    return this.answerOf('would-object');
  }
}

class ImpactNode extends NamedNode implements Impact {
  constructor(context: Context, entry: Entry) {
    super(context, entry, `impact.${entry.name ?? ''}`);
  }

  get on(): readonly Reference[] {
    return this.behind('on');
  }

  get before(): Rating | undefined {
    return this.rating('before');
  }

  get after(): Rating | undefined {
    return this.rating('after');
  }

  get rated(): Answer | undefined {
    return this.answerOf('rated');
  }

  get metBy(): readonly Reference[] {
    return this.each('met', references).flat();
  }

  private rating(key: string): Rating | undefined {
    const field = this.field(key);
    return field && new RatingNode(this.context, field, `${this.path}.${key}`);
  }
}

class RatingNode extends ItemNode implements Rating {
  get severity(): Term | undefined {
    return this.context.partTerms(this.source, 'severity')[0];
  }

  get likelihood(): Term | undefined {
    return this.context.partTerms(this.source, 'likelihood')[0];
  }
}

class FactorNode extends NamedNode implements Factor {
  get side(): string {
    return this.source.kinds[0]?.to ?? '';
  }

  get metBy(): readonly Reference[] {
    return this.behind('met');
  }
}

class RuledOutNode extends AnswerNode implements RuledOut {
  get on(): readonly Reference[] {
    return this.behind('on');
  }
}

class BestInterestsNode extends ItemNode implements BestInterests {
  get of(): readonly Reference[] {
    return this.behind('of');
  }
}

class BenefitNode extends NamedNode implements Benefit {
  get on(): readonly Reference[] {
    return this.behind('on');
  }
}

export class ConsultationNode extends ItemNode implements Consultation {
  get who(): string {
    return refs(this.source)[0]?.to ?? texts(this.source)[0]?.text ?? '';
  }

  get on(): Dated | undefined {
    return dated(part(this.source, 'on'));
  }

  get said(): Prose | undefined {
    return texts(part(this.source, 'said'))[0];
  }

  get followed(): boolean | undefined {
    return part(this.source, 'followed') ? true : part(this.source, 'not-followed') ? false : undefined;
  }
}

class ConclusionNode extends ItemNode implements Conclusion {
  get answer(): Term | undefined {
    return this.context.terms(this.source)[0];
  }

  get inFavour(): Statement | undefined {
    return this.statementOf('in-favour');
  }

  get against(): Statement | undefined {
    return this.statementOf('against');
  }

  get restsOn(): readonly Reference[] {
    return this.each('rests', references).flat();
  }
}
