/** Reads the grammar, for the scripts that generate code from it. */
import './polyfill-groupby.mjs';
import { readFileSync } from 'node:fs';
import { EmptyFileSystem, GrammarAST as G, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

export const SOURCE = 'src/language/lia.langium';

/**
 * The parser rules of the grammar by their name, in its order.
 * @throws Error where the grammar cannot be parsed.
 */
export function readRules(): Map<string, G.ParserRule> {
  const services = createLangiumGrammarServices(EmptyFileSystem);
  const factory = services.shared.workspace.LangiumDocumentFactory;
  const { parseResult } = factory.fromString<G.Grammar>(readFileSync(SOURCE, 'utf8'), URI.parse('memory:/lia.langium'));
  const fault = parseResult.lexerErrors[0] ?? parseResult.parserErrors[0];
  if (fault) throw new Error(`${SOURCE}: ${fault.message}`);
  return new Map(parseResult.value.rules.filter(G.isParserRule).map((rule) => [rule.name, rule]));
}
