import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { textOf } from '../../language/prose';
import type { Entry, Part, Value } from '../../language/syntax';
import type { Index } from '../workspace/index';
import { titleOf } from '../workspace/outline';
import type { View } from '../workspace/view';

/** Fields that are said by the blocks around them, and would only lengthen the outline. */
const LEFT_OUT = new Set(['because', 'evidence', 'cites', 'owner']);

const KINDS: Readonly<Record<string, SymbolKind>> = {
  assessment: SymbolKind.Module,
  defaults: SymbolKind.Module,
  document: SymbolKind.File,
  import: SymbolKind.Package,
  organisation: SymbolKind.Class,
  party: SymbolKind.Class,
  recipient: SymbolKind.Class,
  group: SymbolKind.Class,
  kind: SymbolKind.EnumMember,
  data: SymbolKind.Struct,
  safeguard: SymbolKind.Interface,
  purpose: SymbolKind.Namespace,
  necessity: SymbolKind.Namespace,
  balancing: SymbolKind.Namespace,
  processing: SymbolKind.Namespace,
  rights: SymbolKind.Namespace,
  decision: SymbolKind.Event,
  conclusion: SymbolKind.Event,
  interest: SymbolKind.Object,
  impact: SymbolKind.Object,
  alternative: SymbolKind.Object,
};

/** The outline of a file: its assessments with their tests, and what stands in them, as a reader would list it. */
export function documentSymbols(view: View): DocumentSymbol[] {
  return view.file.tree.entries.map((entry) => symbolOf(entry, view));
}

function symbolOf(entry: Entry, view: View): DocumentSymbol {
  const name = entry.name ?? '';
  return {
    name: name === '' ? entry.key : `${entry.key} ${name}`,
    detail: shortened(name === '' ? saidBy(entry) : titleOf(entry)),
    kind: KINDS[entry.key] ?? SymbolKind.Field,
    range: view.range(entry),
    selectionRange: view.range(entry.nameSpan ?? { start: entry.start, end: entry.keyEnd }),
    children: entry.entries.filter((below) => !LEFT_OUT.has(below.key)).map((below) => symbolOf(below, view)),
  };
}

/** The values of a line as they read: `of callers : partly-expected`. */
function saidBy(entry: Entry): string {
  const kinds = entry.kinds.length > 0 ? `: ${entry.kinds.map((kind) => kind.to).join(', ')}` : '';
  const parts = entry.parts.filter((part) => part.word !== 'because').map(partWords);
  return [wordsOf(entry.values), ...parts, kinds].filter((words) => words !== '').join(' ');
}

function partWords(part: Part): string {
  return `${part.word === 'met' ? 'met by' : part.word} ${wordsOf(part.values)}`.trim();
}

function wordsOf(values: readonly Value[]): string {
  return values.map(valueWords).join(', ');
}

function valueWords(value: Value): string {
  switch (value.$type) {
    case 'Ref':
      return value.to;
    case 'Text':
      return textOf(value);
    case 'Day':
      return value.date;
    case 'Amount':
      return value.unit ? `${value.number} ${value.unit.to}` : value.number;
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** How many symbols of the workspace are shown; the editor filters again while one types on. */
const MOST = 500;

/** Everything with a name in the workspace whose name or title holds the letters that were typed, in their order. */
export async function workspaceSymbols(query: string, index: Index): Promise<WorkspaceSymbol[]> {
  await index.complete();
  const wanted = query.toLowerCase();
  const found: WorkspaceSymbol[] = [];
  for (const { uri, name } of index.names()) {
    if (!hasInOrder(`${name.word} ${name.name} ${name.title}`.toLowerCase(), wanted)) continue;
    found.push({
      name: name.title === '' ? `${name.word} ${name.name}` : `${name.word} ${name.name}: ${shortened(name.title)}`,
      kind: KINDS[name.word] ?? SymbolKind.Field,
      location: { uri, range: name.range },
      ...(name.within !== '' && { containerName: name.within }),
    });
    if (found.length >= MOST) break;
  }
  return found;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    if (letter === ' ') continue;
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
