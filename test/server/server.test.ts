/** Every feature of the server on texts with cursor marks; UPDATE=1 rewrites what is expected. */
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { TestClient } from './client';
import { FEATURES } from './features';
import { readFixture, writeFixture } from './fixture';

const FIXTURES = globSync('test/server/fixtures/**/*.fixture').sort();

test.each(FIXTURES)('%s', async (path) => {
  const content = readFileSync(path, 'utf8');
  const actual = await answered(content);
  if (process.env.UPDATE && actual !== content) writeFileSync(path, actual);
  expect(actual).toBe(process.env.UPDATE ? actual : content);
});

test('every feature has a fixture', () => {
  const asked = new Set(FIXTURES.flatMap((path) => readFixture(readFileSync(path, 'utf8')).sections.map(nameOf)));
  expect(Object.keys(FEATURES).filter((feature) => !asked.has(feature))).toEqual([]);
});

async function answered(content: string): Promise<string> {
  const { files, cursors, sections, source } = readFixture(content);
  const texts = Object.fromEntries(files.map((file) => [file.path, file.text]));
  const client = await TestClient.start(texts);
  for (const file of files) if (file.open) await client.open(file.path);
  // The workspace has been read when this is answered.
  await client.request('workspace/symbol', { query: '' });
  const textOf = (path: string): string => texts[path] ?? '';
  const places = cursors.length > 0 ? cursors : [{ path: files[0]?.path ?? '', position: { line: 0, character: 0 } }];
  const answers: { feature: string; answer: string }[] = [];
  for (const section of sections) {
    const feature = FEATURES[nameOf(section)];
    if (!feature) throw new Error(`There is no feature ${section.feature}`);
    const argument = section.feature.split(': ')[1] ?? '';
    const found: string[] = [];
    for (const place of places) found.push(await feature({ client, ...place, textOf, argument }));
    answers.push({ feature: section.feature, answer: found.join('\n--\n') });
  }
  client.stop();
  return writeFixture(source, answers);
}

function nameOf({ feature }: { readonly feature: string }): string {
  return feature.split(': ')[0] ?? '';
}
