/** The server among many files: what changes, what follows, and how little of it is looked at. */
import { expect, test } from 'vitest';
import { RegisterRequest } from '../../src/server/protocol';
import { FOLDER, TestClient, uriOf } from './client';

const SHARED = 'organisation acme : private "Acme"\n';
const USER = 'import "shared.lia"\nassessment a { controller acme }\n';

/** The messages on names and imports, which hang on other files. */
function messages(client: TestClient, path: string): string[] {
  const found = client.diagnostics.get(uriOf(path)) ?? [];
  return found
    .filter(({ code }) => /^language\/(unknown-name|import)/.test(String(code)))
    .map(({ message }) => String(message));
}

async function watched(client: TestClient, path: string, type: number): Promise<void> {
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf(path), type }],
  });
}

test('a renamed declaration of an open file is missed where it is used', async () => {
  const client = await TestClient.start({ 'shared.lia': SHARED, 'a.lia': USER });
  await client.open('a.lia');
  await client.open('shared.lia');
  expect(messages(client, 'a.lia')).toEqual([]);
  const following = client.next(uriOf('a.lia'));
  await client.change('shared.lia', SHARED.replace('acme', 'acmes'));
  await following;
  expect(messages(client, 'a.lia')).toEqual(['There is no organisation or party `acme` here. Did you mean `acmes`?']);
  client.stop();
});

test('a change that declares nothing new concerns nobody else', async () => {
  const client = await TestClient.start({ 'shared.lia': SHARED, 'a.lia': USER });
  await client.open('a.lia');
  await client.open('shared.lia');
  const before = client.diagnostics.get(uriOf('a.lia'));
  await client.change('shared.lia', `// a remark\n${SHARED}`);
  await client.change('shared.lia', `// another\n${SHARED}`);
  expect(client.diagnostics.get(uriOf('a.lia'))).toBe(before);
  const [link] = await client.request<{ targetSelectionRange: unknown }[]>('textDocument/definition', {
    textDocument: { uri: uriOf('a.lia') },
    position: { line: 1, character: 28 },
  });
  expect(link?.targetSelectionRange).toEqual({ start: { line: 1, character: 13 }, end: { line: 1, character: 17 } });
  client.stop();
});

test('a file that comes, changes and goes outside of the editor is followed', async () => {
  const client = await TestClient.start({ 'a.lia': USER });
  await client.open('a.lia');
  expect(messages(client, 'a.lia')[0]).toBe('There is no file `shared.lia` beside this one, or it cannot be read.');
  const steps: [string | undefined, number, string[]][] = [
    [SHARED, 1, []],
    [SHARED.replace('acme', 'acmes'), 2, ['There is no organisation or party `acme` here. Did you mean `acmes`?']],
  ];
  for (const [text, type, expected] of steps) {
    if (text !== undefined) client.files['shared.lia'] = text;
    const following = client.next(uriOf('a.lia'));
    await watched(client, 'shared.lia', type);
    await following;
    expect(messages(client, 'a.lia')).toEqual(expected);
  }
  delete client.files['shared.lia'];
  const following = client.next(uriOf('a.lia'));
  await watched(client, 'shared.lia', 3);
  await following;
  expect(messages(client, 'a.lia')[0]).toBe('There is no file `shared.lia` beside this one, or it cannot be read.');
  client.stop();
});

test('what is typed into a file and not saved holds for the others', async () => {
  const client = await TestClient.start({ 'shared.lia': 'organisation old', 'a.lia': USER });
  await client.open('shared.lia', SHARED);
  await client.open('a.lia');
  expect(messages(client, 'a.lia')).toEqual([]);
  client.stop();
});

test('a configuration sets levels and law, and its faults stand in it', async () => {
  const client = await TestClient.start({
    'lia.config.json': '{ "rules": { "necessity": "off", "purpose/interest-missing": "info" } }',
    'a.lia': 'assessment a',
  });
  const found = await client.open('a.lia');
  expect(found.filter(({ code }) => String(code).startsWith('necessity/'))).toEqual([]);
  expect(found.find(({ code }) => code === 'purpose/interest-missing')?.severity).toBe(3);
  client.files['lia.config.json'] = '{\n  "rules": { "necesity": "off" } }';
  const following = client.next(uriOf('a.lia'));
  await watched(client, 'lia.config.json', 2);
  await following;
  const [problem] = client.diagnostics.get(uriOf('lia.config.json')) ?? [];
  expect([problem?.range.start.line, problem?.message]).toEqual([1, expect.stringContaining('necesity')]);
  client.stop();
});

test('files that evidence names are looked for', async () => {
  const text = 'assessment a {\n  safeguard s {\n    enforced at "src/a.ts"\n    tested at "src/gone.ts"\n  }\n}\n';
  const client = await TestClient.start({ 'a.lia': text, 'src/a.ts': 'export {};' });
  const found = await client.open('a.lia');
  const missing = found.filter(({ code }) => code === 'safeguards/code-not-found');
  expect(missing.map(({ range }) => range.start.line)).toEqual([3]);
  client.stop();
});

test('a text that was never saved is checked as well', async () => {
  const client = await TestClient.start({});
  const uri = 'untitled:Untitled-1';
  const found = client.next(uri);
  const textDocument = { uri, languageId: 'lia', version: 1, text: 'organisation acme : privat' };
  await client.connection.sendNotification('textDocument/didOpen', { textDocument });
  expect((await found).map(({ code }) => code)).toEqual(['language/unknown-name']);
  client.stop();
});

test('each of several folders is a root of its own', async () => {
  const files = {
    'one/a.lia': 'import "/shared.lia"\n',
    'one/shared.lia': SHARED,
    'two/a.lia': 'import "/shared.lia"\n',
  };
  const client = await TestClient.start(files, {}, [`${FOLDER}/one`, `${FOLDER}/two`]);
  await client.open('one/a.lia');
  await client.open('two/a.lia');
  expect([messages(client, 'one/a.lia'), messages(client, 'two/a.lia').length]).toEqual([[], 1]);
  client.stop();
});

test('the register follows what is typed, and tells the client', async () => {
  const client = await TestClient.start({ 'a.lia': 'assessment a { status draft }' });
  const status = async () => (await client.connection.sendRequest(RegisterRequest)).map((entry) => entry.status);
  expect(await status()).toEqual(['draft']);
  const told = new Promise<void>((done) => client.connection.onNotification('lia/registerChanged', () => done()));
  await client.open('a.lia');
  await client.change('a.lia', 'assessment a { status approved }');
  await told;
  expect(await status()).toEqual(['approved']);
  client.stop();
});
