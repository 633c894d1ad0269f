import { child, part, texts } from '../../model/entries';
import type { LoadedFile } from '../../model/files';
import type { Actor, Assessment, DataItem, Group, Keep, Recipient } from '../../model/types';
import type {
  ReportActor,
  ReportData,
  ReportGroup,
  ReportKeep,
  ReportProcessing,
  ReportRecipient,
} from '../model/processing';
import {
  answer,
  argument,
  fieldStatement,
  length,
  maybe,
  named,
  names,
  partWords,
  statement,
  strings,
  term,
} from './common';

/** Reads what is processed, of whom and by whom. */
export class ProcessingReader {
  constructor(private readonly file: LoadedFile) {}

  actor(actor: Actor): ReportActor {
    const declared = this.file.shared.get(actor.name)?.entry;
    return {
      ...named(actor, declared),
      country: actor.country?.name,
      sectors: actor.sectors.map(term),
      activity: maybe(actor.activity, statement),
      contact: maybe(actor.contact, statement),
      terms: maybe(actor.terms, statement),
      keeps: fieldStatement(declared, 'keeps'),
      dpo: actor.dpo && { ...argument(actor.dpo.item), none: actor.dpo.none, name: actor.dpo.name },
    };
  }

  group(group: Group): ReportGroup {
    const declared = this.file.shared.get(group.name)?.entry;
    const strength = partWords(child(declared, 'relationship'), 'strength');
    return {
      ...named(group, declared),
      relationship: maybe(group.relationship, answer),
      strength: maybe(strength, (name) => ({ name, title: this.file.vocabulary.find('strength', name)?.title ?? '' })),
      age: maybe(group.age, answer),
      vulnerable: group.vulnerable.map(answer),
      told: maybe(group.told, answer),
    };
  }

  recipient(recipient: Recipient): ReportRecipient {
    return {
      ...argument(recipient),
      name: recipient.name,
      actor: maybe(recipient.actor, (actor) => this.actor(actor)),
      gets: names(recipient.gets),
      purpose: recipient.purpose?.text,
      transfer: maybe(recipient.transfer, answer),
      paid: maybe(recipient.paid, answer),
    };
  }
}

export function data(item: DataItem): ReportData {
  const { entry } = item;
  return {
    ...named(item),
    collected: item.collected,
    optional: child(entry, 'optional') !== undefined,
    incidental: child(entry, 'incidental') !== undefined,
    about: names(item.about),
    sources: item.sources.map(term),
    despite: item.despite.map(term),
    sourceRemark: texts(child(entry, 'source'))[0]?.text,
    needed: item.needed && argument(item.needed),
    told: maybe(item.told, answer),
    mayReveal: item.mayReveal.map((one) => ({ ...answer(one), metBy: names(one.metBy) })),
    sensitivity: maybe(item.sensitivity, answer),
    article9: maybe(item.article9, answer),
    article10: maybe(item.article10, answer),
    separable: maybe(item.separable, answer),
    basis: maybe(item.basis, answer),
    onlyIf: fieldStatement(entry, 'only-if'),
    allowedValues: fieldStatement(entry, 'allowed-values'),
    heldIn: strings(texts(part(child(entry, 'held'), 'in'))),
    keeps: item.keeps.map(keep),
  };
}

function keep(item: Keep): ReportKeep {
  const { entry } = item;
  const or = partWords(entry, 'or');
  const whichever = partWords(entry, 'whichever');
  const into = strings(texts(part(entry, 'then'))).join(', ');
  const then = item.then.map((one) => one.name).join(', ');
  const period = [
    length(item.period),
    or && `or ${or}`,
    whichever && `(whichever is ${whichever})`,
    maybe(partWords(entry, 'from'), (event) => `from ${event}`),
    maybe(partWords(entry, 'until'), (event) => `until ${event}`),
  ]
    .filter((one) => one)
    .join(' ');
  return {
    ...argument(item),
    label: item.label,
    period: [period || (isOpen(entry) && 'open'), then && `then ${then}${into && ` into ${into}`}`]
      .filter((one) => one)
      .join(', '),
    schedule: item.schedule?.name,
    setBy: strings(item.setBy),
    sourceKeeps: length(item.sourceKeeps),
  };
}

/** Whether a field says `open`. */
function isOpen(entry: Keep['entry']): boolean {
  return entry.values.some((value) => value.$type === 'Ref' && value.to === 'open');
}

/** Fields of one answer, in the order in which they are shown. */
const ANSWERS = {
  frequency: 'frequency',
  scale: 'scale',
  novelty: 'novelty',
  places: 'place',
  channels: 'channel',
  terminalEquipment: 'terminal-equipment',
  automatedDecisions: 'automated-decisions',
  previousBasis: 'previous-basis',
} as const;

export function processing({ processing: facts }: Assessment): ReportProcessing {
  const fields = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
  return {
    summary: maybe(facts.summary, statement),
    operations: facts.operations.map(term),
    never: facts.never.map(answer),
    answers: fields.flatMap((key) => {
      const found = facts[key];
      if (!found) return [];
      const effect = 'effect' in found ? maybe(found.effect, term) : undefined;
      return [
        { field: ANSWERS[key], answer: answer(found), effect, ground: 'ground' in found ? found.ground.map(term) : [] },
      ];
    }),
    softOptIn: Object.entries(facts.softOptIn?.answers ?? {}).map(([field, one]) => ({ field, answer: answer(one) })),
    compatibility: Object.entries(facts.compatibility?.factors ?? {}).map(([field, one]) => ({
      field,
      statement: statement(one),
    })),
  };
}
