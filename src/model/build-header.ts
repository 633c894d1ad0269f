import type { Entry } from '../language/syntax';
import { ReviewNode } from './build-governance';
import { ActorNode } from './build-processing';
import type { Context } from './context';
import { children, dated, duration, part, references, refs, texts } from './entries';
import { ItemNode } from './item';
import type {
  Actor,
  Answer,
  Dated,
  DatedItem,
  Duration,
  Header,
  Item,
  Prose,
  Review,
  ReviewRule,
  Revision,
  Statement,
  Term,
} from './types';

/** What stands at the head of an assessment. The paths of its fields are their words. */
export class HeaderNode extends ItemNode implements Header {
  constructor(context: Context, entry: Entry) {
    super(context, entry, '');
  }

  private keptLaws: readonly Term[] | undefined;
  get laws(): readonly Term[] {
    this.keptLaws ??= this.lawsNamed();
    return this.keptLaws;
  }

  private keptController: Actor | null | undefined = null;
  get controller(): Actor | undefined {
    if (this.keptController === null) this.keptController = this.actors(this.field('controller'))[0];
    return this.keptController;
  }

  get controllerItem(): Item | undefined {
    return this.itemOf('controller');
  }

  get jointControllers(): readonly Actor[] {
    return this.each('joint-controller', (field) => this.actors(field)).flat();
  }

  private keptStatus: Answer | null | undefined = null;
  get status(): Answer | undefined {
    if (this.keptStatus === null) this.keptStatus = this.answerOf('status');
    return this.keptStatus;
  }

  get version(): Statement | undefined {
    return this.statementOf('version');
  }

  get revisions(): readonly Revision[] {
    return this.each('revised', (field) => new RevisionNode(this.context, field, 'revised'));
  }

  get authors(): readonly Prose[] {
    return this.texts('author');
  }

  get reviewers(): readonly Prose[] {
    return this.texts('reviewer');
  }

  get approvers(): readonly Prose[] {
    return this.texts('approver');
  }

  get assessed(): DatedItem | undefined {
    return this.day('assessed');
  }

  get starts(): DatedItem | undefined {
    return this.day('starts');
  }

  get earlierVersion(): Statement | undefined {
    return this.statementOf('earlier-version');
  }

  get reviews(): readonly ReviewRule[] {
    return this.each('review', (field) => new ReviewRuleNode(this.context, field, 'review'));
  }

  get reviewed(): readonly Review[] {
    return this.each(
      'reviewed',
      (field, index) =>
        new ReviewNode(
          this.context,
          field,
          children(this.source, 'reviewed').length > 1 ? `reviewed.${index + 1}` : 'reviewed',
        ),
    );
  }

  get record(): Statement | undefined {
    return this.statementOf('processing-record');
  }

  get dpia(): Answer | undefined {
    return this.answerOf('dpia');
  }

  get publicTask(): Answer | undefined {
    return this.answerOf('public-task');
  }

  get language(): string {
    return refs(this.field('language'))[0]?.to ?? 'en';
  }

  get excludes(): readonly Prose[] {
    return this.texts('excludes');
  }

  get guidance(): readonly Term[] {
    return this.each('guidance', (field) => this.context.terms(field)).flat();
  }

  get checkedWith(): Statement | undefined {
    return this.statementOf('checked-with');
  }

  get disclaimer(): Statement | undefined {
    return this.statementOf('disclaimer');
  }

  get description(): Statement | undefined {
    return this.statementOf('description');
  }

  /** The laws that are named, else those that hold by default for the file; these stand at the name of the assessment. */
  private lawsNamed(): readonly Term[] {
    const fields = children(this.source, 'law');
    const { law } = this.context.file;
    if (fields.length > 0 || law.length === 0) return fields.flatMap((field) => this.context.terms(field));
    const { start, end } = this.source.nameSpan ?? { start: this.source.start, end: this.source.keyEnd };
    return law.map((to) => this.context.term({ $type: 'Ref', to, start, end }, 'law'));
  }

  private texts(key: string): readonly Prose[] {
    return this.each(key, (field) => texts(field)).flat();
  }

  private day(key: string): DatedItem | undefined {
    const field = this.field(key);
    return field && new DayNode(this.context, field, key);
  }

  private actors(field: Entry | undefined): Actor[] {
    if (!field) return [];
    return references(field).flatMap(({ name }) => {
      const shared = this.context.shared(name);
      return shared ? [new ActorNode(this.context, shared, field)] : [];
    });
  }
}

class DayNode extends ItemNode implements DatedItem {
  get on(): Dated | undefined {
    return dated(this.source);
  }
}

class RevisionNode extends DayNode implements Revision {
  get text(): string {
    return texts(this.source)[0]?.text ?? '';
  }
}

class ReviewRuleNode extends ItemNode implements ReviewRule {
  get every(): Duration | undefined {
    return duration(part(this.source, 'every'));
  }

  get by(): Dated | undefined {
    return dated(part(this.source, 'by'));
  }

  get event(): string | undefined {
    return texts(part(this.source, 'on'))[0]?.text || undefined;
  }

  get change(): readonly Term[] {
    return refs(part(this.source, 'on'))
      .slice(1)
      .map((ref) => this.context.term(ref, 'part-of-assessment'));
  }
}
