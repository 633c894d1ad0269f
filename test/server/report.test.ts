/** The report that the server gives is the one of the command line, in both forms. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReportResult } from '../../src/server/protocol';
import { TestClient, uriOf } from './client';

const EXAMPLE = 'card-fraud';

async function report(format: 'markdown' | 'html'): Promise<string> {
  const name = `${EXAMPLE}.lia`;
  const client = await TestClient.start({ [name]: readFileSync(`examples/${name}`, 'utf8') });
  const result = await client.request<ReportResult>('lia/report', { uri: uriOf(name), format });
  client.stop();
  return result.text;
}

test('Markdown is that of `lia report`', async () => {
  const golden = readFileSync(`test/report/golden/${EXAMPLE}.md`, 'utf8');
  expect((await report('markdown')).replace('LIA 0.0.0', versionIn(golden))).toBe(golden);
});

test('HTML has the same headings and no markup of the author', async () => {
  const html = await report('html');
  const markdown = await report('markdown');
  const headings = [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(
    ([, level, text]) => `${'#'.repeat(Number(level))} ${text}`,
  );
  expect(headings).toEqual(markdown.match(/^#+ .*/gm));
  expect(html.match(/<(?:script|style|iframe|img)\b/g)).toBeNull();
});

test('a file that is not there has no report', async () => {
  const client = await TestClient.start({});
  expect(await client.request('lia/report', { uri: uriOf('gone.lia'), format: 'markdown' })).toBeNull();
  client.stop();
});

function versionIn(text: string): string {
  return /LIA \d+\.\d+\.\d+(?:-\w+)?/.exec(text)?.[0] ?? '';
}
