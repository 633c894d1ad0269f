/** Readers of the common shapes: from items of the model, which keep their entries, to plain data. */
import { child, children, dated, duration, part, refs, texts } from '../../model/entries';
import type { Answer, Dated, Duration, Item, Named, Prose, Reference, Statement, Term } from '../../model/types';
import type {
  ReportAnswer,
  ReportArgument,
  ReportNamed,
  ReportStatement,
  ReportSupport,
  ReportTerm,
} from '../model/common';

/** A line of the file with what stands below it. */
export type Entry = Item['entry'];

type Holder = Entry | Entry['parts'][number];

export function term({ name, title }: Term): ReportTerm {
  return { name, title };
}

export function maybe<In, Out>(value: In | undefined, read: (value: In) => Out): Out | undefined {
  return value === undefined ? undefined : read(value);
}

export function names(references: readonly Reference[]): string[] {
  return [...new Set(references.map((reference) => reference.name))];
}

export function strings(prose: readonly Prose[]): string[] {
  return prose.map((one) => one.text);
}

export function day(date: Dated | undefined): string | undefined {
  return date?.date;
}

export function length(period: Duration | undefined): string | undefined {
  return period && `${period.amount} ${period.unit}`.trim();
}

/** What a line or a part of it holds, as it reads: texts, names, dates and periods, separated by commas. */
export function words(holder: Holder | undefined): string | undefined {
  if (!holder) return undefined;
  const found = [
    ...refs(holder).map((ref) => ref.to),
    ...strings(texts(holder)),
    day(dated(holder)),
    length(duration(holder)),
  ];
  return found.filter((word) => word !== undefined).join(', ') || undefined;
}

/** What stands behind a joining word of a line. */
export function partWords(entry: Entry | undefined, word: string): string | undefined {
  return words(part(entry, word));
}

/** What stands in a field below a line. */
export function fieldWords(entry: Entry | undefined, key: string): string | undefined {
  return words(child(entry, key));
}

/** @param declared Where the item is declared, if its entry is only the line that refers to it. */
export function argument(item: Item, declared: Entry = item.entry): ReportArgument {
  const cited = children(declared, 'cites').map((entry) =>
    support('source', entry, texts(entry), texts(part(entry, 'at'))),
  );
  const shown = item.evidence.map((one) => support('evidence', one.entry, [{ text: one.label }], one.paths));
  return { because: item.because?.text, support: [...shown, ...cited] };
}

type Words = readonly { readonly text: string }[];

function support(kind: ReportSupport['kind'], entry: Entry, label: Words, at: Words): ReportSupport {
  return {
    kind,
    label: label.map((one) => one.text).join('; '),
    at: at.map((one) => one.text),
    on: day(dated(part(entry, 'on'))),
    toVerify: part(entry, 'to-verify') !== undefined,
  };
}

export function answer(item: Answer): ReportAnswer {
  const amount = item.entry.key === 'scale' ? item.entry.values.find((value) => value.$type === 'Amount') : undefined;
  const remark = [amount && [amount.number, amount.unit?.to].filter(Boolean).join(' '), item.remark?.text];
  return {
    ...argument(item),
    terms: item.terms.map(term),
    remark: remark.filter(Boolean).join(' ') || undefined,
    at: strings(item.at),
  };
}

export function statement(item: Statement): ReportStatement {
  return { ...argument(item), texts: strings(item.texts), at: strings(item.at) };
}

export function named(item: Named, declared?: Entry): ReportNamed {
  return { ...argument(item, declared), name: item.name, title: item.title, kinds: item.kinds.map(term) };
}

/** A field that the model does not read, as a statement. */
export function fieldStatement(entry: Entry | undefined, key: string): ReportStatement | undefined {
  const field = child(entry, key);
  return field && { support: [], texts: strings(texts(field)), at: strings(texts(part(field, 'at'))) };
}
