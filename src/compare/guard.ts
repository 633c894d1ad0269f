/** Which changes weaken an assessment, and which of them were accepted on purpose. */
import type { Fact } from '../fingerprint/fact';
import { type Citation, formatCitation } from '../sources';
import { plainWords, type Words } from './change';
import { same } from './differences';
import type { Pair } from './pair';
import { identityOf } from './partners';
import { namesOf, partNames, textsOf } from './walk';
import { WEAKENINGS } from './weakenings';
import type { Hit, Weakening } from './weakenings/weakening';

/** A weakening that was found, as plain data for every output. */
export interface Weakened {
  /** `guard/safeguard-removed`. */
  readonly rule: string;
  readonly assessment: string;
  /** The stable path of the element. */
  readonly path: string;
  readonly told: Words;
  /** The same as plain text. */
  readonly message: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly question: Words;
  /** The file that it stands in now, or stood in, and where: offsets into its text. */
  readonly file: string;
  readonly at: { readonly start: number; readonly end: number };
  /** The reason for which it was accepted in the same change; undefined: it blocks. */
  readonly accepted?: string;
  /** Why an `accept` for it does not count. */
  readonly refused?: string;
}

/** The weakenings between two states of an assessment, in the order of the list. @param today For `until`. */
export function weakeningsOf(pair: Pair, today: string): Weakened[] {
  return WEAKENINGS.flatMap((weakening) => weakening.find(pair).map((hit) => weakened(weakening, hit, pair, today)));
}

function weakened(weakening: Weakening, hit: Hit, pair: Pair, today: string): Weakened {
  const { assessment } = pair.after;
  const entry = hit.fact?.entry ?? assessment.entry;
  return {
    rule: weakening.id,
    assessment: assessment.name,
    path: hit.path,
    told: hit.told,
    message: plainWords(hit.told),
    why: weakening.why,
    sources: weakening.sources.map((source: Citation) => formatCitation(source)),
    question: hit.question,
    file: hit.fact?.file ?? assessment.document.file,
    at: entry.nameSpan ?? { start: entry.start, end: entry.keyEnd },
    ...acceptance(weakening.id, hit.path, pair, today),
  };
}

/** What an `accept` of the later state says of a weakening. One that was there before accepted another change. */
function acceptance(rule: string, path: string, pair: Pair, today: string): Pick<Weakened, 'accepted' | 'refused'> {
  const fits = (fact: Fact): boolean => fact.key === 'accept' && namesOf(fact.atoms)[0] === rule && covers(fact, path);
  const accept = pair.after.facts.find(fits);
  if (!accept) return {};
  const reason = textsOf([
    ...accept.because,
    ...accept.parts.filter((part) => part.word === 'because').flatMap((part) => part.atoms),
  ]).join(' ');
  if (reason === '') return { refused: 'Its `accept` gives no reason: add `because "…"`.' };
  const until = accept.parts.find((part) => part.word === 'until')?.atoms[0]?.said;
  if (until !== undefined && until < today) return { refused: `Its \`accept\` lapsed on ${until}.` };
  const older = pair.before.facts.find((fact) => fact.key === 'accept' && identityOf(fact) === identityOf(accept));
  if (older && same(older, accept))
    return { refused: 'Its `accept` was there before, for an earlier change. Write why this one is accepted too.' };
  return { accepted: reason };
}

function covers(accept: Fact, path: string): boolean {
  return partNames(accept, 'on').some((on) => path === on || path.startsWith(`${on}.`));
}
