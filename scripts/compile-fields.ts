/** Writes src/server/fields/compiled.ts: what each field is for, from the tables of docs/language.md, for hovers and completion. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Field } from '../src/server/fields/fields';

const SOURCE = 'docs/language.md';
const TARGET = 'src/server/fields/compiled.ts';

/** Sections that are not named after the word of their block. */
const SECTIONS: Readonly<Record<string, string>> = { 'The file': '', 'In any braces': '*' };

const fields: Record<string, Field> = {};
const page = readFileSync(SOURCE, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
for (const part of page.split(/^##+ /m).slice(1)) {
  const heading = part.slice(0, part.indexOf('\n'));
  for (const line of part.split('\n')) {
    const cells = line.split(' | ').map((cell) => cell.trim());
    if (!line.startsWith('| `') || cells.length < 5) continue;
    const [words = '', takes = '', means = '', example = '', source = ''] = cells;
    for (const [, word = ''] of words.matchAll(/`([^`]+)`/g)) {
      const field = {
        takes: plain(takes),
        means: plain(means),
        example: example.replace(/^`|`$/g, '').replaceAll('\\|', '|'),
        source: plain(source.replace(/\s*\|$/, '')),
      };
      fields[`${SECTIONS[heading] ?? heading}/${word}`] = field;
    }
  }
}
writeFileSync(
  TARGET,
  `// Generated from ${SOURCE} by scripts/compile-fields.ts. Do not edit.

/** The fields by block and word: a JSON object of Field; \`/word\` is the file, \`*\` any braces. */
export const COMPILED = ${JSON.stringify(JSON.stringify(fields))};
`,
);

/** Links of the page lead nowhere in an editor; their words stay. */
function plain(cell: string): string {
  return cell.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
