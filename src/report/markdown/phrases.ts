/** How terms, arguments and answers read. */
import type { BlockContent, List } from 'mdast';
import { LABELS } from '../labels';
import type { ReportAnswer, ReportArgument, ReportStatement, ReportSupport, ReportTerm } from '../model/common';
import { place, safeAddress } from './address';
import { code, joined, link, list, type Phrasing, paragraph, plain, shown, strong, text } from './nodes';
import { proseBlocks, proseLine } from './prose';

/** A name of the language in the reader's words: `partly-expected` → partly expected. */
export function reads(name: string): string {
  return name.replace(/(?<!\b(?:re|non))-/g, ' ');
}

export function readsAll(terms: readonly (ReportTerm | string)[]): Phrasing {
  return terms.length === 0
    ? []
    : [plain(terms.map((term) => reads(typeof term === 'string' ? term : term.name)).join(', '))];
}

/** Names of things that the file declares. */
export function codes(names: readonly string[]): Phrasing {
  return joined(names.map((name) => [code(name)]));
}

/** Phrases as sentences: a full stop is added where a sentence has no end. Empty ones are left out. */
export function sentences(...parts: readonly Phrasing[]): Phrasing {
  const all: Phrasing = [];
  for (const part of parts.filter((one) => one.length > 0)) {
    if (all.length > 0) all.push(text(/[.!?…:;]$/.test(all.map(shown).join('').trimEnd()) ? ' ' : '. '));
    all.push(...part);
  }
  return all;
}

/** Evidence and sources in brackets; nothing where there are none. */
export function supported(support: readonly ReportSupport[]): Phrasing {
  if (support.length === 0) return [];
  return [text('('), ...joined(support.map(supportOf), '; '), text(')')];
}

function supportOf(support: ReportSupport): Phrasing {
  const only = support.at.length === 1 ? safeAddress(support.at[0] ?? '') : undefined;
  const label: Phrasing =
    support.label === '' ? [] : only === undefined ? [plain(support.label)] : [link(only, plain(support.label))];
  const places = only === undefined || support.label === '' ? support.at.map((at) => place(at)) : [];
  const after = [support.on, support.toVerify ? LABELS.support.toVerify : undefined].filter((one) => one !== undefined);
  return [
    text(`${LABELS.support[support.kind]}: `),
    ...joined([label, ...places, after.length > 0 ? [text(after.join(', '))] : []]),
  ];
}

/** Paths and addresses. */
export function places(at: readonly string[]): Phrasing {
  return joined(at.map((path) => place(path)));
}

/** In brackets; nothing where there is nothing. */
export function bracketed(words: Phrasing): Phrasing {
  return words.length > 0 ? [text('('), ...words, text(')')] : [];
}

/** Paths for a cell: linked whole, shown without their folders. */
export function briefPlaces(at: readonly string[]): Phrasing {
  return joined(at.map((path) => place(path, path.replace(/^(?![a-z]+:).*\//, ''))));
}

/** The argument on one line, with its support. */
export function argumentLine(argument: ReportArgument | undefined): Phrasing {
  return withArgument([], argument);
}

/** The argument as blocks, its support at the end of the last paragraph. */
export function argumentBlocks(argument: ReportArgument | undefined): BlockContent[] {
  if (!argument) return [];
  const blocks = argument.because === undefined ? [] : proseBlocks(argument.because);
  const support = supported(argument.support);
  if (support.length === 0) return blocks;
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks, paragraph(...support)];
  return [...blocks.slice(0, -1), paragraph(...last.children, text(' '), ...support)];
}

/** An answer as sentences: its words, the remark, where, and why. */
export function answerLine(answer: ReportAnswer | undefined, more: Phrasing = []): Phrasing {
  if (!answer) return [];
  const remark = answer.remark === undefined ? [] : proseLine(answer.remark);
  const head = joined([joined([readsAll(answer.terms), more]), remark], ': ');
  const where = places(answer.at);
  return withArgument(joined([head, bracketed(where)], ' '), answer);
}

export function statementLine(statement: ReportStatement | undefined): Phrasing {
  if (!statement) return [];
  const where = places(statement.at);
  const words = joined(statement.texts.map(proseLine), '; ');
  return withArgument(joined([words, bracketed(where)], ' '), statement);
}

/** Words, then why, then what supports it. */
export function withArgument(words: Phrasing, argument: ReportArgument | undefined): Phrasing {
  if (!argument) return words;
  const because = argument.because === undefined ? [] : proseLine(argument.because);
  return joined([sentences(words, because), supported(argument.support)], ' ');
}

/** A line of a list of facts; nothing where there is nothing to say. */
export function fact(label: string, content: Phrasing): BlockContent[] {
  return content.length === 0 ? [] : [paragraph(strong(text(`${label}:`)), text(' '), ...content)];
}

/** A fact that may be several paragraphs. */
export function factBlocks(label: string, blocks: readonly BlockContent[]): BlockContent[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (first.type !== 'paragraph') return [paragraph(strong(text(`${label}:`))), first, ...rest];
  return [...fact(label, first.children), ...rest];
}

/** A list of facts; nothing where all are empty. */
export function facts(...items: readonly BlockContent[][]): List[] {
  const some = items.filter((item) => item.length > 0);
  return some.length === 0 ? [] : [list(some)];
}
