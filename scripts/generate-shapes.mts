/**
 * Writes src/language/shapes/generated.ts: what may follow the word of each field on its line, from
 * src/language/lia.langium, for completion and the help on a line.
 */
import { writeFileSync } from 'node:fs';
import { GrammarAST as G } from 'langium';
import type { Shape } from '../src/language/shapes/shape';
import { readRules, SOURCE } from './grammar';

const TARGET = 'src/language/shapes/generated.ts';
const rules = readRules();

writeFileSync(TARGET, generate());

/** @param role The part of the line that an element stands in: a joining word, `kind`, or nothing. */
function shapeOf(element: G.AbstractElement, role: string): Shape {
  return repeated(single(element, role), element.cardinality);
}

function single(element: G.AbstractElement, role: string): Shape {
  if (G.isKeyword(element)) return /\w/.test(element.value) ? `=${element.value}` : element.value;
  if (G.isGroup(element)) return sequence(element.elements, role);
  if (G.isAlternatives(element)) return ['or', ...element.elements.map((one) => shapeOf(one, role))];
  if (G.isAssignment(element)) return shapeOf(element.terminal, element.feature === 'kinds' ? 'kind' : role);
  if (G.isRuleCall(element)) return ruleShape(element.rule.$refText, role);
  throw new Error(`No shape for ${element.$type}`);
}

/** A part begins with its joining word, which is the role of what follows. */
function sequence(elements: readonly G.AbstractElement[], role: string): Shape {
  const [first] = elements;
  const word = first && G.isAssignment(first) && first.feature === 'word' ? first.terminal : undefined;
  const own = word && G.isKeyword(word) ? word.value : role;
  return ['then', ...elements.map((element) => shapeOf(element, own))];
}

function ruleShape(name: string, role: string): Shape {
  switch (name) {
    case 'Name':
      return 'name';
    case 'Ref':
      return `ref@${role}`;
    case 'Text':
      return `text@${role}`;
    case 'Day':
      return `date@${role}`;
    case 'Amount':
      return ['then', `number@${role}`, ['maybe', 'ref@unit']];
  }
  const rule = rules.get(name);
  if (!rule) throw new Error(`No rule ${name}`);
  return opensBraces(rule) ? '{' : shapeOf(rule.definition, role);
}

function opensBraces({ fragment, definition }: G.ParserRule): boolean {
  const first = G.isGroup(definition) ? definition.elements[0] : undefined;
  return fragment && first !== undefined && G.isKeyword(first) && first.value === '{';
}

function repeated(shape: Shape, cardinality: G.AbstractElement['cardinality']): Shape {
  if (cardinality === '?') return ['maybe', shape];
  if (cardinality === '*') return ['many', shape];
  return cardinality === '+' ? ['then', shape, ['many', shape]] : shape;
}

/** The words with which an entry of this rule may begin; none where the rule is a choice of others. */
function keysOf(rule: G.ParserRule): string[] {
  const first = G.isGroup(rule.definition) ? rule.definition.elements[0] : rule.definition;
  if (!first || !G.isAssignment(first) || first.feature !== 'key') return [];
  const words = G.isAlternatives(first.terminal) ? first.terminal.elements : [first.terminal];
  return words.filter(G.isKeyword).map((word) => word.value);
}

/** What follows the word of an entry of this rule. */
function tailOf({ definition }: G.ParserRule): Shape {
  return G.isGroup(definition) ? ['then', ...definition.elements.slice(1).map((one) => shapeOf(one, ''))] : ['then'];
}

/** The rules of the fields that a block, or the file, lists. */
function fieldsOf(element: G.AbstractElement): G.ParserRule[] {
  if (G.isGroup(element) || G.isAlternatives(element)) return element.elements.flatMap(fieldsOf);
  if (G.isAssignment(element)) return fieldsOf(element.terminal);
  const rule = G.isRuleCall(element) ? rules.get(element.rule.$refText) : undefined;
  if (!rule) return [];
  return keysOf(rule).length > 0 ? [rule] : fieldsOf(rule.definition);
}

function generate(): string {
  const blocks = [...rules.values()].filter((rule) => rule.name === 'Document' || opensBraces(rule));
  const fields = Object.fromEntries(
    blocks.map((block) => [
      block.name,
      Object.fromEntries(fieldsOf(block.definition).flatMap((rule) => keysOf(rule).map((key) => [key, rule.name]))),
    ]),
  );
  const shapes = Object.fromEntries(
    [...rules.values()].filter((rule) => keysOf(rule).length > 0).map((rule) => [rule.name, tailOf(rule)]),
  );
  return `// Generated from ${SOURCE} by scripts/generate-shapes.mts. Do not edit.
import type { Shape } from './shape';

/** The rule of each field, by the name of the block in which it stands and by its word. */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(\`${JSON.stringify(fields)}\`);

/** What follows the word of a field, by its rule. */
export const SHAPES: Readonly<Record<string, Shape>> = JSON.parse(\`${JSON.stringify(shapes)}\`);
`;
}
