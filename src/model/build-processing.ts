import type { Entry } from '../language/syntax';
import { type Context, referencesOf, text } from './context';
import { child, children, dated, duration, part, partReferences, refs, texts } from './entries';
import type { Shared } from './files';
import type { Actor, Answer, DataItem, Group, Keep, Processing, Recipient, Statement } from './types';

/** Who somebody is, as declared; `at` is the line that names them here. */
export function buildActor(context: Context, shared: Shared, at: Entry): Actor {
  const { entry } = shared;
  const path = entry.name ?? '';
  const dpo = child(entry, 'dpo');
  return {
    ...context.named(entry, path),
    entry: at,
    what: entry.key,
    country: context.terms(child(entry, 'country'))[0],
    sectors: context.terms(child(entry, 'sector')),
    transfer: context.answerOf(entry, 'transfer', path),
    paid: context.answerOf(entry, 'paid', path),
    terms: context.statementOf(entry, 'terms', path),
    activity: context.statementOf(entry, 'activity', path),
    contact: context.statementOf(entry, 'contact', path),
    publicTask: context.answerOf(entry, 'public-task', path),
    marketPosition: context.answerOf(entry, 'market-position', path),
    dpo: dpo && {
      item: context.item(dpo, `${path}.dpo`),
      none: refs(dpo).some((ref) => ref.to === 'none'),
      name: text(dpo),
    },
  };
}

/** A group of people; `at` is the line that names it here. */
export function buildGroup(context: Context, shared: Shared, at: Entry): Group {
  const { entry } = shared;
  const path = `group.${entry.name ?? ''}`;
  return {
    ...context.named(entry, path),
    entry: at,
    relationship: context.answerOf(entry, 'relationship', path),
    vulnerable: children(entry, 'vulnerable').map((field) => context.answer(field, `${path}.vulnerable`)),
    age: context.answerOf(entry, 'age', path),
    told: context.answerOf(entry, 'told', path),
  };
}

/** @param whole The assessment with the fields of its `processing` block beside its own. */
export function buildProcessing(context: Context, whole: Entry, at: Entry): Processing {
  const path = 'processing';
  const terminal = child(whole, 'terminal-equipment');
  const automated = child(whole, 'automated-decisions');
  const softOptIn = child(whole, 'soft-opt-in');
  const compatibility = child(whole, 'compatibility');
  const answer = (key: string): Answer | undefined => context.answerOf(whole, key, path);
  return {
    ...context.item(at, path),
    summary: context.statementOf(whole, 'summary', path),
    operations: children(whole, 'operations').flatMap((field) => context.terms(field)),
    never: children(whole, 'never').map((field) => context.answer(field, `${path}.never`)),
    frequency: answer('frequency'),
    scale: answer('scale'),
    novelty: answer('novelty'),
    channels: answer('channel'),
    places: answer('place'),
    previousBasis: answer('previous-basis'),
    terminalEquipment: terminal && {
      ...context.answer(terminal, `${path}.terminal-equipment`),
      ground: context.partTerms(terminal, 'ground'),
    },
    automatedDecisions: automated && {
      ...context.answer(automated, `${path}.automated-decisions`),
      effect: context.partTerms(automated, 'effect')[0],
      ground: context.partTerms(automated, 'ground'),
    },
    softOptIn: softOptIn && {
      item: context.item(softOptIn, `${path}.soft-opt-in`),
      answers: Object.fromEntries(
        softOptIn.entries.map((field): [string, Answer] => [
          field.key,
          context.answer(field, `${path}.soft-opt-in.${field.key}`),
        ]),
      ),
    },
    compatibility: compatibility && {
      item: context.item(compatibility, `${path}.compatibility`),
      factors: Object.fromEntries(
        compatibility.entries.map((field): [string, Statement] => [
          field.key,
          context.statement(field, `${path}.compatibility.${field.key}`),
        ]),
      ),
    },
  };
}

export function buildRecipient(context: Context, entry: Entry): Recipient[] {
  return referencesOf(entry).map((ref) => {
    const shared = context.shared(ref.name);
    const path = `recipient.${ref.name}`;
    const actor = shared && buildActor(context, shared, entry);
    return {
      ...context.item(entry, path),
      name: ref.name,
      actor,
      gets: partReferences(entry, 'gets'),
      purpose: texts(part(entry, 'for'))[0],
      transfer: context.answerOf(entry, 'transfer', path) ?? actor?.transfer,
      paid: context.answerOf(entry, 'paid', path) ?? actor?.paid,
    };
  });
}

/** @param keeps How long all data are kept: holds for the items that say nothing of their own. */
export function buildData(context: Context, entry: Entry, keeps: readonly Keep[]): DataItem {
  const own = children(entry, 'keep');
  const path = `data.${entry.name ?? ''}`;
  const source = child(entry, 'source');
  return {
    ...context.named(entry, path),
    collected: !part(entry, 'not-collected'),
    about: referencesOf(child(entry, 'about')),
    sources: context.terms(source),
    despite: context.partTerms(source, 'despite'),
    told: context.answerOf(entry, 'told', path),
    needed: context.itemOf(entry, 'needed', path),
    incidental: context.itemOf(entry, 'incidental', path),
    mayReveal: children(entry, 'may-reveal').map((field) => ({
      ...context.answer(field, `${path}.may-reveal`),
      metBy: partReferences(field, 'met'),
    })),
    sensitivity: context.answerOf(entry, 'sensitivity', path),
    article9: context.answerOf(entry, 'article-9', path),
    article10: context.answerOf(entry, 'article-10', path),
    separable: context.answerOf(entry, 'separable', path),
    keeps: own.length > 0 ? buildKeeps(context, own, `${path}.keep`) : keeps,
    basis: context.answerOf(entry, 'basis', path),
  };
}

/** Retention in the order of its stages; numbered where there are several. */
export function buildKeeps(context: Context, entries: readonly Entry[], path: string): Keep[] {
  return entries.map((entry, index) => buildKeep(context, entry, entries.length > 1 ? `${path}.${index + 1}` : path));
}

function buildKeep(context: Context, entry: Entry, path: string): Keep {
  const label = refs(entry)[0]?.to;
  const schedule = partReferences(entry, 'as')[0];
  return {
    ...context.item(entry, path),
    label: label === 'open' ? undefined : label,
    period: duration(entry),
    or: duration(part(entry, 'or')),
    whichever: refs(part(entry, 'whichever'))[0]?.to,
    from: texts(part(entry, 'from'))[0],
    until: texts(part(entry, 'until'))[0],
    untilDay: dated(part(entry, 'until')),
    then: context.partTerms(entry, 'then', 'keep.then'),
    schedule,
    scheduleKeeps: schedule ? keepsOf(context, schedule.name, entry, path) : [],
    setBy: texts(part(child(entry, 'set'), 'by')),
    sourceKeeps: duration(child(entry, 'source-keeps')),
  };
}

/** The stages of a shared schedule; `at` is the line that names it here. A schedule that follows another is not followed further. */
function keepsOf(context: Context, name: string, at: Entry, path: string): Keep[] {
  const stages = children(context.shared(name)?.entry, 'keep').filter((stage) => !part(stage, 'as'));
  return stages.map((stage) => ({ ...buildKeep(context, stage, path), entry: at }));
}
