/** A server and a client in one process, over the same messages as between two. */
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type { InitializationOptions } from '../../src/server/protocol';
import { startServer } from '../../src/server/server';
import { TODAY } from '../support/fixture';

export const FOLDER = 'file:///w';

/** A client with its open files. The files of the workspace lie in `files`, by their path. */
export class TestClient {
  readonly files: Record<string, string>;
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  private readonly versions = new Map<string, number>();
  private waiting: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    files: Record<string, string>,
  ) {
    this.files = files;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (message: { uri: string; diagnostics: Diagnostic[] }) => {
        this.diagnostics.set(message.uri, message.diagnostics);
        for (const done of this.waiting.splice(0)) done();
      },
    );
    connection.onRequest('client/registerCapability', () => null);
  }

  static async start(
    files: Record<string, string>,
    options: InitializationOptions = {},
    folders: readonly string[] = [FOLDER],
    snippets = false,
  ): Promise<TestClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const texts = { ...files };
    const pathOf = (uri: string): string => decodeURIComponent(uri.slice(FOLDER.length + 1));
    startServer(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      {
        files: {
          clientAnswers: () => {},
          reaches: () => true,
          read: async (uri) => texts[pathOf(uri)],
          kind: async (uri) => {
            if (texts[pathOf(uri)] !== undefined) return 'file';
            return Object.keys(texts).some((path) => path.startsWith(`${pathOf(uri)}/`)) ? 'folder' : undefined;
          },
          list: async (uri) => {
            const below = Object.keys(texts).filter((path) => path.startsWith(`${pathOf(uri)}/`));
            const names = new Set(below.map((path) => path.slice(pathOf(uri).length + 1)));
            return [...names].map((name) => ({ name: name.split('/')[0] ?? '', folder: name.includes('/') }));
          },
          find: async (folder) =>
            Object.keys(texts)
              .map(uriOf)
              .filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith('.lia')),
        },
        version: '0.0.0',
        today: () => TODAY,
        now: () => performance.now(),
      },
      { rulePages: 'file:///rules', ...options },
    );
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const client = new TestClient(connection, texts);
    connection.listen();
    const params: InitializeParams = {
      processId: null,
      rootUri: null,
      capabilities: {
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceFolders: true,
          workspaceEdit: { snippetEditSupport: snippets },
        },
      },
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: options,
    };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
    return client;
  }

  request<Result>(method: string, params: object = {}): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  /** Opens a file and waits for its findings. */
  async open(path: string, text = this.files[path] ?? ''): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path);
    this.versions.set(uri, 1);
    const found = this.next(uri);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'lia', version: 1, text },
    });
    return found;
  }

  /** Replaces the text of an open file and waits for its findings. */
  async change(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path);
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    const found = this.next(uri);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
    return found;
  }

  /** The next findings of a file. */
  async next(uri: string): Promise<readonly Diagnostic[]> {
    const before = this.diagnostics.get(uri);
    while (this.diagnostics.get(uri) === before) await new Promise<void>((done) => this.waiting.push(done));
    return this.diagnostics.get(uri) ?? [];
  }

  stop(): void {
    this.connection.dispose();
  }
}

export function uriOf(path: string): string {
  return `${FOLDER}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
