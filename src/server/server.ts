/** The language server: which request is answered by which feature. It stands on a connection and a platform alone. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_NAME } from '../config/find';
import { completion } from './completion/completion';
import { ACTION_KINDS, codeActions } from './features/actions';
import { definition } from './features/definition';
import { foldingRanges } from './features/folding';
import { formatDocument, formatOnType, formatRange } from './features/formatting';
import { inlayHints } from './features/hints';
import { codeLenses, resolveLens } from './features/lenses';
import { documentLinks } from './features/links';
import { highlights, references } from './features/references';
import { prepareRename, rename } from './features/rename';
import { report } from './features/report';
import { selectionRange } from './features/selection';
import { LEGEND, semanticTokens } from './features/semantic-tokens';
import { signatureHelp } from './features/signature';
import { documentSymbols, workspaceSymbols } from './features/symbols';
import { hover } from './hover/hover';
import {
  type InitializationOptions,
  RegisterChanged,
  RegisterRequest,
  ReportRequest,
  VersionRequest,
} from './protocol';
import { Index } from './workspace/index';
import type { Platform } from './workspace/platform';
import { Publisher } from './workspace/publisher';
import { Register } from './workspace/register';
import { uriKey } from './workspace/root';
import { pause, Slices } from './workspace/slices';
import type { View } from './workspace/view';
import { Workspace } from './workspace/workspace';

/** How long the workspace waits to be read for a file to be opened, in milliseconds. */
const HEAD_START = 300;

/** Starts a server on a connection. @param defaults Options that hold where the client gives none. */
export function startServer(connection: Connection, platform: Platform, defaults: InitializationOptions = {}): void {
  const documents = new TextDocuments(TextDocument);
  const slices = new Slices(platform.now);
  const workspace = new Workspace(
    platform,
    (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
  );
  const index = new Index(workspace, platform, slices);
  const register = new Register(
    workspace,
    index,
    platform,
    slices,
    () => void connection.sendNotification(RegisterChanged),
  );
  let options = defaults;
  let snippets = false;
  let client: InitializeParams['capabilities']['workspace'];
  const publisher = new Publisher(
    workspace,
    platform,
    slices,
    () => options,
    (message) => void connection.sendDiagnostics(message),
    (files) => register.forget(files),
  );

  connection.onInitialize((params) => {
    options = { ...defaults, ...(params.initializationOptions as InitializationOptions | undefined) };
    platform.files.clientAnswers(options.files ?? false);
    workspace.setFolders(foldersOf(params));
    client = params.capabilities.workspace;
    snippets = client?.workspaceEdit?.snippetEditSupport ?? false;
    return capabilities(platform.version);
  });
  connection.onInitialized(() => {
    if (client?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.lia' }, { globPattern: `**/${CONFIG_NAME}` }],
      });
    if (client?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = await connection.workspace.getWorkspaceFolders();
        workspace.setFolders((folders ?? []).map(({ uri }) => uri));
        index.build();
        publisher.all();
      });
    // The file that somebody looks at comes before all others, if one is open.
    index.build(Promise.race([publisher.first, pause(HEAD_START)]));
  });

  /** After a change of a configuration. */
  const configured = (): void => {
    workspace.forgetAll();
    register.forgetAll();
    publisher.all();
  };
  documents.onDidOpen(({ document }) => workspace.opened(document));
  documents.onDidChangeContent(({ document }) => {
    workspace.changed(document.uri);
    register.forget([uriKey(document.uri)]);
    publisher.changed(document.uri);
  });
  documents.onDidSave(({ document }) => {
    workspace.forgetPlaces();
    slices.add(() => index.refresh(document.uri));
    publisher.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    workspace.closed(document.uri);
    publisher.closed(document.uri);
    slices.add(() => index.refresh(document.uri));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => !uri.endsWith('.lia'))) return configured();
    for (const { uri } of changes) {
      if (workspace.openText(uri) !== undefined) continue;
      workspace.changed(uri);
      const importers = workspace.importers.dependantsOf(uriKey(uri));
      slices.add(() => index.refresh(uri));
      publisher.some(importers);
      register.forget([uriKey(uri), ...importers]);
    }
  });

  /** Answers a request on a file with a feature; with nothing where the file is not known. */
  const on = async <Result>(
    { textDocument }: { readonly textDocument: { readonly uri: string } },
    feature: (view: View) => Result | Promise<Result>,
  ): Promise<Result | null> => {
    const view = await workspace.view(textDocument.uri);
    return view ? feature(view) : null;
  };
  /** The same for a feature that needs the findings or the model. */
  const onChecked = async <Result>(
    { textDocument }: { readonly textDocument: { readonly uri: string } },
    feature: (view: View) => Result | Promise<Result>,
  ): Promise<Result | null> => {
    const view = await workspace.checked(textDocument.uri);
    return view ? feature(view) : null;
  };
  connection.onCompletion((params) => onChecked(params, (view) => completion(view, params.position, index)));
  connection.onHover((params) => onChecked(params, (view) => hover(view, params.position, options.rulePages)));
  connection.onSignatureHelp((params) => on(params, (view) => signatureHelp(view, params.position)));
  connection.onDefinition((params) => on(params, (view) => definition(view, params.position, workspace)));
  connection.onReferences((params) =>
    on(params, (view) => references(view, params.position, params.context.includeDeclaration, workspace, index)),
  );
  connection.onDocumentHighlight((params) => on(params, (view) => highlights(view, params.position)));
  connection.onPrepareRename((params) => on(params, (view) => prepareRename(view, params.position)));
  connection.onRenameRequest((params) =>
    on(params, (view) => rename(view, params.position, params.newName, workspace, index)),
  );
  connection.onCodeAction((params) =>
    onChecked(params, (view) =>
      codeActions(view, params, {
        pages: options.rulePages,
        snippets,
        today: platform.today(),
      }),
    ),
  );
  connection.onCodeLens((params) => onChecked(params, codeLenses));
  connection.onCodeLensResolve((lens) => resolveLens(lens, workspace, index, options.commands ?? false));
  connection.languages.inlayHint.on((params) =>
    onChecked(params, (view) => inlayHints(view, params.range, platform.today())),
  );
  connection.onDocumentSymbol((params) => on(params, documentSymbols));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(query, index));
  connection.onFoldingRanges((params) => on(params, foldingRanges));
  connection.onSelectionRanges((params) =>
    on(params, (view) => params.positions.map((position) => selectionRange(view, position))),
  );
  connection.onDocumentLinks((params) => on(params, documentLinks));
  connection.onDocumentFormatting((params) => on(params, formatDocument));
  connection.onDocumentRangeFormatting((params) => on(params, (view) => formatRange(view, params.range)));
  connection.onDocumentOnTypeFormatting((params) => on(params, (view) => formatOnType(view, params.position)));
  connection.languages.semanticTokens.on(async (params) => (await on(params, semanticTokens)) ?? { data: [] });
  connection.onRequest(ReportRequest, async ({ uri, format }) => {
    const view = await workspace.checked(uri);
    return view ? report(view, format, platform.version) : null;
  });
  connection.onRequest(RegisterRequest, () => register.entries());
  connection.onRequest(VersionRequest, () => ({ version: platform.version }));

  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function capabilities(version: string): InitializeResult {
  return {
    serverInfo: { name: 'lia', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      completionProvider: { triggerCharacters: [' ', ':', ',', '"', '.', '/'] },
      hoverProvider: true,
      signatureHelpProvider: { triggerCharacters: [' '] },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      codeActionProvider: { codeActionKinds: ACTION_KINDS },
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: true,
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: {},
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '}' },
      semanticTokensProvider: { legend: LEGEND, full: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
