import { withConflictsTold } from './conflicts';
import { BLOCKS, HOMES, WORDS } from './parser/generated';
import { Parser } from './parser/runtime';
import type { SyntaxTree } from './syntax';

/**
 * Reads a text into a syntax tree. It never throws: faults are in `problems`, the rest of the file is in the tree.
 * A text with faults is read a second time, trusting its indentation, and the reading with fewer faults is kept.
 */
export function parse(text: string): SyntaxTree {
  const tree = best(text);
  return { ...tree, problems: withConflictsTold(text, tree.problems) };
}

function best(text: string): SyntaxTree {
  const tree = read(text, false);
  if (tree.problems.length === 0 || tree.problems.length > HOPELESS || text.length > LARGEST) return tree;
  const indented = read(text, true);
  return indented.problems.length <= tree.problems.length ? indented : tree;
}

/** With more faults than this a text is no assessment, and a second look would not help. */
const HOPELESS = 200;

/** A longer text than this, in UTF-16 units, is read once only. */
const LARGEST = 1_000_000;

function read(text: string, trustIndentation: boolean): SyntaxTree {
  const parser = new Parser(text, BLOCKS.Document, WORDS, HOMES, trustIndentation);
  const entries = parser.document();
  const problems = parser.problems.sort((a, b) => a.start - b.start);
  return { text, entries, comments: parser.comments, problems };
}
