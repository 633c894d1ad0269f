import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-protocol';
import type { Entry, Span } from '../../language/syntax';
import { eachName } from '../../model/names';
import type { View } from '../workspace/view';

const TYPES = ['keyword', 'type', 'variable', 'enumMember', 'number', 'string', 'comment', 'operator'] as const;
const MODIFIERS = ['declaration', 'documentation', 'defaultLibrary'] as const;
type Type = (typeof TYPES)[number];
type Modifier = (typeof MODIFIERS)[number];

/** The types and modifiers of tokens, all of the protocol's own, so that every theme has colours for them. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

interface Painted extends Span {
  readonly type: Type;
  readonly modifiers: readonly Modifier[];
}

/** The meaning of each word: field, joining word, name that is declared or used, entry of a closed list, `open`. */
export function semanticTokens(view: View): SemanticTokens {
  const painted: Painted[] = [];
  const paint = (span: Span, type: Type, ...modifiers: Modifier[]): void => {
    painted.push({ start: span.start, end: span.end, type, modifiers });
  };
  const visit = (entry: Entry): void => {
    paint({ start: entry.start, end: entry.keyEnd }, 'keyword');
    if (entry.nameSpan) paint(entry.nameSpan, 'variable', 'declaration');
    for (const part of entry.parts) paint({ start: part.start, end: part.start + part.word.length }, 'keyword');
    for (const value of [...entry.values, ...entry.parts.flatMap((part) => part.values)]) {
      if (value.$type === 'Day') paint(value, 'number');
      if (value.$type === 'Amount') paint({ start: value.start, end: value.start + value.number.length }, 'number');
    }
    for (const below of entry.entries) visit(below);
  };
  for (const entry of view.file.tree.entries) {
    visit(entry);
    eachName(entry, ({ ref, slot }) => {
      if (ref.to === 'open') paint(ref, 'operator');
      else if (slot && 'vocabulary' in slot) paint(ref, 'enumMember', ...builtIn(view, slot.vocabulary, ref.to));
      else paint(ref, 'variable');
    });
  }
  for (const comment of view.file.tree.comments) if (comment.doc) paint(comment, 'comment', 'documentation');
  return build(view, painted);
}

function builtIn(view: View, category: string, name: string): Modifier[] {
  const own = view.file.kinds.some(({ entry }) => entry.name === name && entry.kinds[0]?.to === category);
  return own ? [] : ['defaultLibrary'];
}

/** Tokens may not run over lines, and are written in the order of the text. */
function build(view: View, painted: readonly Painted[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, modifiers } of [...painted].sort((a, b) => a.start - b.start)) {
    const bits = modifiers.reduce((all, one) => all | (1 << MODIFIERS.indexOf(one)), 0);
    for (let from = start; from < end; ) {
      const newline = view.text.indexOf('\n', from);
      const to = newline < 0 || newline > end ? end : newline;
      const { line, character } = view.document.positionAt(from);
      if (to > from) builder.push(line, character, to - from, TYPES.indexOf(type), bits);
      from = to + 1;
    }
  }
  return builder.build();
}
