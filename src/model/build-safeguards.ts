import type { Entry } from '../language/syntax';
import type { Context } from './context';
import { referencesOf } from './context';
import { child, children, dated, part, partReferences, texts } from './entries';
import type { Safeguard, Term } from './types';

/** The safeguards of an assessment: its own, and the shared ones that it applies. */
export function buildSafeguards(context: Context, entry: Entry): Safeguard[] {
  const meets = metBy(entry);
  const own = children(entry, 'safeguard').map((field) => buildSafeguard(context, field, field, false, meets));
  const applied = children(entry, 'applies').flatMap((field) =>
    referencesOf(field).flatMap((ref) => {
      const shared = context.shared(ref.name);
      return shared?.entry.key === 'safeguard' ? [buildSafeguard(context, shared.entry, field, true, meets)] : [];
    }),
  );
  return [...own, ...applied];
}

function buildSafeguard(
  context: Context,
  entry: Entry,
  at: Entry,
  shared: boolean,
  meets: ReadonlyMap<string, string[]>,
): Safeguard {
  const path = `safeguard.${entry.name ?? ''}`;
  const named = context.named(entry, path);
  const status = child(entry, 'status');
  const beyondDuty = context.answerOf(entry, 'beyond-duty', path);
  const addresses = context.terms(child(entry, 'addresses'));
  return {
    ...named,
    entry: at,
    shared,
    status: status && context.answer(status, `${path}.status`, 'safeguard/status'),
    since: dated(part(status, 'since')),
    by: dated(part(status, 'by')),
    owner: context.statementOf(entry, 'owner', path),
    beyondDuty,
    baseline: baseline(context, named.kinds, beyondDuty?.terms[0]?.name),
    addresses: addresses.length > 0 ? addresses.map((term) => term.name) : factsOf(context, named.kinds, 'addresses'),
    protects: factsOf(context, named.kinds, 'protects'),
    meets: [...(meets.get(named.name) ?? []), ...referencesOf(child(entry, 'meets')).map((ref) => ref.name)],
    enforced: children(entry, 'enforced').flatMap((field) => texts(part(field, 'at'))),
    tested: children(entry, 'tested').flatMap((field) => texts(part(field, 'at'))),
    from: partReferences(entry, 'from')[0],
    fallback: context.statementOf(entry, 'fallback', path),
  };
}

function baseline(context: Context, kinds: readonly Term[], beyondDuty: string | undefined): Safeguard['baseline'] {
  if (beyondDuty === 'yes') return 'no';
  if (beyondDuty === 'no') return 'yes';
  const answers = new Set(kinds.flatMap((kind) => context.fact(kind, 'baseline')));
  for (const answer of ['no', 'conditional', 'yes'] as const) if (answers.has(answer)) return answer;
  return 'unknown';
}

function factsOf(context: Context, kinds: readonly Term[], fact: string): string[] {
  return [...new Set(kinds.flatMap((kind) => context.fact(kind, fact)))];
}

/** What each safeguard meets: everything in whose `met by` it stands, by name or path. */
function metBy(entry: Entry): Map<string, string[]> {
  const meets = new Map<string, string[]>();
  const visit = (field: Entry, owner: Entry): void => {
    const references = field.key === 'met' ? referencesOf(field) : partReferences(field, 'met');
    for (const { name } of references) meets.set(name, [...(meets.get(name) ?? []), owner.name ?? owner.key]);
    for (const below of field.entries) visit(below, below.key === 'met' ? field : below);
  };
  for (const field of entry.entries) visit(field, field);
  return meets;
}
