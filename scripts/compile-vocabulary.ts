/**
 * Writes src/vocabulary/compiled.ts from the `.lia` files beside it and those of the laws, so that start-up does not
 * parse them; and the list of laws from their folders.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../src/language/parse';
import { type Kind, kindOf } from '../src/vocabulary/kind';

const FOLDER = 'src/vocabulary';
const LAWS = 'src/rules/laws';
const TARGET = join(FOLDER, 'compiled.ts');

/** The general catalogue is that of the GDPR, which comes first. */
const laws = readdirSync(LAWS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort((a, b) => Number(b === 'eu-gdpr') - Number(a === 'eu-gdpr') || (a < b ? -1 : 1));

const kinds: Kind[] = [];
for (const file of vocabularyFiles()) {
  const text = readFileSync(file, 'utf8');
  const tree = parse(text);
  for (const problem of tree.problems) {
    throw new Error(`${file}:${text.slice(0, problem.start).split('\n').length}: ${problem.message}`);
  }
  kinds.push(...tree.entries.filter((entry) => entry.key === 'kind').map(kindOf));
}
const json = JSON.stringify(kinds)
  .replaceAll('\\', '\\\\')
  .replaceAll('`', '\\`')
  .replaceAll('${', '\\${')
  .replaceAll('},{"category"', '},\n{"category"');
writeFileSync(
  TARGET,
  `// Generated from src/vocabulary/*.lia and src/rules/laws/*/law.lia by scripts/compile-vocabulary.ts. Do not edit.\n\n/** The built-in vocabulary: a JSON array of Kind. */\nexport const COMPILED = \`${json}\`;\n`,
);

const names = new Map(laws.map((law) => [law, law.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]));
const lines = [
  '// Generated from the folders beside it by scripts/compile-vocabulary.ts. Do not edit.',
  ...[...[...names].map(([law, name]) => [`./${law}/index`, `{ law as ${name} }`]), ['./law', 'type { Law }']]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([path, what]) => `import ${what} from '${path}';`),
  '',
  '/** Every law whose rules are known, the GDPR first. */',
  `export const LAWS: readonly Law[] = [${[...names.values()].join(', ')}];`,
];
writeFileSync(join(LAWS, 'index.ts'), `${lines.join('\n')}\n`);

/** The files in the order of their lists; the laws stand before what goes with them. */
function vocabularyFiles(): string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.lia'));
  const entries = laws.map((law) => join(LAWS, law, 'law.lia'));
  return files.sort().flatMap((name) => [...(name === 'law.lia' ? entries : []), join(FOLDER, name)]);
}
