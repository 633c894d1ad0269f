/** The script of the action with made-up events, a real repository, and a service that lies on this machine. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../src/cli/action/run';
import { lia } from '../support/lia';
import { newRepository, type TestRepository } from '../support/repository';

const folder = mkdtempSync(join(tmpdir(), 'lia-action-test-'));
let repository: TestRepository;
let base = '';

const TEXT = (keep: string, status: string): string => `assessment parcels "Parcels" {
  data log : access-log {
    keep ${keep} { set by "keep.yaml" }
  }
  safeguard short : minimum-viewers "Two people" { status ${status} }
}
`;

beforeAll(() => {
  repository = newRepository();
  repository.write('parcels.lia', TEXT('30 days', 'in-place'));
  repository.write('keep.yaml', 'days: 30\n');
  base = repository.commit('Start');
  repository.git(['checkout', '--quiet', '-b', 'branch']);
  repository.write('parcels.lia', TEXT('60 days', 'planned'));
  repository.write('keep.yaml', 'days: 60\n');
  repository.commit('Keep longer');
});

interface Call {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** What the service was asked, and what it answers. */
let calls: Call[] = [];
let comments: { id: number; body: string }[] = [];
let refuses = false;
let service: Server;

beforeAll(async () => {
  service = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => {
      text += part.toString('utf8');
    });
    request.on('end', () => {
      const { method, url, headers } = request;
      const body = text === '' ? '' : (JSON.parse(text) as { body: string }).body;
      calls.push({ line: `${method} ${url}`, authorization: headers.authorization, body });
      response.statusCode = refuses ? 403 : 200;
      response.end(JSON.stringify(method === 'GET' ? comments : {}));
    });
  });
  await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready));
});

beforeEach(() => {
  calls = [];
  comments = [];
  refuses = false;
});

afterAll(async () => {
  await new Promise((closed) => service.close(closed));
  repository.remove();
  rmSync(folder, { recursive: true });
});

interface Acted {
  readonly code: number;
  readonly out: string;
  readonly summary: string;
}

/** Runs the action with an event and inputs. */
async function act(
  event: object,
  inputs: Readonly<Record<string, string>> = {},
  cwd = repository.root,
): Promise<Acted> {
  const summary = join(folder, 'summary.md');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  writeFileSync(summary, '');
  let out = '';
  const code = await runAction({
    env: {
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_API_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'acme/shop',
      INPUT_TOKEN: 'secret',
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    out: (text) => {
      out += text;
    },
    lia: async (args) => {
      const ran = await lia(cwd, args);
      out += ran.out;
      return ran;
    },
  });
  return { code, out, summary: readFileSync(summary, 'utf8') };
}

/** A pull request as the service tells it. @param from The repository that it comes from. */
function pull(from: string | null = 'acme/shop'): object {
  return {
    pull_request: { number: 7, base: { sha: base }, head: { repo: from === null ? null : { full_name: from } } },
  };
}

const HEADINGS = /^## .*$/gm;

describe('a pull request', () => {
  test('is checked, guarded and commented on, the summary first', async () => {
    const { code, out, summary } = await act(pull());
    expect(code).toBe(1);
    expect(summary.match(HEADINGS)).toEqual([
      '## Does the change weaken an assessment?',
      '## Does the assessment still say what the system does?',
      '## Findings in the assessments',
    ]);
    const kinds = [...out.matchAll(/^::(\w+) .*title=([\w/-]+)::/gm)].map(([, kind, title]) => `${kind} ${title}`);
    expect(kinds.filter((one) => / (guard|affected)\//.test(one))).toEqual([
      'error guard/safeguard-not-in-place',
      'error guard/retention-longer',
      'warning affected/code',
    ]);
    expect(calls.map(({ line }) => line)).toEqual([
      'GET /repos/acme/shop/issues/7/comments?per_page=100&page=1',
      'POST /repos/acme/shop/issues/7/comments',
    ]);
    expect(calls.map(({ authorization }) => authorization)).toEqual(['Bearer secret', 'Bearer secret']);
    expect(calls[1]?.body).toBe(`<!-- lia -->\n${summary.trimEnd()}\n`);
  });

  test('renews its own comment and leaves others alone', async () => {
    comments = [
      { id: 1, body: 'Looks good' },
      { id: 2, body: '<!-- lia -->\nold' },
    ];
    await act(pull());
    expect(calls.map(({ line }) => line)[1]).toBe('PATCH /repos/acme/shop/issues/comments/2');
  });

  test.each([['stranger/shop'], [null]])('from a fork gets no comment: %s', async (from) => {
    const { code, out, summary } = await act(pull(from));
    expect([code, calls, summary.match(HEADINGS)?.length]).toEqual([1, [], 3]);
    expect(out).toContain('::notice title=lia::The pull request comes from a fork, so no comment is written.');
  });

  test('is not commented on where that is switched off', async () => {
    await act(pull(), { comment: 'false' });
    expect(calls).toEqual([]);
  });

  test('goes on where the service refuses', async () => {
    refuses = true;
    const { code, out } = await act(pull());
    expect(code).toBe(1);
    expect(out).toContain(
      '::warning title=lia::The comment could not be written: the service answered 403. Give the job `permissions: pull-requests: write`.',
    );
  });

  test('writes the file for code scanning', async () => {
    const file = join(folder, 'lia.sarif');
    await act(pull(), { sarif: file, guard: 'false', affected: 'off' });
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe('2.1.0');
  });
});

describe('other events', () => {
  test('a push is compared with the commit before, and nobody is written to', async () => {
    const { code, summary } = await act({ before: base });
    expect([code, summary.match(HEADINGS)?.length, calls]).toEqual([1, 3, []]);
  });

  test.each([[{ before: '0'.repeat(40) }], [{}]])(
    'without a commit before, the files are checked: %j',
    async (event) => {
      const { out, summary } = await act(event);
      expect(summary.match(HEADINGS)).toEqual(['## Findings in the assessments']);
      expect(out).toContain('::notice title=lia::There is nothing to compare with in this event');
    },
  );
});

describe('what cannot be done', () => {
  test('a shallow clone is named as the cause', async () => {
    const clone = join(folder, 'clone');
    repository.git(['clone', '--quiet', '--depth=1', `file://${repository.root}`, clone]);
    const { code, out, summary } = await act(pull(), {}, clone);
    const cause = 'set `fetch-depth: 0` at the checkout';
    expect([code, out.includes(cause), summary.includes(cause), calls.at(-1)?.body.includes(cause)]).toEqual([
      2,
      true,
      true,
      true,
    ]);
  });

  test.each([
    [{ guard: 'yes' }, 'The input `guard` is `yes`. It takes true, false.'],
    [{ 'fail-on': 'hint' }, 'The input `fail-on` is `hint`. It takes error, warning, info.'],
  ])('%j', async (inputs, message) => {
    const { code, out } = await act(pull(), inputs);
    expect([code, out]).toEqual([2, `::error title=lia::${message}\n`]);
  });
});
