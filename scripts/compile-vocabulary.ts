/** Writes src/vocabulary/compiled.ts from the `.lia` files beside it, so that start-up does not parse them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../src/language/parse';
import { type Kind, kindOf } from '../src/vocabulary/kind';

const FOLDER = 'src/vocabulary';
const TARGET = join(FOLDER, 'compiled.ts');

const kinds: Kind[] = [];
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.lia'))
  .sort()) {
  const text = readFileSync(join(FOLDER, file), 'utf8');
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
  `// Generated from src/vocabulary/*.lia by scripts/compile-vocabulary.ts. Do not edit.\n\n/** The built-in vocabulary: a JSON array of Kind. */\nexport const COMPILED = \`${json}\`;\n`,
);
