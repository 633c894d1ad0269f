/**
 * A repository in which an assessment changes twelve times: half of the changes weaken it, half do not; two are pure
 * layout, and one renames everything.
 */
import { readFileSync, rmSync } from 'node:fs';
import { signed } from '../../src/cli/sign/write';
import { format } from '../../src/format';
import { buildModel } from '../../src/model/build';
import { Loader } from '../../src/model/files';
import { newRepository, type TestRepository } from '../support/repository';

export interface Chapter {
  readonly title: string;
  /** What happens to the files: their texts before, by path. */
  readonly change: (
    text: (path: string) => string,
    write: (path: string, text: string) => void,
    move: (from: string, to: string) => void,
  ) => void;
}

const GATES = 'privacy/gates.lia';
const SHARED = 'privacy/shared.lia';
const ACCESS = 'gate/access.yaml';
const LOG = 'gate/log.yaml';
const NOTICE = 'notice.md';
const COUNT = 'count.md';

/** Replaces what must be there. */
function replaced(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`the story has no «${from}»`);
    return now.replaceAll(from, to);
  }, text);
}

const edit =
  (path: string, ...pairs: readonly (readonly [string, string])[]): Chapter['change'] =>
  (text, write) =>
    write(path, replaced(text(path), ...pairs));

const all =
  (...changes: readonly Chapter['change'][]): Chapter['change'] =>
  (...files) => {
    for (const change of changes) change(...files);
  };

/** Takes out a block: from the line that begins with `start` to the brace that closes it. */
function without(text: string, start: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim().startsWith(start));
  const indent = /^ */.exec(lines[first] ?? '')?.[0] ?? '';
  const short = lines[first]?.endsWith('}');
  const last = short ? first : lines.findIndex((line, index) => index > first && line === `${indent}}`);
  if (first < 0 || last < 0) throw new Error(`the story has no block «${start}»`);
  return lines.filter((_, index) => index < first || index > last).join('\n');
}

export const STORY: readonly Chapter[] = [
  {
    title: 'The sign hangs',
    change: all(
      edit(GATES, ['status planned by 2026-12-01', 'status in-place since 2026-11-03']),
      edit(NOTICE, ['its books back.', 'its books back. A sign at the gate says so.']),
    ),
  },
  {
    title: 'The log is kept for ninety days',
    change: all(edit(SHARED, ['30 days', '90 days'], ['Thirty', 'Ninety']), edit(LOG, ['days: 30', 'days: 90'])),
  },
  {
    title: 'Other spaces, and a comment',
    change: (text, write) =>
      write(
        GATES,
        `// Ask reader services before you edit this file.\n${text(GATES).replace(/^ +/gm, '\t').replace(/\n\n/g, '\n')}`,
      ),
  },
  {
    title: 'Readers are no longer asked first',
    change: (text, write) => {
      const result = format(text(GATES));
      const tidy = 'text' in result ? result.text : '';
      write(GATES, without(tidy, 'safeguard ask-first'));
    },
  },
  {
    title: 'The necessity is argued better',
    change: all(
      edit(GATES, [
        'nobody could say where 340 books had gone.',
        'nobody could say where 340 of 61 000 books had gone; a book is missed after four months on average.',
      ]),
      edit(COUNT, ['340 books were missing.', '340 of 61 000 books were missing, each for four months on average.']),
    ),
  },
  {
    title: 'A help desk abroad reads the log',
    change: (text, write) => {
      write(
        SHARED,
        `${text(SHARED)}\nparty help-desk : processor "Night help desk" {\n  country US\n  sector software\n}\n`,
      );
      write(
        GATES,
        replaced(text(GATES), [
          'for "maintenance"',
          'for "maintenance"\n    recipient help-desk gets passes for "calls at night"',
        ]),
      );
    },
  },
  {
    title: 'Everything gets another name',
    change: (text, write, move) => {
      move(NOTICE, 'notices/gate.md');
      write(GATES, replaced(text(GATES), ['"/notice.md"', '"/notices/gate.md"']));
      const names: readonly (readonly [string, string])[] = [
        ['lost-books', 'books-that-left'],
        ['readers', 'card-holders'],
        ['two-readers', 'four-eyes'],
        ['passes', 'gate-lines'],
        ['locked-store', 'sealed-disks'],
        ['gatekeeper', 'gate-maker'],
        ['suspicion', 'wrong-suspicion'],
      ];
      for (const path of [GATES, SHARED]) {
        const code = text(path).split(/("(?:[^"\\]|\\.)*")/);
        write(
          path,
          code
            .map((part, index) =>
              index % 2 === 1
                ? part
                : names.reduce(
                    (now, [from, to]) => now.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to),
                    part,
                  ),
            )
            .join(''),
        );
      }
    },
  },
  {
    title: 'Nobody is wrongly suspected any more, and five people read the log',
    change: all(
      edit(
        GATES,
        ['before severity limited, likelihood possible', 'before severity minimal, likelihood remote'],
        ['severity minimal, likelihood possible', 'severity minimal, likelihood remote'],
      ),
      edit(ACCESS, ['readers: 2', 'readers: 5']),
    ),
  },
  {
    title: 'Another order, other quotes',
    change: (text, write) => {
      const lines = text(GATES).split('\n');
      const at = lines.findIndex((line) => line.includes('safeguard notice-at-gate'));
      const block = lines.splice(at, 3);
      lines.splice(
        lines.findIndex((line) => line.includes('purpose "Find')),
        0,
        ...block,
        '',
      );
      write(
        GATES,
        replaced(lines.join('\n'), [
          '"Tried in May 2026; readers walked on."',
          '"""\n        Tried in May 2026;\n        readers walked on.\n        """',
        ]).replaceAll('\n', '\r\n'),
      );
    },
  },
  {
    title: 'One alternative less, and a waiver',
    change: (text, write) => {
      const unix = text(GATES).replaceAll('\r\n', '\n');
      write(
        GATES,
        replaced(without(unix, 'alternative beep-only'), [
          '  decision rely-if',
          '  waive necessity/anonymous-alternative-not-considered on necessity because "Counsel drafts it." until 2027-03-31\n  decision rely-if',
        ]),
      );
    },
  },
  {
    title: 'Readers can have the log deleted',
    change: edit(GATES, [
      '  decision rely-if',
      '  safeguard delete-on-request : unconditional-opt-out "A reader has the line deleted without giving a reason" {\n    status in-place since 2026-11-10\n    meets habits\n  }\n  decision rely-if',
    ]),
  },
  {
    title: 'Longer still, and accepted on purpose',
    change: (text, write) => {
      write(SHARED, replaced(text(SHARED), ['90 days', '180 days'], ['Ninety', 'A hundred and eighty']));
      write(LOG, replaced(text(LOG), ['days: 90', 'days: 180']));
      write(
        GATES,
        replaced(text(GATES), [
          '  decision rely-if',
          '  accept guard/retention-longer on data.gate-lines.keep because "Books are missed after four months; the board agreed on 2026-11-12."\n  reviewed on 2026-11-12 because "The log now holds half a year; the impact on habits was rated with that in mind."\n  decision rely-if',
        ]),
      );
    },
  },
];

const FILES = [NOTICE, COUNT, ACCESS, LOG, GATES, SHARED];

/** The repository before the story. */
export function storyStart(): TestRepository {
  const repository = newRepository('library');
  for (const file of FILES) repository.write(file, readFileSync(`test/reviewing/start/${file}`, 'utf8'));
  repository.commit('The assessment');
  return repository;
}

/** Makes the next change in the working tree. */
export function play(repository: TestRepository, chapter: Chapter): void {
  chapter.change(
    (path) => readFileSync(`${repository.root}/${path}`, 'utf8'),
    (path, text) => repository.write(path, text),
    (from, to) => {
      repository.write(to, readFileSync(`${repository.root}/${from}`, 'utf8'));
      rmSync(`${repository.root}/${from}`);
    },
  );
}

/** Signs the assessment as it is now, and commits that: `lia sign` itself would ask for an assessment without errors. */
export function signAll(repository: TestRepository): void {
  const read = (path: string): string => readFileSync(`${repository.root}/${path}`, 'utf8');
  const [assessment] = buildModel(new Loader({ read }).parsed(GATES, read(GATES))).assessments;
  if (!assessment) throw new Error('the story has no assessment');
  const parts = ['keep', 'necessity', 'safeguard', 'all'] as const;
  repository.write(GATES, signed(read(GATES), assessment, { role: 'dpo', name: 'K. Okoye', on: '2026-11-05', parts }));
  repository.commit('Signed');
}
