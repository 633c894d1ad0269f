/** Whatever is typed, deleted and pasted: what the server finds is what a fresh reading of the same texts finds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../../src/check/check';
import { Loader } from '../../src/model/files';
import { Workspace } from '../../src/server/workspace/workspace';
import { TODAY } from '../support/fixture';
import { FOLDER, TestClient, uriOf } from './client';
import { readFixture } from './fixture';

/** Small files, so that thousands of edits take seconds; the first imports the second. */
const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  readFixture(readFileSync('test/server/fixtures/names.fixture', 'utf8'))
    .files.slice(0, 2)
    .map(({ path, text }) => [path, text]),
);
const FILES = Object.keys(TEXTS);
const PIECES = [
  '{',
  '}',
  '"',
  '"""',
  '\n',
  ' ',
  ',',
  ':',
  '/*',
  '*/',
  '//',
  'open',
  '2026-',
  '\r\n',
  'ø',
  '\u202e',
  '\\',
];

/** Numbers below one that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Types, deletes or pastes something somewhere. */
function edit(text: string, next: () => number): Edit {
  const below = (limit: number): number => Math.floor(next() * limit);
  const start = below(text.length + 1);
  const kind = next();
  if (kind < 0.4) return { start, end: start, text: PIECES[below(PIECES.length)] ?? '' };
  if (kind < 0.7) return { start, end: Math.min(text.length, start + 1 + below(kind < 0.6 ? 3 : 80)), text: '' };
  const from = below(text.length);
  return { start, end: start, text: text.slice(from, from + below(60)) };
}

function fresh(path: string, texts: Readonly<Record<string, string>>): unknown {
  const loader = new Loader({ read: (wanted) => texts[wanted] });
  return check(loader.parsed(path, texts[path] ?? ''), { today: TODAY }).findings;
}

test('10,000 edits', async () => {
  const next = random(20261123);
  const nothing = async () => undefined;
  const workspace = new Workspace(
    {
      files: {
        clientAnswers: () => {},
        reaches: () => false,
        read: nothing,
        kind: nothing,
        list: nothing,
        find: async () => [],
      },
      version: '0.0.0',
      today: () => TODAY,
      now: () => 0,
    },
    () => {},
  );
  workspace.setFolders([FOLDER]);
  const documents = new Map(FILES.map((path) => [path, TextDocument.create(uriOf(path), 'lia', 1, TEXTS[path] ?? '')]));
  for (const document of documents.values()) workspace.opened(document);
  for (let count = 0; count < 10_000; count++) {
    const path = FILES[count % FILES.length] ?? '';
    const document = documents.get(path);
    if (!document) throw new Error(path);
    // From time to time the file is whole again, else it is soon nothing but rubbish.
    const whole = count % 60 < FILES.length;
    const { start, end, text } = whole
      ? { start: 0, end: document.getText().length, text: TEXTS[path] ?? '' }
      : edit(document.getText(), next);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    TextDocument.update(document, [{ range, text }], document.version + 1);
    workspace.changed(document.uri);
    const texts = Object.fromEntries([...documents].map(([name, one]) => [name, one.getText()]));
    for (const looked of FILES) {
      if (looked !== path && count % 5 !== 0) continue;
      const view = await workspace.checked(uriOf(looked));
      if (JSON.stringify(view?.checked.findings) === JSON.stringify(fresh(looked, texts))) continue;
      expect(view?.checked.findings, `after edit ${count} of ${path}`).toEqual(fresh(looked, texts));
    }
  }
}, 300_000);

test('150 edits over the protocol, and every feature answers', async () => {
  const next = random(7);
  const path = FILES[0] ?? '';
  const client = await TestClient.start(TEXTS);
  let text = TEXTS[path] ?? '';
  await client.open(path, text);
  for (let count = 0; count < 150; count++) {
    const { start, end, text: piece } = edit(text, next);
    text = count % 20 === 0 ? (TEXTS[path] ?? '') : text.slice(0, start) + piece + text.slice(end);
    const found = await client.change(path, text);
    const expected = fresh(path, { ...TEXTS, [path]: text }) as readonly { rule: string; message: string }[];
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual(
      expected.map(({ rule, message }) => `${rule} ${message}`),
    );
    const document = TextDocument.create(uriOf(path), 'lia', 0, text);
    const position = document.positionAt(Math.min(start, text.length));
    const params = { textDocument: { uri: uriOf(path) }, position, context: { includeDeclaration: true } };
    for (const method of ['completion', 'hover', 'signatureHelp', 'definition', 'references', 'documentHighlight'])
      await client.request(`textDocument/${method}`, params);
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full'])
      await client.request(`textDocument/${method}`, params);
  }
  client.stop();
}, 120_000);
