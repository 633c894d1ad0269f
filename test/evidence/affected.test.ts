/** Changes of a system, one after the other, and the assessments that they touch. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { affectedSchema } from '../../scripts/affected-schema';
import { lia, type Ran } from '../support/lia';
import { newRepository, type TestRepository } from '../support/repository';

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

const SHARED = `organisation shop : private "Shop Ltd"

safeguard locked : encryption "Disks are encrypted" {
  enforced at "../infra/disk.tf#calls"
}
`;

function assessment(name: string, more = ''): string {
  return `import "shared.lia"

assessment ${name} "The assessment ${name}" {
  controller shop
  data entries {
    keep 30 days {
    set by "/config/keep.yaml#entries"
    observed by "/config/keep.test.ts" }
  }
  necessity { achieves because "It works." { evidence "Pilot" at "../evidence/pilot.md#group-b" } }
  safeguard few : minimum-viewers "Two people can open it" {
    enforced at "/server/größe 1.ts#mayOpen"
    tested   at "/server/open.test.ts#L2-L3"
  }
  applies locked
  tripwire export "Data leave the house" {
    breaks few
    watch  "/server/export/**"
  }
  watch "/notices"
${more}}
`;
}

const START: Readonly<Record<string, string>> = {
  'privacy/shared.lia': SHARED,
  'privacy/a.lia': assessment('a'),
  'privacy/unrelated.lia': 'assessment unrelated "Points to nothing" {\n}\n',
  'privacy/over.lia': 'assessment over "Retired" {\n  status retired\n  watch "/server/**"\n}\n',
  'config/keep.yaml': 'entries:\n  days: 30\nother:\n  days: 90\n',
  'config/keep.test.ts': 'one\n',
  'evidence/pilot.md': '# Pilot\n\n## Group A\n\nText.\n\n## Group B\n\nText.\n',
  'server/größe 1.ts': 'export function mayOpen() {\n  return true;\n}\n\nexport function other() {\n  return 1;\n}\n',
  'server/open.test.ts': 'first\nsecond\nthird\nfourth\n',
  'infra/disk.tf': 'resource "disk" "calls" {\n  encrypted = true\n}\n',
  'notices/door.md': 'Hello.\n',
  'server/export/csv.ts': 'csv\n',
};

/** The repository with its first commit, and what a change does to it on a branch. */
function changed(change: (repository: TestRepository) => void): TestRepository {
  const repository = newRepository();
  made.push(repository);
  for (const [path, text] of Object.entries(START)) repository.write(path, text);
  repository.commit('Start');
  repository.git(['checkout', '--quiet', '-b', 'branch']);
  change(repository);
  return repository;
}

function edit(repository: TestRepository, path: string, from: string, to: string): void {
  const text = START[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  repository.write(path, text.replace(from, to));
}

interface Reason {
  readonly what: string;
  readonly matters: boolean;
  readonly verb: string;
  readonly element: string;
  readonly title: string;
  readonly consequence: string;
  readonly file: string;
  readonly line: number;
}

/** `assessment: file what; verb element` for every reason. */
async function touched(repository: TestRepository, since = 'main', folder = '.'): Promise<string[]> {
  const { out } = await lia(join(repository.root, folder), ['affected', '--since', since, '--format', 'json']);
  const report = JSON.parse(out) as {
    affected: { assessment: string; touched: { path: string; reasons: Reason[] }[] }[];
  };
  return report.affected.flatMap((one) =>
    one.touched.flatMap(({ path, reasons }) =>
      reasons.map(
        ({ what, matters, verb, element, consequence, file, line }) =>
          `${one.assessment}: ${path} ${what}; it ${`${verb} ${element}`.trimEnd()}${consequence === '' ? '' : ` (${consequence})`} [${file}:${line}]${matters ? '' : ' no review'}`,
      ),
    ),
  );
}

describe('what a change touches', () => {
  test.each<[string, (repository: TestRepository) => void, string[]]>([
    ['a file that nobody points to', (it) => it.write('readme.md', 'x\n'), []],
    [
      'the symbol',
      (it) => edit(it, 'server/größe 1.ts', 'return true', 'return false'),
      [
        'a: server/größe 1.ts changed in line 2, within `#mayOpen` (lines 1–3); it enforces safeguard.few [privacy/a.lia:12]',
      ],
    ],
    ['another symbol of that file', (it) => edit(it, 'server/größe 1.ts', 'return 1', 'return 2'), []],
    [
      'the symbol, which is gone',
      (it) => edit(it, 'server/größe 1.ts', 'mayOpen', 'canOpen'),
      ['a: server/größe 1.ts no longer has `#mayOpen`; it enforces safeguard.few [privacy/a.lia:12]'],
    ],
    [
      'lines',
      (it) => edit(it, 'server/open.test.ts', 'second', 'other'),
      ['a: server/open.test.ts changed in line 2, within `#L2-L3`; it tests safeguard.few [privacy/a.lia:13]'],
    ],
    ['lines after them', (it) => edit(it, 'server/open.test.ts', 'fourth', 'other'), []],
    [
      'lines before them, so that they moved',
      (it) => edit(it, 'server/open.test.ts', 'first', 'zero\nfirst'),
      [
        'a: server/open.test.ts has other text at `#L2-L3` now: what stood there is at lines 3–4; it tests safeguard.few [privacy/a.lia:13]',
      ],
    ],
    [
      'the heading',
      (it) => edit(it, 'evidence/pilot.md', '## Group B\n\nText.', '## Group B\n\nOther text.'),
      [
        'a: evidence/pilot.md changed in line 9, within `#group-b` (lines 7–10); it is evidence for necessity.achieves [privacy/a.lia:10]',
      ],
    ],
    ['another heading', (it) => edit(it, 'evidence/pilot.md', 'Text.', 'Other text.'), []],
    [
      'a setting',
      (it) => edit(it, 'config/keep.yaml', 'days: 30', 'days: 60'),
      [
        'a: config/keep.yaml changed in line 2, within `#entries` (lines 1–2); it sets data.entries.keep [privacy/a.lia:7]',
      ],
    ],
    ['another setting', (it) => edit(it, 'config/keep.yaml', 'days: 90', 'days: 60'), []],
    [
      'a file as a whole',
      (it) => it.write('config/keep.test.ts', 'one\ntwo\n'),
      [
        'a: config/keep.test.ts changed in line 2 (+1 −0); it shows the deletion for data.entries.keep [privacy/a.lia:8]',
      ],
    ],
    [
      'a new file that a tripwire watches',
      (it) => it.write('server/export/json.ts', 'json\n'),
      ['a: server/export/json.ts is new; it is watched by tripwire.export (its change breaks few) [privacy/a.lia:18]'],
    ],
    [
      'a file in a watched folder, which is deleted',
      (it) => rmSync(join(it.root, 'notices/door.md')),
      ['a: notices/door.md was deleted; it is watched [privacy/a.lia:20]'],
    ],
    [
      'a file that is only renamed',
      (it) => it.git(['mv', 'notices/door.md', 'notices/gate.md']),
      [
        'a: notices/gate.md was renamed from `notices/door.md`; its text is the same; it is watched [privacy/a.lia:20] no review',
      ],
    ],
    [
      'a file that is renamed out of what is watched',
      (it) => it.git(['mv', 'server/export/csv.ts', 'server/csv.ts']),
      [
        'a: server/csv.ts was renamed from `server/export/csv.ts`; its text is the same; it is watched by tripwire.export [privacy/a.lia:18] no review',
      ],
    ],
    [
      'what an imported file shares',
      (it) => edit(it, 'infra/disk.tf', 'true', 'false'),
      [
        'a: infra/disk.tf changed in line 2, within `#calls` (lines 1–3); it enforces safeguard.locked [privacy/shared.lia:4]',
      ],
    ],
  ])('%s', async (_name, change, expected) => {
    const repository = changed(change);
    expect(await touched(repository)).toEqual(expected);
    repository.commit('Change');
    expect(await touched(repository)).toEqual(expected);
    expect(await touched(repository, 'main...HEAD')).toEqual(expected);
    expect(await touched(repository, 'HEAD')).toEqual([]);
  });

  test('paths are told from the folder of the command', async () => {
    const repository = changed((it) => edit(it, 'infra/disk.tf', 'true', 'false'));
    expect(await touched(repository, 'main', 'privacy')).toEqual([
      'a: ../infra/disk.tf changed in line 2, within `#calls` (lines 1–3); it enforces safeguard.locked [shared.lia:4]',
    ]);
  });

  test('what happened on the other branch does not count', async () => {
    const repository = changed((it) => {
      edit(it, 'config/keep.yaml', 'days: 30', 'days: 60');
      it.commit('On the branch');
      it.git(['checkout', '--quiet', 'main']);
      edit(it, 'infra/disk.tf', 'true', 'false');
      it.commit('On main');
      it.git(['checkout', '--quiet', 'branch']);
    });
    expect((await touched(repository)).length).toBe(1);
  });
});

const NOTE = (on: string, because = ' because "The change keeps what we promised."'): string =>
  `  reviewed on ${on}${because}\n`;

/** The state of the review, and the exit code with `--fail`. */
async function review(change: (repository: TestRepository) => void, commit: boolean): Promise<[string, number]> {
  const repository = changed((it) => {
    edit(it, 'config/keep.yaml', 'days: 30', 'days: 60');
    change(it);
  });
  if (commit) repository.commit('Change');
  const { out, code } = await lia(repository.root, ['affected', '--since', 'main', '--fail', '--format', 'json']);
  const [one] = (JSON.parse(out) as { affected: { review: { state: string } }[] }).affected;
  return [one?.review.state ?? 'none', code];
}

/** Commits of these repositories are of 1 November 2026. */
describe('the review note', () => {
  test.each<[string, string, boolean, [string, number]]>([
    ['is missing', '', true, ['missing', 1]],
    ['is there', NOTE('2026-11-01'), true, ['done', 0]],
    ['names a month', NOTE('2026-11'), true, ['done', 0]],
    ['is later', NOTE('2026-11-20'), true, ['done', 0]],
    ['is older than the change', NOTE('2026-10-31'), true, ['too-early', 1]],
    ['has no reason', NOTE('2026-11-01', ''), true, ['incomplete', 1]],
    ['is not committed yet', NOTE('2026-11-23'), false, ['done', 0]],
  ])('%s', async (_name, note, commit, expected) => {
    const result = await review((it) => {
      if (note !== '') it.write('privacy/a.lia', assessment('a', note));
    }, commit);
    expect(result).toEqual(expected);
  });

  test('was there before', async () => {
    const repository = changed((it) => {
      it.write('privacy/a.lia', assessment('a', NOTE('2026-11-20')));
      it.commit('A review of something else');
      it.git(['branch', '--force', 'main', 'HEAD']);
      edit(it, 'config/keep.yaml', 'days: 30', 'days: 60');
    });
    const { code } = await lia(repository.root, ['affected', '--since', 'main', '--fail']);
    expect(code).toBe(1);
  });

  test('is not asked for in a new assessment', async () => {
    const repository = changed((it) => {
      it.write('privacy/b.lia', assessment('b'));
      it.write('notices/door.md', 'Other.\n');
      it.write('privacy/a.lia', 'assessment a "Points to nothing now" {\n}\n');
    });
    const { code, out } = await lia(repository.root, ['affected', '--since', 'main', '--fail', '--format', 'json']);
    const { affected } = JSON.parse(out) as { affected: { assessment: string; review: object }[] };
    expect([code, affected.map((one) => [one.assessment, one.review])]).toEqual([0, [['b', { state: 'not-needed' }]]]);
  });
});

describe('what cannot be done', () => {
  const told = async (repository: TestRepository, ...args: string[]): Promise<Pick<Ran, 'code' | 'err'>> => {
    const { code, err } = await lia(repository.root, ['affected', ...args]);
    return { code, err };
  };

  test('an unknown revision', async () => {
    const repository = changed(() => {});
    expect(await told(repository, '--since', 'nowhere')).toEqual({
      code: 2,
      err: 'lia: git knows no revision `nowhere`.\n',
    });
  });

  test('a file with conflict markers is told, and the rest is looked at', async () => {
    const repository = changed((it) => {
      it.write('privacy/b.lia', '<<<<<<< HEAD\nassessment b {\n=======\nassessment c {\n>>>>>>> x\n}\n');
      edit(it, 'config/keep.yaml', 'days: 30', 'days: 60');
    });
    const { code, err, out } = await lia(repository.root, ['affected', '--since', 'main', '--format', 'compact']);
    expect([code, err.includes('`privacy/b.lia` has faults of writing'), out.split('\n').length]).toEqual([2, true, 2]);
  });

  test('no repository', async () => {
    const repository = changed((it) => rmSync(join(it.root, '.git'), { recursive: true }));
    expect(await told(repository, '--since', 'main')).toEqual({
      code: 2,
      err: 'lia: This folder is in no git repository, so there is nothing to compare with. `git init` makes one.\n',
    });
  });
});

test.each(['human', 'markdown', 'compact', 'github', 'json'])('%s', async (format) => {
  const repository = changed((it) => {
    edit(it, 'config/keep.yaml', 'days: 30', 'days: 60');
    it.write('server/export/json.ts', 'json\n');
    it.git(['mv', 'notices/door.md', 'notices/gate.md']);
    it.write('privacy/b.lia', 'assessment b "New" {\n  watch "/config"\n}\n');
  });
  const { out } = await lia(repository.root, ['affected', '--since', 'main', '--format', format]);
  if (format === 'json') {
    const validate = new Ajv({ allErrors: true }).compile(affectedSchema);
    validate(JSON.parse(out));
    expect(validate.errors).toBe(null);
  }
  await expect(out).toMatchFileSnapshot(`golden/affected.${format}.txt`);
});
