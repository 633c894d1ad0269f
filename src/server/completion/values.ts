import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver-protocol';
import { KIND_CATEGORY, type Slot, slotOfField, slotOfPart } from '../../model/slots';
import { Vocabulary } from '../../vocabulary/vocabulary';
import { effectOf, kindMarkdown } from '../hover/kind';
import type { Cursor } from '../text/cursor';
import type { View } from '../workspace/view';

/** A slot, or the place of a `kind` declaration that takes the name of a list. */
export type PlaceOfName = Slot | { readonly category: true };

/** What a name stands for at the cursor. @param role The joining word before it, `kind`, `unit`, or nothing. */
export function slotAt({ line, around }: Cursor, role: string): PlaceOfName | undefined {
  const key = line?.key ?? '';
  const parent = around[around.length - 1]?.key ?? '';
  if (role === 'unit') return { vocabulary: 'unit' };
  if (key === 'kind') return role === 'extends' ? { vocabulary: line?.taken[0]?.text ?? '' } : { category: true };
  if (role === 'kind') return { vocabulary: KIND_CATEGORY[key] ?? '' };
  const slot = role === '' ? slotOfField(key, parent) : slotOfPart(key, role);
  const many = line?.taken.filter(({ token }) => token === `ref@${role}`).length ?? 0;
  return slot && 'first' in slot ? (many === 0 ? slot.first : slot.then) : slot;
}

/** The entries of the closed list of a place, with what they mean and do; and `open`, which is always an answer. */
export function valueItems(view: View, slot: PlaceOfName | undefined): CompletionItem[] {
  if (!slot) return [];
  if ('category' in slot) return categories();
  const list = 'vocabulary' in slot ? slot.vocabulary : 'declared' in slot ? slot.or : undefined;
  const items =
    list === undefined
      ? []
      : view.file.vocabulary.kinds(list).map((kind, index) => itemOf(view, list, kind.name, index));
  return list === 'unit'
    ? [...items].sort((a, b) => unitRank(a.label) - unitRank(b.label)).map(ranked)
    : [...items, OPEN];
}

/** Assessments count in days, weeks, months and years; seconds and minutes come last. */
const UNITS = 'days months weeks years day month week year hours hour'.split(' ');

function unitRank(unit: string): number {
  const at = UNITS.indexOf(unit);
  return at < 0 ? UNITS.length : at;
}

function ranked(item: CompletionItem, index: number): CompletionItem {
  return { ...item, sortText: `1${String(index).padStart(3, '0')}` };
}

function itemOf(view: View, list: string, name: string, index: number): CompletionItem {
  const kind = view.file.vocabulary.find(list, name);
  return {
    label: name,
    kind: CompletionItemKind.EnumMember,
    detail: kind?.title ?? '',
    labelDetails: { description: effectOf(view.file.vocabulary, list, name) },
    documentation: { kind: MarkupKind.Markdown, value: kindMarkdown(view.file.vocabulary, list, name) },
    sortText: `1${String(index).padStart(3, '0')}`,
    ...(kind?.texts.alias && { filterText: `${name} ${kind.texts.alias}` }),
  };
}

const OPEN: CompletionItem = {
  label: 'open',
  kind: CompletionItemKind.Value,
  detail: 'Not answered yet; the report lists it as an open point',
  sortText: '4open',
};

function categories(): CompletionItem[] {
  return new Vocabulary()
    .categories()
    .map((label) => ({ label, kind: CompletionItemKind.Enum, detail: 'closed list' }));
}
