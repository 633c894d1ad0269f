import { COMPILED } from './compiled';

/** What the reference says of a field. */
export interface Field {
  /** What may stand behind its word. */
  readonly takes: string;
  readonly means: string;
  readonly example: string;
  /** The legal source, with its status where it is not verified; empty where there is none. */
  readonly source: string;
}

let cache: Readonly<Record<string, Field>> | undefined;

/** What the reference says of a word in a block (`''` is the file). */
export function fieldOf(block: string, word: string): Field | undefined {
  cache ??= JSON.parse(COMPILED) as Record<string, Field>;
  const home = block === 'defaults' ? 'assessment' : block;
  return (
    cache[`${home}/${word}`] ??
    cache[`*/${word}`] ??
    (home === 'assessment' ? cache[`processing/${word}`] : cache[`assessment/${word}`])
  );
}

/** A field as Markdown. */
export function fieldMarkdown(word: string, field: Field): string {
  const source = field.source === '' ? '' : `\n\n_Source: ${field.source}_`;
  const takes = field.takes === '' || field.takes === '–' ? '' : `\n\nTakes ${field.takes}.`;
  return `**${word}**: ${field.means}${takes}\n\n\`\`\`lia\n${field.example}\n\`\`\`${source}`;
}
