/** One grammar, two parsers: the generated one and Langium's read the same tree out of every file without faults. */

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/language/parse';
import { createLiaServices } from '../../src/language/services';

const { lia } = createLiaServices();
const FILES = globSync(['examples/**/*.lia', 'src/vocabulary/*.lia', 'test/**/*.lia']).sort();

describe('Langium reads what the generated parser reads', () => {
  it.each(FILES)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    const own = parse(text);
    if (own.problems.length > 0) return;
    const langium = lia.parser.LangiumParser.parse(text);
    expect([...langium.lexerErrors, ...langium.parserErrors].map((error) => error.message)).toEqual([]);
    expect(plain(langium.value)).toEqual(plain({ $type: 'Document', entries: own.entries }));
  });

  it.each([
    'assessment a {\n  open question q "Who?"\n  owner "Ann"\n}',
    'assessment a {\n  action renew "Renew"\n  owner "Ann" by 2026-12-01\n}',
    'assessment a {\n  open question q "Who?" owner "Ann"\n}',
    'assessment a {\n  open question q "Who?" {\n    owner "Ann"\n  }\n}',
  ])('a word at the beginning of a line is a field: %j', (text) => {
    const own = parse(text);
    const langium = lia.parser.LangiumParser.parse(text);
    expect([own.problems, langium.parserErrors.length]).toEqual([[], 0]);
    expect(plain(langium.value)).toEqual(plain({ $type: 'Document', entries: own.entries }));
  });

  it('and agrees on whether a file with a deleted line has a fault', () => {
    const lines = readFileSync('examples/small-service/assessments.lia', 'utf8').split('\n');
    const disagreements = lines.flatMap((_, index) => {
      const text = lines.filter((_line, other) => other !== index).join('\n');
      const langium = lia.parser.LangiumParser.parse(text);
      const faults = langium.lexerErrors.length + langium.parserErrors.length > 0;
      return faults === parse(text).problems.length > 0 ? [] : [`${index + 1}: ${lines[index]}`];
    });
    expect(disagreements).toEqual([]);
  });
});

/** A tree without places: the generated parser keeps offsets, Langium keeps nodes of its own. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const { $type, key, name, kinds, values, parts, entries, word, number, unit, date } = node as Record<string, unknown>;
  const { to, text, raw } = node as { to?: string | { $refText: string }; text?: string; raw?: string };
  switch ($type) {
    case 'Document':
      return { entries: plain(entries) };
    case 'Entry':
      return { key, name, kinds: plain(kinds), values: plain(values), parts: plain(parts), entries: plain(entries) };
    case 'Part':
      return { word, values: plain(values) };
    case 'Ref':
      return { to: typeof to === 'string' ? to : to?.$refText };
    case 'Text':
      return { text: raw ?? text };
    case 'Amount':
      return { number, unit: plain(unit) };
    default:
      return { date };
  }
}
