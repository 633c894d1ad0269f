import { child, part, texts } from '../../model/entries';
import type { Assessment, Note, OpenPoint, Reason, SignOff, Waiver } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import type {
  ReportDerived,
  ReportGovernance,
  ReportNote,
  ReportOpenPoint,
  ReportSignOff,
  ReportWaiver,
} from '../model/governance';
import { answer, argument, day, length, maybe, partWords, statement, strings, term } from './common';
import { consultation } from './tests';

export function openPoint(item: OpenPoint): ReportOpenPoint {
  const { entry } = item;
  return {
    ...argument(item),
    what: item.what,
    path: item.path,
    text: item.text,
    of: item.of,
    owner: item.owner,
    by: day(item.by),
    meanwhile: item.meanwhile,
    options: strings(texts(part(entry, 'options'))),
    answered: day(item.answered),
    answeredBy: item.answered && partWords(entry, 'by'),
    answer: texts(part(entry, 'said'))[0]?.text,
  };
}

/** What an assumption, action, indicator or tripwire holds besides its words, owner, reason and sources. */
const SHOWN_APART = new Set(['owner', 'because', 'evidence', 'cites']);

function note(item: Note): ReportNote {
  const details = Object.entries(item.details)
    .filter(([field, text]) => !SHOWN_APART.has(field) && text !== '' && !(field === 'by' && item.by))
    .map(([field, text]) => ({ field, text }));
  return { ...argument(item), name: item.name, text: item.text, owner: item.owner, by: day(item.by), details };
}

export function governance(assessment: Assessment): ReportGovernance {
  const { header, balancing } = assessment;
  const inBalancing = new Set(balancing?.consultations.map((one) => one.entry));
  return {
    record: maybe(header.record, statement),
    dpia: maybe(header.dpia, answer),
    guidance: header.guidance.map(term),
    excludes: strings(header.excludes),
    publicTask: maybe(header.publicTask, answer),
    reviews: header.reviews.map((review) => ({
      ...argument(review),
      every: length(review.every),
      by: day(review.by),
      event: review.event,
      change: review.change.map(term),
    })),
    revisions: header.revisions.map((revision) => ({
      ...argument(revision),
      on: day(revision.on),
      text: revision.text,
    })),
    consultations: assessment.consultations.filter((one) => !inBalancing.has(one.entry)).map(consultation),
    assumptions: assessment.assumptions.map(note),
    actions: assessment.actions.map(note),
    indicators: assessment.indicators.map(note),
    tripwires: assessment.tripwires.map(note),
    watches: [...new Set(strings(assessment.watches))],
  };
}

export function derived({ derived: facts }: Assessment, vocabulary: Vocabulary): ReportDerived {
  const reasons = (found: readonly Reason[]): string[] => [...new Set(found.map((reason) => reason.text))];
  return {
    powerImbalance: reasons(facts.powerImbalance),
    children: reasons(facts.children),
    dpiaCriteria: facts.dpiaCriteria.map((one) => ({
      criterion: { name: one.criterion, title: vocabulary.find('dpia-criterion', one.criterion)?.title ?? '' },
      reasons: reasons(one.reasons),
    })),
    dpiaCases: facts.dpiaCases.map((one) => ({ point: one.point, reasons: reasons(one.reasons) })),
  };
}

export function signOff(item: SignOff): ReportSignOff {
  return {
    ...argument(item),
    required: item.required,
    role: item.role,
    who: item.who,
    on: day(item.on),
    before: item.before,
    opinion: maybe(item.opinion, statement),
    covers: child(item.entry, 'covers') ? item.covers.map(term) : [],
  };
}

export function waiver(item: Waiver): ReportWaiver {
  return { ...argument(item), rule: item.rule, on: item.on?.name, until: day(item.until) };
}
