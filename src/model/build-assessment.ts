import type { Entry } from '../language/syntax';
import { buildBalancing, buildConsultation } from './build-balancing';
import {
  buildAssumption,
  buildNote,
  buildOpenPoints,
  buildReview,
  buildSignOff,
  buildTripwire,
  buildWaiver,
} from './build-governance';
import { buildActor, buildData, buildGroup, buildKeeps, buildProcessing, buildRecipient } from './build-processing';
import { buildDecision, buildRights } from './build-rights';
import { buildSafeguards } from './build-safeguards';
import { buildNecessity, buildPurpose } from './build-tests';
import { allProse, type Context, referencesOf, text } from './context';
import { derive } from './derived';
import { child, children, dated, duration, part, refs, texts } from './entries';
import type { Assessment, Group, Header, Item, ReviewRule, Term } from './types';

/** Reads an assessment whose entry already holds its defaults. */
export function buildAssessment(context: Context): Assessment {
  const { entry } = context;
  const processingEntry = child(entry, 'processing');
  const fields = [...entry.entries, ...(processingEntry?.entries ?? [])];
  const whole: Entry = { ...entry, entries: fields };
  const balancingEntry = child(entry, 'balancing');
  const balancing = balancingEntry && buildBalancing(context, balancingEntry);
  const purposes = children(entry, 'purpose').map((field, index, all) =>
    buildPurpose(context, field, all.length > 1 ? `purpose.${index + 1}` : 'purpose'),
  );
  const keeps = buildKeeps(context, children(whole, 'keep'), 'keep');
  const data = children(whole, 'data').map((field) => buildData(context, field, keeps));
  const prose: { slot: string; path: string; prose: { text: string; start: number; end: number } }[] = [];
  for (const field of entry.entries)
    allProse(field, field.name === undefined ? field.key : `${field.key}.${field.name}`, prose);
  const facts = {
    ...context.named(entry, entry.name ?? 'assessment'),
    document: context.model,
    doc: docOf(context),
    header: buildHeader(context, entry),
    processing: buildProcessing(context, whole, processingEntry ?? entry),
    groups: buildGroups(
      context,
      whole,
      data.flatMap((item) => item.about.map((about) => about.name)),
    ),
    data,
    recipients: children(whole, 'recipient').flatMap((field) => buildRecipient(context, field)),
    purposes,
    interests: purposes.flatMap((purpose) => purpose.interests),
    necessity: child(entry, 'necessity') && buildNecessity(context, child(entry, 'necessity') as Entry),
    balancing,
    safeguards: buildSafeguards(context, entry),
    rights: child(entry, 'rights') && buildRights(context, child(entry, 'rights') as Entry),
    decision: child(entry, 'decision') && buildDecision(context, child(entry, 'decision') as Entry),
    consultations: [
      ...children(entry, 'consulted').map((field) => buildConsultation(context, field, 'consulted')),
      ...(balancing?.consultations ?? []),
    ],
    openPoints: buildOpenPoints(context, entry),
    assumptions: below(entry, 'assumption').map((field) => buildAssumption(context, field)),
    actions: below(entry, 'action').map((field) => buildNote(context, field)),
    indicators: children(entry, 'indicator').map((field) => buildNote(context, field)),
    tripwires: children(entry, 'tripwire').map((field) => buildTripwire(context, field)),
    watches: below(entry, 'watch').flatMap((field) => texts(field)),
    signOffs: children(entry, 'sign').map((field, index) => buildSignOff(context, field, index)),
    waivers: children(entry, 'waive').map((field) => buildWaiver(context, field)),
    prose,
  };
  return { ...facts, derived: derive(facts, context) };
}

/** Every entry of a word, however deep it stands. */
function below(entry: Entry, key: string): Entry[] {
  return entry.entries.flatMap((field) => (field.key === key ? [field] : below(field, key)));
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

function buildGroups(context: Context, whole: Entry, about: readonly string[]): Group[] {
  const named = children(whole, 'data-subjects').flatMap((field) =>
    referencesOf(field).map((ref) => ({ field, name: ref.name })),
  );
  const groups = new Map<string, Group>();
  for (const { field, name } of [...named, ...about.map((name) => ({ field: context.entry, name }))]) {
    const shared = context.shared(name);
    if (shared?.entry.key === 'group' && !groups.has(name)) groups.set(name, buildGroup(context, shared, field));
  }
  return [...groups.values()];
}

function buildHeader(context: Context, entry: Entry): Header {
  const actor = (field: Entry) =>
    referencesOf(field)
      .map((ref) => {
        const shared = context.shared(ref.name);
        return shared && buildActor(context, shared, field);
      })
      .filter((found) => found !== undefined);
  const controller = child(entry, 'controller');
  const day = (key: string) => {
    const field = child(entry, key);
    return field && { ...context.item(field, key), on: dated(field) };
  };
  const own = (key: string) => {
    const field = child(entry, key);
    return field && context.statement(field, key);
  };
  const answer = (key: string) => {
    const field = child(entry, key);
    return field && context.answer(field, key);
  };
  return {
    laws: lawsOf(context, entry),
    controller: controller && actor(controller)[0],
    controllerItem: controller && context.item(controller, 'controller'),
    jointControllers: children(entry, 'joint-controller').flatMap(actor),
    status: answer('status'),
    version: own('version'),
    revisions: children(entry, 'revised').map((field) => ({
      ...context.item(field, 'revised'),
      on: dated(field),
      text: text(field),
    })),
    authors: children(entry, 'author').flatMap((field) => texts(field)),
    reviewers: children(entry, 'reviewer').flatMap((field) => texts(field)),
    approvers: children(entry, 'approver').flatMap((field) => texts(field)),
    assessed: day('assessed'),
    starts: day('starts'),
    earlierVersion: own('earlier-version'),
    reviews: children(entry, 'review').map((field) => buildReviewRule(context, field)),
    reviewed: children(entry, 'reviewed').map((field, index, all) =>
      buildReview(context, field, all.length > 1 ? `reviewed.${index + 1}` : 'reviewed'),
    ),
    record: own('processing-record'),
    dpia: answer('dpia'),
    publicTask: answer('public-task'),
    language: refs(child(entry, 'language'))[0]?.to ?? 'en',
    excludes: children(entry, 'excludes').flatMap((field) => texts(field)),
    guidance: children(entry, 'guidance').flatMap((field) => context.terms(field)),
    disclaimer: own('disclaimer'),
    description: own('description'),
  };
}

function buildReviewRule(context: Context, entry: Entry): ReviewRule {
  const item: Item = context.item(entry, 'review');
  const on = part(entry, 'on');
  return {
    ...item,
    every: duration(part(entry, 'every')),
    by: dated(part(entry, 'by')),
    event: text(on) || undefined,
    change: refs(on)
      .slice(1)
      .map((ref) => context.term(ref, 'part-of-assessment')),
  };
}

/** The laws that are named, else those that hold by default for the file; these stand at the name of the assessment. */
function lawsOf(context: Context, entry: Entry): Term[] {
  const fields = children(entry, 'law');
  if (fields.length > 0 || context.file.law.length === 0) return fields.flatMap((field) => context.terms(field));
  const { start, end } = entry.nameSpan ?? { start: entry.start, end: entry.keyEnd };
  return context.file.law.map((to) => context.term({ $type: 'Ref', to, start, end }, 'law'));
}
