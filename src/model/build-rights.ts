import type { Entry } from '../language/syntax';
import type { Context } from './context';
import { dated, duration, part, references, refs, texts } from './entries';
import { AnswerNode, ItemNode, StatementNode } from './item';
import type {
  Answer,
  Asks,
  Condition,
  Dated,
  Decision,
  Duration,
  Notice,
  Objection,
  Prose,
  Reference,
  Refused,
  Rights,
  Statement,
  Term,
} from './types';

export class RightsNode extends ItemNode implements Rights {
  readonly notices: readonly Notice[] = this.each('notice', (field) => new NoticeNode(this.context, field));

  constructor(context: Context, entry: Entry) {
    super(context, entry, 'rights');
  }

  get shownSeparately(): Statement | undefined {
    return this.statementOf('shown-separately');
  }

  get objection(): Objection | undefined {
    const field = this.field('objection');
    return field && new ObjectionNode(this.context, field, 'rights.objection');
  }

  get complaint(): Statement | undefined {
    return this.statementOf('complaint');
  }

  get balancingSummary(): Statement | undefined {
    return this.statementOf('balancing-summary');
  }

  get grants(): readonly Answer[] {
    return this.each('grants', (field, index) => new AnswerNode(this.context, field, `rights.grants.${index + 1}`));
  }
}

class NoticeNode extends ItemNode implements Notice {
  readonly to: readonly Reference[];

  constructor(context: Context, entry: Entry) {
    const to = references(part(entry, 'to'));
    super(context, entry, ['rights.notice', ...to.map((group) => group.name)].join('.'));
    this.to = to;
  }

  get timing(): Term | undefined {
    return this.context.terms(this.source)[0];
  }

  get text(): Prose | undefined {
    return texts(this.source)[0];
  }

  get at(): readonly Prose[] {
    return [...texts(part(this.source, 'at')), ...texts(part(this.source, 'page')), ...texts(this.field('page'))];
  }

  get exempt(): Term | undefined {
    return this.context.partTerms(this.source, 'exempt')[0];
  }

  get instead(): Statement | undefined {
    return this.statementOf('instead');
  }
}

class ObjectionNode extends ItemNode implements Objection {
  get route(): Statement | undefined {
    return this.statementOf('route');
  }

  get owner(): Statement | undefined {
    return this.statementOf('owner');
  }

  get asks(): Asks | undefined {
    const field = this.field('asks');
    return field && new AsksNode(this.context, field, `${this.path}.asks`);
  }

  get within(): Duration | undefined {
    return duration(this.field('within'));
  }

  get then(): Answer | undefined {
    return this.answerOf('then');
  }

  get unless(): readonly Term[] {
    return this.context.partTerms(this.field('then'), 'unless');
  }

  get compellingGrounds(): Statement | undefined {
    return this.statementOf('compelling-grounds');
  }

  get refused(): readonly Refused[] {
    return this.each('refused', (field) => new RefusedNode(this.context, field, `${this.path}.refused`));
  }

  get pause(): Answer | undefined {
    return this.answerOf('pause');
  }
}

class AsksNode extends StatementNode implements Asks {
  get terms(): readonly Term[] {
    return this.context.terms(this.source);
  }
}

class RefusedNode extends ItemNode implements Refused {
  get of(): readonly Reference[] {
    return this.behind('of');
  }
}

export class DecisionNode extends ItemNode implements Decision {
  readonly conditions: readonly Condition[] = this.each(
    'condition',
    (field, index) => new ConditionNode(this.context, field, `decision.condition.${index + 1}`),
  );

  constructor(context: Context, entry: Entry) {
    super(context, entry, 'decision');
  }

  get outcome(): Term | undefined {
    return this.context.terms(this.source)[0];
  }

  get instead(): Answer | undefined {
    return this.answerOf('instead');
  }
}

class ConditionNode extends ItemNode implements Condition {
  get what(): string {
    return this.words ?? refs(this.source)[0]?.to ?? '';
  }

  get named(): boolean {
    return this.words === undefined;
  }

  get state(): Term | undefined {
    const names = refs(this.source);
    const state = this.named ? names[1] : names[0];
    return state && this.context.term(state, 'safeguard-status');
  }

  get by(): Dated | undefined {
    return dated(part(this.source, 'by'));
  }

  /** The condition in words, where it is no safeguard. */
  private get words(): string | undefined {
    return texts(this.source)[0]?.text || undefined;
  }
}
