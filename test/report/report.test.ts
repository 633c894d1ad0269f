import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown/render';
import { visible } from '../../src/report/markdown/visible';
import { nodesOf, outlineOf, parsed, reportOf, tablesOf, withoutFindings } from './support';

const GOLDEN = 'test/report/golden';
const HOSTILE = 'test/report/hostile.lia';
const STRINGS = /"""[\s\S]*?"""|"(?:\\.|[^"\\])*"/g;
/** What no text may make. */
const INERT = new Set([
  'html',
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'delete',
]);
const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .map((path) => `examples/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.lia') && /^assessment\b/m.test(readFileSync(path, 'utf8')))
  .sort();

/** `examples/call-centre/nordtel.lia` → call-centre-nordtel. */
function nameOf(path: string): string {
  return path.slice('examples/'.length, -'.lia'.length).replaceAll('/', '-');
}

/** The golden file of a report; with UPDATE=1 it is written anew. */
function golden(name: string, actual: string): string {
  const path = `${GOLDEN}/${name}.md`;
  if (process.env.UPDATE) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(path, actual);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

test.each(examples)('the report of %s is as reviewed', (path) => {
  const markdown = renderMarkdown(reportOf(path));
  expect(markdown).toBe(golden(nameOf(path), markdown));
});

test('every golden file belongs to an example', () => {
  const known = new Set(['hostile.md', ...examples.map((path) => `${nameOf(path)}.md`)]);
  expect(readdirSync(GOLDEN).filter((name) => !known.has(name))).toEqual([]);
});

test.each(examples)('%s gives the same bytes twice, and from any folder', (path) => {
  const markdown = renderMarkdown(reportOf(path));
  expect(renderMarkdown(reportOf(path))).toBe(markdown);
  expect(renderMarkdown(reportOf(resolve(path)))).toBe(markdown);
});

test.each(examples)('the report of %s is plain data without places in memory or on disk', (path) => {
  const json = JSON.stringify(reportOf(resolve(path)));
  expect(JSON.stringify(JSON.parse(json))).toBe(json);
  expect(json).not.toContain(resolve('.'));
  expect(json).not.toMatch(/"(?:entry|start|end|keyEnd|\$type)":/);
});

test.each(examples)('%s gives Markdown with one title, no HTML and whole tables', (path) => {
  const markdown = renderMarkdown(reportOf(path));
  const nodes = nodesOf(parsed(markdown));
  expect(nodes.filter((node) => node.type === 'html' || node.type === 'image' || node.type === 'definition')).toEqual(
    [],
  );
  expect(outlineOf(markdown).filter((heading) => heading.startsWith('# '))).toHaveLength(1);
  expect(tablesOf(markdown).filter((table) => table.includes('/'))).toEqual([]);
});

test('hostile prose is shown and does nothing', () => {
  const markdown = renderMarkdown(withoutFindings(reportOf(HOSTILE)));
  expect(markdown).toBe(golden('hostile', markdown));
});

test('hostile prose makes no HTML, no picture and no link but to the web, to mail and to files', () => {
  const nodes = nodesOf(parsed(renderMarkdown(reportOf(HOSTILE))));
  expect(nodes.filter((node) => INERT.has(node.type))).toEqual([]);
  const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(urls.filter((url) => /^[^/?#]*:/.test(decodeURIComponent(url)) && !/^(?:https?|mailto):/.test(url))).toEqual(
    [],
  );
});

test('hostile prose changes neither the outline nor the tables', () => {
  const harmless = readFileSync(HOSTILE, 'utf8').replace(STRINGS, '"word"');
  const expected = renderMarkdown(withoutFindings(reportOf(HOSTILE, harmless)));
  const actual = renderMarkdown(withoutFindings(reportOf(HOSTILE)));
  expect(outlineOf(actual)).toEqual(outlineOf(expected));
  expect(tablesOf(actual)).toEqual(tablesOf(expected));
});

const FRAGMENTS = [
  '# ',
  '\n\n',
  '\n',
  '| ',
  '|',
  '---',
  '===',
  '```',
  '~~~',
  '`',
  '<b>',
  '<!--',
  '-->',
  '</table>',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '*',
  '**',
  '_',
  '~~',
  '\\',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '&#35;',
  '&lt;',
  '$',
  '[x]: http://a.b',
  '[^1]',
  'www.a.b',
  'a@b.c',
  'word',
  'end',
  '"',
  ';',
  '%%',
  ':',
  '<?',
  '<![CDATA[',
];

test('no mixture of Markdown in any text changes the outline or the tables, or makes HTML', () => {
  const file = readFileSync(HOSTILE, 'utf8').replace(STRINGS, '"word"');
  const plain = withoutFindings(reportOf(HOSTILE, file));
  const expected = renderMarkdown(plain);
  const mixture = fc
    .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(mixture, (text) => {
      const actual = renderMarkdown(
        JSON.parse(JSON.stringify(plain), (_, value) => (value === 'word' ? `a ${text} z` : value)),
      );
      expect(outlineOf(actual)).toEqual(outlineOf(expected));
      expect(tablesOf(actual).filter((table) => table.includes(': '))).toEqual(
        expect.arrayContaining(tablesOf(expected)),
      );
      expect(nodesOf(parsed(actual)).filter((node) => INERT.has(node.type))).toEqual([]);
    }),
    { numRuns: 25, seed: 1 },
  );
});

test('hostile prose draws nothing: the one picture has one statement on each line', () => {
  const codes = nodesOf(parsed(renderMarkdown(reportOf(HOSTILE)))).filter((node) => node.type === 'code');
  expect(codes.filter((node) => node.lang).map((node) => node.lang)).toEqual(['mermaid']);
  const lines = codes.find((node) => node.lang === 'mermaid')?.value.split('\n') ?? [];
  const statement =
    /^(?:flowchart LR| {2}n\d+\["(?:[^"#;:`[\]{}()<>|%\\]|#(?:\d+|quot);)*"\]:::\w+| {2}n\d+ (?:-->|==>) n\d+| {2}classDef \w+ [\w:#, -]+)$/;
  expect(lines.filter((line) => !statement.test(line))).toEqual([]);
  expect(lines.filter((line) => /\bend\b/i.test(line))).toEqual([]);
});

test('characters that cannot be seen are shown', () => {
  const markdown = renderMarkdown(reportOf(HOSTILE));
  expect([...markdown].filter((character) => /[\p{Cc}\p{Cf}]/u.test(character) && character !== '\n')).toEqual([]);
  expect(markdown).toContain('user⟨U+202E⟩gpj.exe and zero⟨U+200B⟩width');
});

test.each([
  ['\u{1F468}\u200D\u{1F469}', '\u{1F468}\u200D\u{1F469}'],
  ['\u{1F3F3}\uFE0F\u200D\u{1F308}', '\u{1F3F3}\uFE0F\u200D\u{1F308}'],
  ['\u0645\u06CC\u200C\u062E\u0648', '\u0645\u06CC\u200C\u062E\u0648'],
  ['end\u200D', 'end⟨U+200D⟩'],
  ['pass\u200Dword', 'pass⟨U+200D⟩word'],
  ['tag\u{E0041}', 'tag⟨U+E0041⟩'],
  ['a\r\nb\tc', 'a\nb\tc'],
])('%j is shown as %j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});
