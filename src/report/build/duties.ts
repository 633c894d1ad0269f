import { child, part, texts } from '../../model/entries';
import type { LoadedFile } from '../../model/files';
import { isInPlace } from '../../model/questions';
import type { Decision, Notice, Objection, Rights, Safeguard } from '../../model/types';
import type { ReportDecision, ReportNotice, ReportObjection, ReportRights, ReportSafeguard } from '../model/duties';
import {
  answer,
  argument,
  day,
  fieldWords,
  length,
  maybe,
  named,
  names,
  partWords,
  statement,
  strings,
  term,
} from './common';

export function safeguard(item: Safeguard, file: LoadedFile): ReportSafeguard {
  const declared = item.shared ? file.shared.get(item.name)?.entry : item.entry;
  return {
    ...named(item, declared),
    status: maybe(item.status, answer),
    since: day(item.since),
    by: day(item.by),
    owner: fieldWords(declared, 'owner'),
    inPlace: isInPlace(item),
    required: item.baseline,
    beyondDuty: maybe(item.beyondDuty, answer),
    meets: [...new Set(item.meets)],
    enforced: strings(item.enforced),
    tested: strings(item.tested),
    from: item.from?.name,
    fallback: maybe(item.fallback, statement),
    shared: item.shared,
  };
}

export function rights(item: Rights): ReportRights {
  return {
    notices: item.notices.map(notice),
    shownSeparately: maybe(item.shownSeparately, statement),
    objection: maybe(item.objection, objection),
    grants: item.grants.map((grant) => ({ ...answer(grant), within: partWords(grant.entry, 'within') })),
    complaint: maybe(item.complaint, statement),
    balancingSummary: maybe(item.balancingSummary, statement),
  };
}

function notice(item: Notice): ReportNotice {
  const { entry } = item;
  return {
    ...argument(item),
    to: names(item.to),
    timing: maybe(item.timing, term),
    text: item.text?.text,
    at: strings(texts(part(entry, 'at'))),
    pages: strings([...texts(part(entry, 'page')), ...texts(child(entry, 'page'))]),
    exempt: maybe(item.exempt, term),
    instead: maybe(item.instead, statement),
  };
}

function objection(item: Objection): ReportObjection {
  return {
    ...argument(item),
    route: maybe(item.route, statement),
    owner: fieldWords(item.entry, 'owner'),
    asks: fieldWords(item.entry, 'asks'),
    within: length(item.within),
    pause: maybe(item.pause, answer),
    then: maybe(item.then, answer),
    unless: item.unless.map(term),
    compellingGrounds: maybe(item.compellingGrounds, statement),
    refused: item.refused.map((refused) => ({ ...argument(refused), of: names(refused.of) })),
  };
}

export function decision(item: Decision): ReportDecision {
  const decided = child(item.entry, 'decided');
  return {
    ...argument(item),
    outcome: maybe(item.outcome, term),
    conditions: item.conditions.map((one) => ({
      ...argument(one),
      what: one.what,
      named: one.named,
      state: maybe(one.state, term),
      by: day(one.by),
    })),
    instead: maybe(item.instead, answer),
    decidedBy: partWords(decided, 'by'),
    decidedOn: partWords(decided, 'on'),
  };
}
