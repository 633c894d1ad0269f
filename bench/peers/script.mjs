// The script that a team writes itself: YAML, ajv, and a few checks by hand.
// node script.mjs FOLDER|FILE SCHEMA [js-yaml|yaml]; with `yaml`, problems have a line and a column.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { semantic } from './semantic.mjs';

const [target, schemaFile, library = 'js-yaml'] = process.argv.slice(2);
const read = await (library === 'yaml' ? withPositions() : withoutPositions());
const { schema, safeCountries } = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addFormat('date', isDate);
const validate = ajv.compile(schema);
const libraries = new Map();

const files = statSync(target).isFile() ? [target] : yamlFiles(target);
const flagged = new Set();
const lines = [];
for (const file of files) check(file);
process.stdout.write(`${lines.join('\n')}\n${files.length} files, ${flagged.size} with problems\n`);
process.exitCode = flagged.size > 0 ? 1 : 0;

function check(file) {
  const report = (at, message) => {
    flagged.add(file);
    lines.push(`${file}:${at}: ${message}`);
  };
  let document;
  try {
    document = read(readFileSync(file, 'utf8'));
  } catch (error) {
    return report('1', `${error}`);
  }
  const { value, at } = document;
  if (!validate(value)) {
    for (const { instancePath, keyword, message } of validate.errors) {
      if (keyword !== 'if') report(at(steps(instancePath)), message);
    }
  }
  for (const [path, message] of semantic(value, sharedBy(file, value, at, report), safeCountries))
    report(at(path), message);
}

/** What the imported files declare, together; each is read once. */
function sharedBy(file, value, at, report) {
  const shared = { organisations: [], parties: [], groups: [], safeguards: [] };
  for (const [index, path] of (value.imports ?? []).entries()) {
    const full = join(dirname(file), path);
    if (!libraries.has(full))
      libraries.set(full, existsSync(full) ? read(readFileSync(full, 'utf8')).value : undefined);
    const library = libraries.get(full);
    if (!library) report(at(['imports', index]), `there is no file ${path}`);
    for (const key of Object.keys(shared)) shared[key].push(...(library?.[key] ?? []));
  }
  return shared;
}

async function withoutPositions() {
  const { load } = await import('js-yaml');
  return (text) => ({ value: load(text), at: (path) => path.join('/') });
}

async function withPositions() {
  const { LineCounter, parseDocument } = await import('yaml');
  return (text) => {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter });
    if (document.errors[0]) throw document.errors[0];
    const at = (path) => {
      const { line, col } = lineCounter.linePos(document.getIn(path, true)?.range?.[0] ?? 0);
      return `${line}:${col}`;
    };
    return { value: document.toJS(), at };
  };
}

function steps(pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function isDate(text) {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const date = found && new Date(`${text}T00:00:00Z`);
  return !!date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function yamlFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.yaml') && file !== 'shared.yaml')
    .sort()
    .map((file) => join(folder, file));
}
