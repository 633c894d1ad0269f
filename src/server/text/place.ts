import type { Entry, Part, Ref, Span, SyntaxTree, Value } from '../../language/syntax';

/** What stands at an offset of a file. */
export interface Place {
  /** The entries around it, the outermost first. */
  readonly around: readonly Entry[];
  /** The innermost of them. */
  readonly entry: Entry;
  readonly part: Part | undefined;
  readonly at:
    | { readonly kind: 'word'; readonly span: Span }
    | { readonly kind: 'name'; readonly span: Span }
    | { readonly kind: 'joining-word'; readonly span: Span }
    | { readonly kind: 'value'; readonly value: Value; readonly span: Span }
    | { readonly kind: 'kind'; readonly value: Ref; readonly span: Span }
    | undefined;
}

/** Finds what stands at an offset; undefined between the entries of a file. The end of a word still belongs to it. */
export function placeAt(tree: SyntaxTree, offset: number): Place | undefined {
  const around: Entry[] = [];
  for (let entries = tree.entries; ; ) {
    const entry = entries.find((one) => holds(one, offset));
    if (!entry) break;
    around.push(entry);
    entries = entry.entries;
  }
  const entry = around[around.length - 1];
  return entry && { around, entry, ...leafOf(entry, offset) };
}

function leafOf(entry: Entry, offset: number): Pick<Place, 'at' | 'part'> {
  const word = { start: entry.start, end: entry.keyEnd };
  if (holds(word, offset)) return { part: undefined, at: { kind: 'word', span: word } };
  if (entry.nameSpan && holds(entry.nameSpan, offset))
    return { part: undefined, at: { kind: 'name', span: entry.nameSpan } };
  const kind = entry.kinds.find((one) => holds(one, offset));
  if (kind) return { part: undefined, at: { kind: 'kind', value: kind, span: kind } };
  const part = entry.parts.find((one) => holds(one, offset));
  const value = (part ?? entry).values.find((one) => holds(one, offset));
  if (value) return { part, at: { kind: 'value', value, span: value } };
  const joining = part && { start: part.start, end: part.start + part.word.length };
  return { part, at: joining && holds(joining, offset) ? { kind: 'joining-word', span: joining } : undefined };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
