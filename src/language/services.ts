/** The language on Langium, without LSP: parser and syntax tree for editors, from the same grammar and lexer as the rest. */
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
} from 'langium';
import { LIAGeneratedSharedModule, LiaGeneratedModule } from './generated/module';
import { LineAwareLexer } from './langium-lexer';

/** Builds the services of the language and registers them. */
export function createLiaServices(): { readonly shared: LangiumSharedCoreServices; readonly lia: LangiumCoreServices } {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), LIAGeneratedSharedModule);
  const lia = inject(createDefaultCoreModule({ shared }), LiaGeneratedModule, {
    parser: { Lexer: (services: LangiumCoreServices) => new LineAwareLexer(services) },
  });
  shared.ServiceRegistry.register(lia);
  return { shared, lia };
}
