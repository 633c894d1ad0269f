/** The language on Langium, without LSP: parser and syntax tree for editors, from the same grammar and lexer as the rest. */
import {
  AstUtils,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  GrammarAST,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
} from 'langium';
import { LiaGrammar } from './generated/grammar';
import { LIAGeneratedSharedModule, LiaGeneratedModule } from './generated/module';
import { joining, LineAwareLexer } from './langium-lexer';

/** Builds the services of the language and registers them. */
export function createLiaServices(): { readonly shared: LangiumSharedCoreServices; readonly lia: LangiumCoreServices } {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), LIAGeneratedSharedModule);
  const lia = inject(createDefaultCoreModule({ shared }), LiaGeneratedModule, {
    Grammar: () => withJoiningWords(LiaGrammar()),
    parser: { Lexer: (services: LangiumCoreServices) => new LineAwareLexer(services) },
  });
  shared.ServiceRegistry.register(lia);
  return { shared, lia };
}

/**
 * Langium's parser knows a word by its spelling alone. So that `owner` at the beginning of a line is a field, and never
 * goes on with the line before, the words that join the parts of a line get a spelling of their own, which the lexer gives them.
 */
function withJoiningWords(grammar: GrammarAST.Grammar): GrammarAST.Grammar {
  for (const node of AstUtils.streamAllContents(grammar)) {
    if (GrammarAST.isKeyword(node) && /\w/.test(node.value) && !beginsLine(node)) node.value = joining(node.value);
  }
  return grammar;
}

function beginsLine(keyword: GrammarAST.Keyword): boolean {
  return AstUtils.getContainerOfType(keyword, GrammarAST.isAssignment)?.feature === 'key';
}
