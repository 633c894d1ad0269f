/** `npm run new:rule group/name`: writes the rule, its page, its fixture and its line in the group's list. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { GROUPS } from '../src/rules/rule';

const id = process.argv[2] ?? '';
const [group = '', name = ''] = id.split('/');
if (!GROUPS.some((known) => known === group && known !== 'language') || !/^[a-z]+(-[a-z0-9]+)*$/.test(name)) {
  fail(
    `Usage: npm run new:rule group/name, where the group is ${GROUPS.filter((known) => known !== 'language').join(', ')}.`,
  );
}
const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const files: Readonly<Record<string, string>> = {
  [`src/rules/${id}.ts`]: `import { gdpr } from '../../sources';
import { defineRule } from '../rule';

export const ${constant} = defineRule({
  id: '${id}',
  severity: 'warning',
  kind: 'structural',
  summary: 'An assessment …',
  sources: [gdpr('Art. 6(1)(f)')],
  satisfy: 'Declare …',
  messages: {
    default: '\`{name}\` …',
  },
  check(assessment, report) {
    report('default', { at: assessment, values: { name: assessment.name } });
  },
});
`,
  [`src/rules/${id}.md`]: `## What it checks

## Why

## Failing example

\`\`\`lia
assessment failing "…"
\`\`\`

## Passing example

\`\`\`lia
assessment passing "…"
\`\`\`

## How to fix

## What this rule cannot know
`,
  [`test/rules/${id}.lia`]: 'assessment failing "…"\n\nassessment passing "…"\n',
};
for (const file of Object.keys(files)) if (existsSync(file)) fail(`${file} is already there.`);
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const list = `src/rules/${group}/index.ts`;
const text = readFileSync(list, 'utf8')
  .replace(/(import type \{ Rule \} from '\.\.\/rule';\n)/, `$1import { ${constant} } from './${name}';\n`)
  .replace(/\[\];\n$/, `[${constant}];\n`)
  .replace(/([^[\n,])\];\n$/, `$1, ${constant}];\n`)
  .replace(/,\n\];\n$/, `,\n  ${constant},\n];\n`);
writeFileSync(list, text);
process.stdout.write(
  `${Object.keys(files).join('\n')}\n${list}\n\nWrite the rule, its page and its cases; \`npm run update\` writes what the fixture finds. Read it before you commit it.\n`,
);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
