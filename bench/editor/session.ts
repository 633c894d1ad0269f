/** An editor that talks to a language server over standard input and output, and looks at its watch. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface ServerCommand {
  readonly node: string;
  readonly args: readonly string[];
  readonly language: string;
  /** What it is told when it asks for its configuration. */
  readonly configuration: Readonly<Record<string, unknown>>;
}

/** How long nothing may come before the server counts as idle, in milliseconds. */
const QUIET = 400;

/** How long is waited for findings, in milliseconds. */
const PATIENCE = 30_000;

export class Session {
  private readonly documents = new Map<string, TextDocument>();
  private readonly found = new Map<string, readonly Diagnostic[]>();
  private waiting: (() => void)[] = [];
  private lastMessage = performance.now();

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: ProtocolConnection,
    private readonly language: string,
    /** When the process was started. */
    readonly started: number,
  ) {}

  static async start(command: ServerCommand, folder: string): Promise<Session> {
    const started = performance.now();
    const child = spawn(command.node, [...command.args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const session = new Session(child, connection, command.language, started);
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (message: { uri: string; diagnostics: Diagnostic[] }) => session.heard(message.uri, message.diagnostics),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section = '' }) => command.configuration[section] ?? null),
    );
    connection.listen();
    const uri = pathToFileURL(resolve(folder)).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
        },
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          hover: { contentFormat: ['markdown'] },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: command.configuration });
    return session;
  }

  private heard(uri: string, diagnostics: readonly Diagnostic[]): void {
    this.lastMessage = performance.now();
    this.found.set(uri, diagnostics);
    for (const done of this.waiting.splice(0)) done();
  }

  /** Opens a file and waits for its findings. */
  async open(path: string): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path);
    const text = readFileSync(path, 'utf8');
    this.documents.set(uri, TextDocument.create(uri, this.language, 1, text));
    const found = this.until(uri, () => true);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: this.language, version: 1, text },
    });
    return found;
  }

  textOf(path: string): string {
    return this.documents.get(uriOf(path))?.getText() ?? '';
  }

  /** Replaces a stretch of an open file. @returns How long it took until findings came that `shows` accepts. */
  async edit(
    path: string,
    from: number,
    to: number,
    text: string,
    shows: (found: readonly Diagnostic[]) => boolean = () => true,
    watched = path,
  ): Promise<number> {
    const uri = uriOf(path);
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${path} is not open`);
    const range = { start: document.positionAt(from), end: document.positionAt(to) };
    TextDocument.update(document, [{ range, text }], document.version + 1);
    const found = this.until(uriOf(watched), shows);
    const began = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text }],
    });
    await found;
    return performance.now() - began;
  }

  /** Asks something at an offset. @returns How long the answer took. */
  async ask(method: string, path: string, offset: number): Promise<number> {
    const uri = uriOf(path);
    const position = this.documents.get(uri)?.positionAt(offset);
    const began = performance.now();
    await this.connection.sendRequest(method, { textDocument: { uri }, position });
    return performance.now() - began;
  }

  /** Waits until nothing comes any more. */
  async idle(): Promise<void> {
    this.lastMessage = performance.now();
    let cpu = -1;
    while (performance.now() - this.lastMessage < QUIET || this.cpuMs > cpu) {
      cpu = this.cpuMs;
      await pause(QUIET / 4);
    }
  }

  private async until(uri: string, shows: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    for (let before = this.found.get(uri); ; ) {
      const now = this.found.get(uri);
      if (now !== undefined && now !== before && shows(now)) return now;
      before = now;
      await new Promise<void>((done, fail) => {
        const late = setTimeout(
          () => fail(new Error(`No such findings of ${uri} for ${PATIENCE / 1000} s.`)),
          PATIENCE,
        );
        this.waiting.push(() => {
          clearTimeout(late);
          done();
        });
      });
    }
  }

  /** The processor time of the server until now, of all threads. */
  get cpuMs(): number {
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  /** The memory that the server holds, in MB: now, and at most. */
  get memory(): { readonly now: number; readonly peak: number } {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    const of = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    return { now: of('VmRSS'), peak: of('VmHWM') };
  }

  async stop(): Promise<void> {
    const gone = new Promise((done) => this.child.once('exit', done));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await gone;
    this.connection.dispose();
  }
}

function uriOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
