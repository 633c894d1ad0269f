import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-protocol';
import type { Entry, Span } from '../../language/syntax';
import type { View } from '../workspace/view';

/** What can be folded: braces, texts of several lines, comments, and the imports at the top. */
export function foldingRanges(view: View): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const fold = (span: Span, kind?: FoldingRangeKind, keepLast = false): void => {
    const startLine = view.document.positionAt(span.start).line;
    const endLine = view.document.positionAt(span.end).line - (keepLast ? 1 : 0);
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind && { kind }) });
  };
  const visit = (entry: Entry): void => {
    for (const value of [...entry.values, ...entry.parts.flatMap((part) => part.values)])
      if (value.$type === 'Text') fold(value);
    if (view.text[entry.end - 1] === '}') fold(bracesOf(entry, view), undefined, true);
    for (const below of entry.entries) visit(below);
  };
  for (const entry of view.file.tree.entries) visit(entry);
  for (const comment of view.file.tree.comments) fold(comment, FoldingRangeKind.Comment);
  const imports = view.file.tree.entries.filter((entry) => entry.key === 'import');
  const [first, last] = [imports[0], imports[imports.length - 1]];
  if (first && last) fold({ start: first.start, end: last.end }, FoldingRangeKind.Imports);
  return ranges;
}

/** The braces of an entry, from the one that opens: it follows everything else on its line. */
function bracesOf(entry: Entry, view: View): Span {
  const ends = [
    entry.keyEnd,
    entry.nameSpan?.end,
    ...[...entry.kinds, ...entry.values, ...entry.parts].map(({ end }) => end),
  ];
  const from = Math.max(...ends.filter((end) => end !== undefined));
  return { start: Math.max(from, view.text.indexOf('{', from)), end: entry.end };
}
