/** The built server: as a process over standard input and output, and the bundle for browsers in a worker. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params: unknown;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('`lia lsp --stdio` reads the folder, answers, and ends when it is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lia-server-'));
  const uri = pathToFileURL(join(folder, 'a.lia')).href;
  const text = 'import "shared.lia"\nassessment a { controller acme }\n';
  writeFileSync(join(folder, 'shared.lia'), 'organisation acme\n');
  const child = spawn(process.execPath, ['out/lia.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const found = new Promise<PublishDiagnosticsParams>((done) =>
    connection.onNotification('textDocument/publishDiagnostics', done),
  );
  connection.listen();
  const folders = [{ uri: pathToFileURL(folder).href, name: 'test' }];
  const params = { processId: process.pid, rootUri: null, workspaceFolders: folders, capabilities: {} };
  const { serverInfo } = await connection.sendRequest<{ serverInfo: unknown }>('initialize', params);
  expect(serverInfo).toEqual({ name: 'lia', version });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'lia', version: 1, text },
  });
  const codes = (await found).diagnostics.map(({ code }) => String(code));
  expect(codes.filter((code) => code.startsWith('language/'))).toEqual([]);
  expect(codes).toContain('purpose/interest-missing');
  const [link] = await connection.sendRequest<{ targetUri: string }[]>('textDocument/definition', {
    textDocument: { uri },
    position: { line: 1, character: 28 },
  });
  expect(link?.targetUri).toBe(pathToFileURL(join(folder, 'shared.lia')).href);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await once(child, 'exit')).toEqual([0, null]);
  rmSync(folder, { recursive: true });
});

test('the bundle for browsers needs nothing of Node, and asks the client for files', async () => {
  // The little of a web worker's world that the server uses; what is not here, such as `process`, is not there for it.
  const world: { onmessage?: (event: { data: unknown }) => void; [name: string]: unknown } = {
    setTimeout,
    clearTimeout,
    performance,
    TextEncoder,
    TextDecoder,
    console,
    addEventListener: () => {},
    postMessage: (message: unknown) => setTimeout(() => answer(message as Message), 0),
  };
  world.self = world;
  const worker = { postMessage: (data: unknown) => world.onmessage?.({ data: structuredClone(data) }) };
  const asked: string[] = [];
  const answers: Readonly<Record<string, unknown>> = { 'lia/files/read': 'organisation acme\n', 'lia/files/find': [] };
  let done: (found: PublishDiagnosticsParams) => void;
  const found = new Promise<PublishDiagnosticsParams>((resolve) => {
    done = resolve;
  });
  const answer = ({ id, method, params }: Message): void => {
    if (method === 'textDocument/publishDiagnostics') done(params as PublishDiagnosticsParams);
    if (method === undefined || id === undefined) return;
    asked.push(method);
    worker.postMessage({ jsonrpc: '2.0', id, result: answers[method] ?? null });
  };
  runInNewContext(readFileSync('out/server-web.js', 'utf8'), world);
  const initialize = {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: 'memfs:/w', name: 'w' }],
    initializationOptions: { files: true },
  };
  const textDocument = {
    uri: 'memfs:/w/a.lia',
    languageId: 'lia',
    version: 1,
    text: 'import "shared.lia"\nassessment a { controller acme }\n',
  };
  worker.postMessage({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
  worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} });
  worker.postMessage({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
  const codes = (await found).diagnostics.map(({ code }) => String(code));
  expect(codes.filter((code) => code.startsWith('language/'))).toEqual([]);
  expect(codes).toContain('purpose/interest-missing');
  // The other files of the workspace are looked for after that.
  expect(new Set(asked)).toEqual(new Set(['lia/files/kind', 'lia/files/read']));
});
