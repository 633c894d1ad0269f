/** Each machine format against the rules of those who read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { inFolder, printed, SOURCES } from './support';

const NAMES = Object.keys(SOURCES);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: { readonly 'liaElement/v1': string };
  readonly locations: { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

interface Sarif {
  readonly runs: {
    readonly results: Result[];
    readonly tool: {
      readonly driver: { readonly rules: { id: string; helpUri: string; help: { markdown: string } }[] };
    };
    readonly invocations: { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: unknown[] }[];
  }[];
}

async function sarifRun(name: string): Promise<Sarif['runs'][0]> {
  const [run] = (JSON.parse(await printed('sarif', name)) as Sarif).runs;
  if (!run) throw new Error('no run');
  return run;
}

describe('sarif', () => {
  const schema = JSON.parse(readFileSync('test/formats/sarif-2.1.0-rtm.5.json', 'utf8'));
  const validate = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(schema);

  test.each(NAMES)('%s: fits the schema of the standard', async (name) => {
    validate(JSON.parse(await printed('sarif', name)));
    expect(validate.errors).toBe(null);
  });

  test('every result names its rule, which has a page', async () => {
    const run = await sarifRun('findings');
    const { rules } = run.tool.driver;
    expect(run.results.filter((one) => rules[one.ruleIndex]?.id !== one.ruleId)).toEqual([]);
    expect(rules.filter(({ id, helpUri }) => helpUri !== `https://lia.example/docs/rules/${id}.md`)).toEqual([]);
    expect(rules.filter(({ id, help }) => !help.markdown.startsWith(`# ${id}\n`))).toEqual([]);
  });

  test('names of files are encoded', async () => {
    const { results } = await sarifRun('hostile names');
    const uris = new Set(results.map((one) => one.locations[0]?.physicalLocation.artifactLocation.uri));
    expect([...uris]).toEqual(['gr%C3%B6%C3%9Fe%20%26%20%22100%20%25%22%2C%20%3Ca%3E%3A%20b.lia']);
  });

  test('no two results share a fingerprint', async () => {
    const prints = (await sarifRun('findings')).results.map((one) => one.partialFingerprints['liaElement/v1']);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('what a waiver or a baseline sets aside is a result with its suppression', async () => {
    const inSource = (text: string, line: number, until: string) => ({
      kind: 'inSource',
      status: 'accepted',
      justification: `${text}${until}`,
      location: {
        physicalLocation: {
          artifactLocation: { uri: 'a.lia' },
          region: expect.objectContaining({ startLine: line, startColumn: 3 }),
        },
      },
    });
    const counsel = inSource('Drafted by <counsel> & others.', 2, ' (until 2026-12-31)');
    const aside = (results: readonly { suppressions?: unknown; ruleId: string; locations: Result['locations'] }[]) =>
      results
        .filter((one) => one.suppressions && one.locations[0]?.physicalLocation.artifactLocation.uri === 'a.lia')
        .map(({ ruleId, suppressions }) => [ruleId, suppressions]);
    const expected = [
      ['necessity/limb-missing', [counsel]],
      ['necessity/limb-missing', [counsel]],
      ['governance/review-missing-or-overdue', [inSource('The calendar of the group.', 3, '')]],
    ];
    expect(aside((await sarifRun('set aside')).results)).toEqual(expected);
    const args = ['check', '--baseline', 'known.json', '--update-baseline', '--format', 'sarif'];
    const { runs } = await inFolder('set aside', args, ({ out }) => JSON.parse(out) as Sarif);
    const all = aside(runs[0]?.results ?? []);
    expect(all.slice(0, 3)).toEqual(expected);
    expect(new Set(all.slice(3).map(([, suppressions]) => JSON.stringify(suppressions)))).toEqual(
      new Set(['[{"kind":"external","status":"accepted","justification":"In the baseline."}]']),
    );
  });

  test('a file that cannot be read is a notification', async () => {
    const { invocations } = await sarifRun('broken and unreadable');
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: '`b.lia` is encoded as UTF-16: save it as UTF-8.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'b.lia' } } }],
          },
        ],
      },
    ]);
  });
});

describe('gitlab', () => {
  test.each(NAMES)('%s: every issue has what GitLab asks for', async (name) => {
    const issues = JSON.parse(await printed('gitlab', name)) as Record<string, unknown>[];
    const shape = {
      description: expect.any(String),
      check_name: expect.any(String),
      fingerprint: expect.any(String),
      severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
      location: { path: expect.any(String), lines: expect.objectContaining({ begin: expect.any(Number) }) },
    };
    expect(issues).toEqual(issues.map(() => shape));
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length);
  });
});

describe('junit', () => {
  test.each(NAMES)('%s: is XML whose counts hold', async (name) => {
    const counted = fromXml(await printed('junit', name)).children.flatMap(countsOf);
    expect(counted.map((one) => one.real)).toEqual(counted.map((one) => one.said));
    expect(counted.length).toBe(Object.keys(SOURCES[name] ?? {}).length);
  });
});

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

/** What each suite says of itself, and what it holds. */
function countsOf(root: ReturnType<typeof fromXml>['children'][number]): { said: Counts; real: Counts }[] {
  if (root.type !== 'element') return [];
  return root.children.flatMap((suite) => {
    if (suite.type !== 'element') return [];
    const { tests, failures, errors } = suite.attributes;
    const cases = suite.children.filter((one) => one.type === 'element');
    const holding = (word: string): number =>
      cases.filter((one) => one.children.some((below) => below.type === 'element' && below.name === word)).length;
    const real = { tests: cases.length, failures: holding('failure'), errors: holding('error') };
    return [{ said: { tests: Number(tests), failures: Number(failures), errors: Number(errors) }, real }];
  });
}

describe('github', () => {
  test.each(NAMES)('%s: a command on each line, read back as the runner does', async (name) => {
    const out = await printed('github', name);
    const commands = out.split('\n').slice(0, -1).map(parsed);
    const findings = JSON.parse(await printed('json', name)) as {
      findings: { file: string; message: string; rule: string }[];
      unreadable: unknown[];
    };
    expect(
      commands.filter(({ title }) => title !== 'lia').map(({ file, title, first }) => [file, title, first]),
    ).toEqual(findings.findings.map(({ file, rule, message }) => [file, rule, message]));
    expect(commands.filter(({ title }) => title === 'lia').length).toBe(findings.unreadable.length);
  });
});

/** As the runner of GitHub reads a workflow command. */
function parsed(line: string): { file: string | undefined; title: string | undefined; first: string | undefined } {
  const [, list = '', message = ''] = /^::\w+ ([^:]*)::(.*)$/s.exec(line) ?? [];
  const undo = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = new Map(list.split(',').map((one) => one.split('=') as [string, string]));
  const value = (key: string): string | undefined => {
    const raw = properties.get(key);
    return raw === undefined ? undefined : undo(raw);
  };
  return {
    file: value('file'),
    title: value('title'),
    first: undo(message).split('\nBecause: ')[0]?.split('\nTo do: ')[0],
  };
}

describe('several outputs', () => {
  const outputs = ['sarif', 'junit', 'gitlab', 'json', 'github', 'compact', 'human'];
  const args = ['check', ...outputs.flatMap((format) => ['--output', `${format}=out/${format}.txt`])];

  test.each(NAMES)('%s: the same as one after the other', async (name) => {
    const together = await inFolder(name, args, ({ folder }) =>
      outputs.map((format) => readFileSync(join(folder, 'out', `${format}.txt`), 'utf8')),
    );
    expect(together).toEqual(await Promise.all(outputs.map((format) => printed(format, name))));
  });

  test('none is written where one cannot be', async () => {
    const left = await inFolder('findings', ['check', '--output', 'json=a.json', '--output', 'sarif=below'], (ran) => ({
      code: ran.code,
      err: ran.err,
      out: ran.out,
      files: readdirSync(ran.folder).sort(),
    }));
    expect(left).toEqual({
      code: 2,
      err: 'lia: `below` cannot be written: it is a folder.\n',
      out: '',
      files: ['a.lia', 'below'],
    });
  });
});
