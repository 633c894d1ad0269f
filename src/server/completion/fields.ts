import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Range,
} from 'vscode-languageserver-protocol';
import type { Entry } from '../../language/syntax';
import { fieldMarkdown, fieldOf } from '../fields/fields';
import type { Cursor } from '../text/cursor';
import type { View } from '../workspace/view';
import { snippetOf } from './snippets';

/** What a reader expects of a block; what is missing of it is offered first, in this order. */
const EXPECTED: Readonly<Record<string, string>> = {
  '': 'assessment',
  assessment:
    'controller status assessed starts review dpia processing purpose necessity balancing safeguard rights decision',
  processing: 'summary operations frequency scale terminal-equipment automated-decisions data-subjects recipient data',
  data: 'about source needed keep',
  purpose: 'interest',
  interest: 'statement lawful present benefit importance if-not-done',
  necessity: 'because achieves proportionate alternative',
  alternative: 'intrusion effectiveness adopted rejected',
  balancing: 'right stake expectation impact consulted conclusion',
  expectation: 'because at-collection would-object',
  impact: 'because before met after',
  conclusion: 'because in-favour against rests',
  safeguard: 'status owner enforced',
  rights: 'notice shown-separately objection complaint',
  objection: 'route owner within then',
  decision: 'because condition',
  organisation: 'country contact dpo',
  group: 'relationship age',
};

/** Fields of which there may be many, so that one more is as likely as the first. */
const REPEATED = new Set(
  'import organisation party group safeguard assessment kind review data recipient interest alternative limit right stake expectation impact factor benefit evidence open action notice grants sign condition'.split(
    ' ',
  ),
);

/** The fields of the block at the cursor: those that are missing and expected first, then the others. */
export function fieldItems(view: View, cursor: Cursor, range: Range): CompletionItem[] {
  const block = cursor.around[cursor.around.length - 1];
  const key = block?.key ?? '';
  const there = new Set(entriesAt(view, block?.start).map((entry) => entry.key));
  const expected = (EXPECTED[key === 'defaults' ? 'assessment' : key] ?? '').split(' ');
  const items: CompletionItem[] = [];
  for (const word of cursor.block.lines.keys()) {
    if (word === 'because' && there.size > 0) continue;
    const rank = expected.indexOf(word);
    const missing = rank >= 0 && !there.has(word);
    if (there.has(word) && !REPEATED.has(word)) continue;
    const field = fieldOf(key, word);
    const snippet = snippetOf(view, cursor, word);
    items.push({
      label: word,
      kind: snippet.includes('\n') ? CompletionItemKind.Snippet : CompletionItemKind.Keyword,
      ...(field && {
        detail: field.means,
        documentation: { kind: MarkupKind.Markdown, value: fieldMarkdown(word, field) },
      }),
      ...(missing && { labelDetails: { description: 'missing' }, preselect: rank === 0 }),
      sortText: missing ? `0${String(rank).padStart(2, '0')}` : `2${word}`,
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: snippet },
    });
  }
  return items;
}

/** What stands in the block that begins at an offset; in the file where there is none. */
function entriesAt(
  view: View,
  start: number | undefined,
  entries: readonly Entry[] = view.file.tree.entries,
): readonly Entry[] {
  if (start === undefined) return view.file.tree.entries;
  for (const entry of entries) {
    if (entry.start === start) return entry.entries;
    if (entry.start <= start && start < entry.end) return entriesAt(view, start, entry.entries);
  }
  return [];
}
