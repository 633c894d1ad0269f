import { child, partReferences, texts } from '../../model/entries';
import type { LoadedFile } from '../../model/files';
import type {
  Alternative,
  Balancing,
  Conclusion,
  Consultation,
  Impact,
  Interest,
  Necessity,
  Purpose,
  Rating,
} from '../../model/types';
import type {
  ReportAlternative,
  ReportBalancing,
  ReportConclusion,
  ReportConsultation,
  ReportImpact,
  ReportInterest,
  ReportNecessity,
  ReportPurpose,
  ReportRating,
} from '../model/tests';
import { answer, argument, day, maybe, named, names, partWords, statement, term } from './common';

export function purpose(item: Purpose, file: LoadedFile): ReportPurpose {
  return {
    ...argument(item),
    text: item.text?.text,
    interests: item.interests.map((one) => interest(one, file)),
    bases: item.bases.map(answer),
    compelling: maybe(item.compelling, answer),
  };
}

function interest(item: Interest, file: LoadedFile): ReportInterest {
  return {
    ...named(item),
    holders: names(item.holders).map((name) => ({ name, title: texts(file.shared.get(name)?.entry)[0]?.text ?? '' })),
    statement: maybe(item.statement, statement),
    fraudType: maybe(item.fraudType, statement),
    lawful: maybe(item.lawful, answer),
    present: maybe(item.present, answer),
    presentFrom: partWords(item.present?.entry, 'from'),
    benefit: maybe(item.benefit, statement),
    importance: maybe(item.importance, answer),
    ifNotDone: maybe(item.ifNotDone, statement),
  };
}

export function necessity(item: Necessity): ReportNecessity {
  return {
    ...argument(item),
    achieves: item.achieves && argument(item.achieves),
    proportionate: item.proportionate && argument(item.proportionate),
    limits: item.limits.map((limit) => named(limit)),
    alternatives: item.alternatives.map(alternative),
  };
}

function alternative(item: Alternative): ReportAlternative {
  const decision = (['adopted', 'rejected', 'deferred'] as const).find((word) => item[word] !== undefined);
  const deferred = item.deferred?.entry;
  const decided = child(item.entry, 'decided');
  const when = [partWords(decided, 'by'), partWords(decided, 'on')].filter((one) => one !== undefined);
  return {
    ...named(item),
    intrusion: maybe(item.intrusion, term),
    effectiveness: maybe(item.effectiveness, term),
    verdict: decision,
    verdictArgument: maybe(decision && item[decision], (one) => argument(one)),
    adoptedAs: names(item.adopted?.as ?? []),
    revisit: partWords(deferred, 'revisit') ?? partWords(deferred, 'until'),
    decided: when.join(', ') || undefined,
  };
}

export function balancing(item: Balancing): ReportBalancing {
  return {
    ...argument(item),
    rights: item.rights.map((right) => ({
      ...argument(right),
      rights: right.rights.map(term),
      text: right.text,
      of: names(right.of),
      metBy: names(partReferences(right.entry, 'met')),
    })),
    expectations: item.expectations.map((one) => ({
      ...argument(one),
      of: names(one.of),
      answer: maybe(one.answer, term),
      metBy: names(one.metBy),
      atCollection: maybe(one.atCollection, statement),
      wouldObject: maybe(one.wouldObject, answer),
    })),
    impacts: item.impacts.map(impact),
    ruledOut: item.ruledOut.map((one) => ({ ...answer(one), on: names(partReferences(one.entry, 'on')) })),
    factors: item.factors.map((one) => ({ ...named(one), side: one.side, metBy: names(one.metBy) })),
    benefits: item.benefits.map((one) => ({ ...named(one), on: names(one.on) })),
    bestInterests: item.bestInterests && {
      ...argument(item.bestInterests),
      of: names(partReferences(item.bestInterests.entry, 'of')),
    },
    consultations: item.consultations.map(consultation),
    notConsulted: item.notConsulted && argument(item.notConsulted),
    conclusion: maybe(item.conclusion, conclusion),
  };
}

function impact(item: Impact): ReportImpact {
  return {
    ...named(item),
    on: names(item.on),
    before: maybe(item.before, rating),
    after: maybe(item.after, rating),
    rated: maybe(item.rated, answer),
    metBy: names(item.metBy),
  };
}

function rating(item: Rating): ReportRating {
  return { ...argument(item), severity: maybe(item.severity, term), likelihood: maybe(item.likelihood, term) };
}

export function consultation(item: Consultation): ReportConsultation {
  return { ...argument(item), who: item.who, on: day(item.on), said: item.said?.text, followed: item.followed };
}

function conclusion(item: Conclusion): ReportConclusion {
  return {
    ...argument(item),
    answer: maybe(item.answer, term),
    inFavour: maybe(item.inFavour, statement),
    against: maybe(item.against, statement),
    restsOn: names(item.restsOn),
  };
}
