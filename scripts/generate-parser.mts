/**
 * Writes src/language/parser/generated.ts: the tables of the lexer and a recursive-descent parser, both from
 * src/language/lia.langium. It stops where a choice is not decided by the next token or a rule may be empty.
 */
import './polyfill-groupby.mjs';
import { writeFileSync } from 'node:fs';
import { GrammarAST as G } from 'langium';
import { FIRST_WORD } from '../src/language/tokens';
import { readRules, SOURCE } from './grammar';

const TARGET = 'src/language/parser/generated.ts';
const TERMINALS: Record<string, string> = {
  ID: 'Name',
  TEXT: 'Text',
  NUMBER: 'Number',
  DATE: 'Date',
  PATH: 'Path',
  RULE: 'Rule',
};
const PUNCTUATION: Record<string, string> = { '{': 'Open', '}': 'Close', ':': 'Colon', ',': 'Comma' };
const READ_VALUE: Record<string, string> = { Ref: 'ref', Text: 'prose', Amount: 'amount', Day: 'day' };
const VALUE_FIRST: Record<string, string[]> = {
  Ref: ['Name', 'Path', 'Rule'],
  Name: ['Name'],
  Text: ['Text'],
  Amount: ['Number'],
  Day: ['Date'],
};

const rules = readRules();
const words = [...new Set([...rules.values()].flatMap((rule) => keywordsIn(rule.definition)))].sort();
const token = (word: string): number => FIRST_WORD + words.indexOf(word);
const entryRules = [...rules.values()].filter((rule) => keysOf(rule).length > 0);
const bodies = [...rules.values()].filter(isBody);
writeFileSync(TARGET, generate());

// ---- questions about the grammar

function called(element: G.RuleCall): G.ParserRule | undefined {
  return rules.get(element.rule.$refText);
}

function children(element: G.AbstractElement): G.AbstractElement[] {
  if (G.isGroup(element) || G.isAlternatives(element)) return element.elements;
  if (G.isAssignment(element)) return [element.terminal];
  return [];
}

function keywordsIn(element: G.AbstractElement): string[] {
  if (G.isKeyword(element)) return element.value in PUNCTUATION ? [] : [element.value];
  return children(element).flatMap(keywordsIn);
}

function isBody(rule: G.ParserRule): boolean {
  const { definition } = rule;
  return (
    rule.fragment &&
    G.isGroup(definition) &&
    G.isKeyword(definition.elements[0]) &&
    definition.elements[0].value === '{'
  );
}

/** The words with which the entries of a rule begin; none where the rule is a choice of other rules. */
function keysOf(rule: G.ParserRule): string[] {
  const first = G.isGroup(rule.definition) ? rule.definition.elements[0] : rule.definition;
  return first && G.isAssignment(first) && first.feature === 'key' ? keywordsIn(first) : [];
}

/** The rules of the fields that may stand in a block. */
function fieldsOf(rule: G.ParserRule): G.ParserRule[] {
  if (keysOf(rule).length > 0) return [rule];
  const visit = (element: G.AbstractElement): G.ParserRule[] => {
    if (G.isRuleCall(element)) return fieldsOf(must(called(element), element.rule.$refText));
    return children(element).flatMap(visit);
  };
  return visit(rule.definition);
}

function first(element: G.AbstractElement): Set<string> {
  if (G.isKeyword(element))
    return new Set([element.value in PUNCTUATION ? (PUNCTUATION[element.value] as string) : `'${element.value}`]);
  if (G.isAssignment(element)) return first(element.terminal);
  if (G.isAlternatives(element)) return union(element.elements.map(first), describe(element));
  if (G.isGroup(element)) {
    const result = new Set<string>();
    for (const child of element.elements) {
      for (const name of first(child)) result.add(name);
      if (!isOptional(child)) break;
    }
    return result;
  }
  if (G.isRuleCall(element)) {
    const name = element.rule.$refText;
    const known = VALUE_FIRST[name] ?? (name in TERMINALS ? [TERMINALS[name] as string] : undefined);
    return known ? new Set(known) : first(must(rules.get(name), name).definition);
  }
  throw new Error(`No first token for ${element.$type}`);
}

function union(sets: Set<string>[], where: string): Set<string> {
  const all = new Set<string>();
  for (const set of sets) {
    for (const name of set) {
      if (all.has(name)) throw new Error(`Not decided by the next token (${name}): ${where}`);
      all.add(name);
    }
  }
  return all;
}

function isOptional(element: G.AbstractElement): boolean {
  return element.cardinality === '?' || element.cardinality === '*';
}

/** Every element of a line: through fragments and parts, but not into braces. */
function lineElements(element: G.AbstractElement, seen = new Set<string>()): G.AbstractElement[] {
  if (G.isRuleCall(element)) {
    const rule = called(element);
    if (!rule || rule.name in VALUE_FIRST || isBody(rule) || seen.has(rule.name)) return [element];
    seen.add(rule.name);
    return [element, ...lineElements(rule.definition, seen)];
  }
  if (G.isAssignment(element) && element.feature === 'key') return [];
  return [element, ...children(element).flatMap((child) => lineElements(child, seen))];
}

function joinsOf(rule: G.ParserRule): string[] {
  const found = lineElements(rule.definition)
    .filter(G.isKeyword)
    .map((keyword) => keyword.value);
  return [...new Set(found.filter((word) => !(word in PUNCTUATION)))].sort();
}

function bodyOf(rule: G.ParserRule): string | undefined {
  const names = new Set(
    lineElements(rule.definition)
      .filter(G.isRuleCall)
      .map(called)
      .filter((r) => r && isBody(r))
      .map((r) => r?.name),
  );
  if (names.size > 1) throw new Error(`${rule.name} has several kinds of braces: ${[...names].join(', ')}`);
  return [...names][0];
}

// ---- code

function generate(): string {
  const code = [...rules.values()].filter(
    (rule) => rule.name !== 'Document' && !(rule.name in VALUE_FIRST) && rule.name !== 'RefName',
  );
  return [
    `// Generated from ${SOURCE} by scripts/generate-parser.mts. Do not edit.`,
    "import type { Entry, Part } from '../syntax';",
    "import { Token, type Line } from '../tokens';",
    "import type { Parser, ParserBlock } from './runtime';",
    '',
    '/** The words of the language; the index is the token. */',
    `export const WORDS: readonly string[] = [...Array<string>(${FIRST_WORD}).fill(''), ...${JSON.stringify(words)}];`,
    '',
    '/** The entries in whose braces a word may begin a line; `` is the file itself. */',
    `export const HOMES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(JSON.parse(${JSON.stringify(JSON.stringify(homes()))})));`,
    '',
    ...code
      .filter(
        (rule) => keysOf(rule).length > 0 || rule.returnType?.$refText === 'Part' || (rule.fragment && !isBody(rule)),
      )
      .map(ruleFunction),
    blocks(),
  ].join('\n');
}

function homes(): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  const note = new Set(fieldsOf(must(rules.get('Note'), 'Note')));
  const add = (word: string, home: string): void => {
    result[word] ??= [];
    if (!result[word].includes(home)) result[word].push(home);
  };
  for (const body of bodies.filter((b) => b.name !== 'Notes')) {
    const openers = entryRules.filter((rule) => bodyOf(rule) === body.name).flatMap(keysOf);
    for (const field of blockFields(body).filter((rule) => !note.has(rule))) {
      for (const key of keysOf(field)) for (const opener of openers) add(key, opener);
    }
  }
  for (const field of fieldsOf(must(rules.get('FileField'), 'FileField')))
    for (const key of keysOf(field)) add(key, '');
  return Object.fromEntries(Object.entries(result).filter(([word]) => word !== 'because'));
}

function blockFields(body: G.ParserRule): G.ParserRule[] {
  const calls = lineRuleCalls(body.definition);
  const fields = calls.flatMap((call) => fieldsOf(must(called(call), call.rule.$refText)));
  const keys = fields.flatMap(keysOf);
  const double = keys.find((key, index) => keys.indexOf(key) !== index);
  if (double) throw new Error(`\`${double}\` begins two fields of ${body.name}`);
  return fields;
}

function lineRuleCalls(element: G.AbstractElement): G.RuleCall[] {
  return G.isRuleCall(element) ? [element] : children(element).flatMap(lineRuleCalls);
}

function ruleFunction(rule: G.ParserRule): string {
  const isEntry = keysOf(rule).length > 0;
  const isPart = rule.returnType?.$refText === 'Part';
  const elements =
    G.isGroup(rule.definition) && !rule.definition.cardinality ? rule.definition.elements : [rule.definition];
  const inner = sequence(isEntry || isPart ? elements.slice(1) : elements);
  if (isEntry)
    return `function ${rule.name}(p: Parser): Entry {\n  const e = p.entry();\n${indent(inner)}  return p.close(e);\n}\n`;
  if (isPart)
    return `function ${rule.name}(p: Parser): Part {\n  const e = p.part(${[...first(elements[0] as G.AbstractElement)].map(tokenCode).join(', ')});\n${indent(inner)}  return p.closePart(e);\n}\n`;
  const holder =
    lineElements(rule.definition).some((e) => G.isAssignment(e) && (e.feature === 'parts' || e.feature === 'kinds')) ||
    inner.includes('p.body')
      ? 'Entry'
      : 'Entry | Part';
  return `function ${rule.name}(p: Parser, e: ${holder}): void {\n${indent(inner)}}\n`;
}

function sequence(elements: G.AbstractElement[]): string {
  return elements.map(statement).join('');
}

function statement(element: G.AbstractElement): string {
  const once = single(element);
  const names = first(element);
  if (element.cardinality === '?') return `if (${test(names)}) {\n${indent(once)}}\n`;
  if (element.cardinality === '*') return `while (${test(names)}) {\n${indent(once)}}\n`;
  if (element.cardinality === '+') return `do {\n${indent(once)}} while (${test(names)});\n`;
  return once;
}

function single(element: G.AbstractElement): string {
  if (G.isKeyword(element)) return `p.eat(${tokenCode(first(element).values().next().value as string)});\n`;
  if (G.isAssignment(element)) return assignment(element);
  if (G.isGroup(element)) return sequence(element.elements);
  if (G.isAlternatives(element)) return choice(element);
  if (G.isRuleCall(element)) {
    const rule = must(called(element), element.rule.$refText);
    return isBody(rule) ? `p.body(e, BLOCKS.${rule.name});\n` : `${rule.name}(p, e);\n`;
  }
  throw new Error(`No code for ${element.$type}`);
}

function assignment(element: G.Assignment): string {
  const { terminal, feature } = element;
  if (feature === 'name') return 'p.name(e);\n';
  if (!G.isRuleCall(terminal)) throw new Error(`No code for ${feature} of ${describe(element)}`);
  const name = terminal.rule.$refText;
  return `e.${feature}.push(${name in READ_VALUE ? `p.${READ_VALUE[name]}()` : `${name}(p)`});\n`;
}

function choice(element: G.Alternatives): string {
  const all = first(element);
  const cases = element.elements.map((child) => {
    const labels = [...first(child)].map((name) => `  case ${tokenCode(name)}:\n`).join('');
    return `${labels}${indent(indent(single(child)))}    break;\n`;
  });
  return `switch (p.peek()) {\n${cases.join('')}  default:\n    p.fail(${[...all]
    .filter((n) => n !== 'Path' && n !== 'Rule')
    .map(tokenCode)
    .join(', ')});\n}\n`;
}

function blocks(): string {
  const rows = [
    { name: 'Document', fields: fieldsOf(must(rules.get('FileField'), 'FileField')) },
    ...bodies.map((body) => ({ name: body.name, fields: blockFields(body) })),
  ];
  const declared = rows.map(({ name, fields }) => {
    const lines = fields
      .map((field) => `${keysOf(field).join(' ')}|${joinsOf(field).join(' ')}|${bodyOf(field) ?? ''}`)
      .join(';');
    const cases = fields
      .map(
        (field) =>
          `${keysOf(field)
            .map((key) => `      case ${tokenCode(`'${key}`)}:\n`)
            .join('')}        return ${field.name}(p);\n`,
      )
      .join('');
    return `  ${name}: block('${name}', '${lines}', (p, token) => {\n    switch (token) {\n${cases}      default:\n        return undefined;\n    }\n  }),\n`;
  });
  return `function block(name: string, fields: string, read: (p: Parser, token: number) => Entry | undefined): ParserBlock {
  let lines: Map<string, Line> | undefined;
  return {
    name,
    read,
    get lines(): Map<string, Line> {
      lines ??= linesOf(fields);
      return lines;
    },
  };
}

function linesOf(fields: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const field of fields.split(';')) {
    const [keys = '', joining = '', body = ''] = field.split('|');
    const joins = new Map(joining === '' ? [] : joining.split(' ').map((word) => [word, TOKENS.get(word) ?? 0]));
    for (const key of keys.split(' ')) {
      lines.set(key, { token: TOKENS.get(key) ?? 0, joins, body: (BLOCKS as Record<string, ParserBlock>)[body] });
    }
  }
  return lines;
}

const TOKENS: ReadonlyMap<string, number> = new Map(WORDS.map((word, token) => [word, token]));

/** The file and every kind of braces, with the fields that may stand there. */
export const BLOCKS = {
${declared.join('')}};
`;
}

function test(names: Set<string>): string {
  return [...names].map((name) => `p.peek() === ${tokenCode(name)}`).join(' || ');
}

function tokenCode(name: string): string {
  return name.startsWith("'") ? `${token(name.slice(1))} /* ${name.slice(1)} */` : `Token.${name}`;
}

function describe(element: G.AbstractElement): string {
  return element.$cstNode?.text ?? element.$type;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`There is no rule ${name}`);
  return value;
}
