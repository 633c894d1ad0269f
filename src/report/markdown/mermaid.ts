/** A Mermaid flowchart from nodes and edges, written so that no label can change the picture. */
import type { Code } from 'mdast';
import { oneLine } from './visible';

export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** The name of a style. */
  readonly style: string;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly arrow: '-->' | '==>' | '-.->';
}

const LONGEST = 64;

/** @param styles The definition of each style, in the order in which they are written. */
export function flowchart(
  nodes: readonly FlowNode[],
  edges: readonly FlowEdge[],
  styles: Readonly<Record<string, string>>,
): Code {
  const numbers = new Map(nodes.map((node, index) => [node.id, `n${index + 1}`]));
  const used = Object.entries(styles).filter(([name]) => nodes.some((node) => node.style === name));
  const lines = [
    'flowchart LR',
    ...nodes.map((node) => `  ${numbers.get(node.id)}["${label(node.label)}"]:::${node.style}`),
    ...edges.map((edge) => `  ${numbers.get(edge.from)} ${edge.arrow} ${numbers.get(edge.to)}`),
    ...used.map(([name, style]) => `  classDef ${name} ${style}`),
  ];
  return { type: 'code', lang: 'mermaid', value: lines.join('\n') };
}

/**
 * A label as Mermaid reads it: everything but letters, digits, spaces and harmless marks is written as an entity code,
 * and so is the first letter of `end`, which closes a subgraph.
 */
function label(words: string): string {
  return shortened(oneLine(words))
    .replace(/[^\p{L}\p{N}\p{M} .,'’–—/?!_+=§¶…-]/gu, (mark) => (mark === '"' ? '#quot;' : `#${mark.codePointAt(0)};`))
    .replace(/\b(e)(?=nd\b)/gi, (letter) => `#${letter.codePointAt(0)};`);
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:\p{Cs}]+$/u, '')}…`;
}
