import type { BlockContent } from 'mdast';
import { LABELS } from '../../labels';
import type { ReportFinding } from '../../model';
import { lineLink } from '../address';
import {
  type Blocks,
  code,
  heading,
  joined,
  lines,
  link,
  list,
  type Phrasing,
  paragraph,
  plain,
  strong,
  text,
} from '../nodes';
import { fact } from '../phrases';
import { proseLine } from '../prose';
import { below, required, type Scope } from './scope';

const { findings: WORDS } = LABELS;
const WEIGHT = { error: 0, warning: 1, info: 2 };

/** What the checker found, by the part of the assessment. */
export function findingSection(scope: Scope): Blocks {
  const { report, assessment } = scope;
  const inner = below(scope);
  const known = Object.keys(WORDS.groups);
  const tests = [...new Set([...known, ...assessment.findings.map((one) => one.test)])];
  return required(
    scope,
    LABELS.sections.findings,
    [
      ...gate(assessment.findings),
      ...tests.flatMap((test) => {
        const found = assessment.findings.filter((one) => one.test === test);
        return found.length > 0
          ? [heading(inner.depth, text(WORDS.groups[test] ?? test)), findingList(report.file, found)]
          : [];
      }),
    ],
    LABELS.noFinding,
  );
}

/** The tests follow upon each other: an error in the first ones is not balanced away, however good the rest is. */
function gate(findings: readonly ReportFinding[]): Blocks {
  const failed = findings.filter(
    ({ severity, test }) => severity === 'error' && (test === 'scope' || test === 'purpose'),
  );
  const rules = [...new Set(failed.map(({ rule }) => rule))];
  if (rules.length === 0) return [];
  const [before, after] = WORDS.gate;
  return [paragraph(text(before), ...joined(rules.map((rule) => [code(rule)])), text(after))];
}

/** Findings by weight; those of one rule share an item, so that what would satisfy it is said once. */
export function findingList(file: string, findings: readonly ReportFinding[]): Blocks[number] {
  const items = new Map<string, ReportFinding[]>();
  for (const one of [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])) {
    const key = `${one.severity} ${one.rule}`;
    items.set(key, [...(items.get(key) ?? []), one]);
  }
  return list([...items.values()].flatMap(([first, ...others]) => (first ? [item(file, first, others)] : [])));
}

function item(file: string, first: ReportFinding, others: readonly ReportFinding[]): BlockContent[] {
  const details = [
    ...factsOf(file, first),
    ...others.flatMap((one) => [fact(WORDS.likewise, said(file, one)), ...factsOf(file, one)]),
    fact(WORDS.satisfy, proseLine(first.satisfy)),
    fact(WORDS.rule, joined([[code(first.rule)], ...first.sources.map((source) => [plain(source.text)])], '; ')),
  ];
  return [paragraph(strong(text(WORDS.severity[first.severity])), text(', '), ...said(file, first)), list(details)];
}

function said(file: string, one: ReportFinding): Phrasing {
  return [...lineLink(file, one.line, WORDS.line(one.line)), text(': '), ...proseLine(one.message)];
}

function factsOf(file: string, { facts }: ReportFinding): BlockContent[][] {
  const words = facts.map((one) => [
    plain(one.text),
    text(' ('),
    ...lineLink(file, one.line, WORDS.line(one.line)),
    text(')'),
  ]);
  return words.length > 0 ? [fact(WORDS.facts, joined(words, '; '))] : [];
}

/** The sources that findings name, by document, with its address. */
export function sourceSection(scope: Scope, findings: readonly ReportFinding[]): Blocks {
  const texts = new Map<string, Set<string>>();
  for (const { text: words, link: address } of findings.flatMap((one) => one.sources)) {
    texts.set(address, (texts.get(address) ?? new Set()).add(words));
  }
  const items = [...texts].map(([address, words]) => ({ address, words: [...words].sort(order).join('; ') }));
  if (items.length === 0) return [];
  return required(scope, LABELS.sections.sources, [
    lines(
      items
        .sort((a, b) => order(a.words, b.words))
        .map(
          ({ address, words }): Phrasing =>
            joined([[plain(words)], address === '' ? [] : [link(address, text(address))]], ': '),
        ),
    ),
  ]);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
