/** What the server remembers of a file that is not open: what it declares, imports and uses, and nothing of its tree. */
import type { Range } from 'vscode-languageserver-textdocument';
import { textOf } from '../../language/prose';
import type { Entry, SyntaxTree } from '../../language/syntax';
import { eachName, namesIn } from '../../model/names';
import { Vocabulary } from '../../vocabulary/vocabulary';
import { documentOf } from './view';

/** Something with a name, where it stands. */
export interface OutlinedName {
  /** The word of its declaration: `organisation`, `assessment`, `impact` … */
  readonly word: string;
  readonly name: string;
  readonly title: string;
  /** The list that a `kind` adds to; empty for everything else. */
  readonly list: string;
  readonly range: Range;
  /** The assessment in which it stands; empty where it is shared. */
  readonly within: string;
}

export interface Outline {
  readonly names: readonly OutlinedName[];
  /** For each assessment the names that it uses and does not declare: those of shared things. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

/** The declarations that other files can use. */
export const SHARED_WORDS: ReadonlySet<string> = new Set([
  'organisation',
  'party',
  'group',
  'safeguard',
  'retention',
  'kind',
]);

/** Outlines a file. The result holds no piece of the text, which would keep the whole of it in memory. */
export function outlineOf(uri: string, tree: SyntaxTree): Outline {
  const document = documentOf(uri, tree.text);
  const names: OutlinedName[] = [];
  const uses: Record<string, string[]> = {};
  const note = (entry: Entry, within: string): void => {
    if (entry.name === undefined || !entry.nameSpan) return;
    const range = { start: document.positionAt(entry.nameSpan.start), end: document.positionAt(entry.nameSpan.end) };
    const list = entry.key === 'kind' ? (entry.kinds[0]?.to ?? '') : '';
    names.push({ word: entry.key, name: entry.name, title: titleOf(entry), list, range, within });
  };
  for (const entry of tree.entries) {
    note(entry, '');
    const within = entry.key === 'assessment' ? (entry.name ?? '') : '';
    if (!SHARED_WORDS.has(entry.key)) for (const below of [...namesIn(entry).values()].flat()) note(below, within);
    uses[within] = [...new Set([...(uses[within] ?? []), ...usedBy(entry)])];
  }
  return JSON.parse(JSON.stringify({ names, uses })) as Outline;
}

const BUILT_IN = new Vocabulary();

/** The names that an entry uses and does not declare itself. */
function usedBy(top: Entry): Set<string> {
  const own = namesIn(top);
  const used = new Set<string>();
  eachName(top, ({ ref, slot }) => {
    if (!slot || ref.to === 'open') return;
    if ('vocabulary' in slot) {
      if (!BUILT_IN.find(slot.vocabulary, ref.to)) used.add(ref.to);
    } else for (const step of 'declared' in slot ? [ref.to] : ref.to.split('.')) if (!own.has(step)) used.add(step);
  });
  return used;
}

/** The title of a declaration: its first text. */
export function titleOf(entry: Entry): string {
  const title = entry.values.find((value) => value.$type === 'Text');
  return title?.$type === 'Text' ? textOf(title) : '';
}
