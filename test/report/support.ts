/** Reports of files on disk and of texts, and what a reader's program sees in them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { check } from '../../src/check/check';
import { Loader } from '../../src/model/files';
import { buildReport } from '../../src/report/build';
import type { Report } from '../../src/report/model';

const TODAY = '2026-11-23';

/** @param text The text of the file, where it is not to be read from disk. */
export function reportOf(path: string, text?: string): Report {
  const host = {
    read: (wanted: string) => (existsSync(wanted) ? readFileSync(wanted, 'utf8') : undefined),
    exists: existsSync,
  };
  const file = new Loader(host).load(path, text);
  if (!file) throw new Error(`${path} was not read`);
  return buildReport(check(file, { today: TODAY }), file, { version: '0.0.0' });
}

/** The report without findings, for tests that are not about rules. */
export function withoutFindings(report: Report): Report {
  return { ...report, findings: [], assessments: report.assessments.map((one) => ({ ...one, findings: [] })) };
}

export function parsed(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of a tree, in the order of the text. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

export function wordsOf(node: Nodes): string {
  return nodesOf(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
}

/** The headings, indented by their depth; that of the title without its words. */
export function outlineOf(markdown: string): string[] {
  const headings = nodesOf(parsed(markdown)).filter((node) => node.type === 'heading');
  return headings.map((node) => `${'#'.repeat(node.depth)} ${node.depth === 1 ? '' : wordsOf(node)}`);
}

/** The tables as `columns × rows`, after the words of their heads. */
export function tablesOf(markdown: string): string[] {
  return nodesOf(parsed(markdown))
    .filter((node) => node.type === 'table')
    .map((table) => {
      const widths = [...new Set(table.children.map((row) => row.children.length))];
      return `${table.children[0]?.children.map(wordsOf).join(', ')}: ${widths.join('/')} × ${table.children.length}`;
    });
}
