/** Writes src/argument/lexicon/compiled.ts from the lexicons beside it: phrases filled in, examples left out. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../src/argument/lexicon/compile';

const FOLDER = 'src/argument/lexicon';

const entries = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((file) => {
    const compiled = compileLexicon(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    const json = JSON.stringify(compiled).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
    return `  ${compiled.language}: \`${json}\`,\n`;
  });
writeFileSync(
  join(FOLDER, 'compiled.ts'),
  `// Generated from src/argument/lexicon/*.json by scripts/compile-lexicons.ts. Do not edit.\n\n/** By language: its lexicon as JSON, read when it is first needed. */\nexport const COMPILED: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`,
);
