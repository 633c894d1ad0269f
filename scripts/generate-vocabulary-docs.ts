/** Writes docs/vocabulary.md: every closed list with its entries, their legal effect and their sources. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Kind } from '../src/vocabulary/kind';
import { Vocabulary } from '../src/vocabulary/vocabulary';

const TARGET = 'docs/vocabulary.md';

const INTRO = `<!-- Generated from src/vocabulary/*.lia by scripts/generate-vocabulary-docs.ts. Do not edit. -->

# Vocabulary

The closed lists that come with LIA. [language.md](language.md#closed-lists) says which field takes which list, and how an
organisation adds entries of its own. \`npx lia vocabulary LIST\` prints one of these tables.

| column | says |
|---|---|
| name | what to write; in brackets the entry that it extends, and other names in use for it |
| meaning | what is meant by it |
| legal effect | what rules read from it; an entry without a fact of its own has that of the entry that it extends |
| source | the article or judgment on which the entry stands |
| note | what to mind; "from memory" means that nobody has compared it with the source yet |

An entry of a list says nothing about whether a processing may take place.
`;

/** The whole page. */
export function vocabularyPage(vocabulary = new Vocabulary()): string {
  const categories = vocabulary.categories();
  const contents = categories.map((category) => `[${category}](#${category})`).join(' · ');
  const sections = categories.map((category) => section(category, vocabulary.kinds(category)));
  return [INTRO, `${contents}\n`, ...sections].join('\n');
}

function section(category: string, kinds: readonly Kind[]): string {
  const columns: readonly (readonly [string, (kind: Kind) => string])[] = [
    ['name', nameOf],
    ['meaning', (kind) => kind.title],
    [
      'legal effect',
      (kind) =>
        Object.entries(kind.facts)
          .map(([fact, names]) => `${fact}: ${names.join(', ')}`)
          .join('; '),
    ],
    ['source', (kind) => [kind.texts.article, kind.texts.cites].filter(Boolean).join('; ')],
    ['note', (kind) => kind.texts.note ?? ''],
  ];
  const used = columns.filter(([, value]) => kinds.some((kind) => value(kind) !== ''));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `## ${category}\n`,
    row(used.map(([title]) => title)),
    `|${'---|'.repeat(used.length)}`,
    ...kinds.map((kind) => row(used.map(([, value]) => value(kind)))),
    '',
  ].join('\n');
}

function nameOf(kind: Kind): string {
  const remarks = [kind.extends && `extends \`${kind.extends}\``, kind.texts.alias].filter(Boolean);
  return remarks.length > 0 ? `\`${kind.name}\` (${remarks.join('; ')})` : `\`${kind.name}\``;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(TARGET, vocabularyPage());
