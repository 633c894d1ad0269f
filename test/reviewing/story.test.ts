import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectGolden } from '../support/golden';
import { lia, transcript } from '../support/lia';
import type { TestRepository } from '../support/repository';
import { play, STORY, signAll, storyStart } from './story';

let repository: TestRepository;

beforeAll(() => {
  repository = storyStart();
});

afterAll(() => repository.remove());

/** Which of the twelve changes fail `guard`; the last one weakens the assessment too, and is accepted. */
const BLOCKED = [2, 4, 6, 8, 10];

/** Layout alone leaves every signature as it is. */
const LAYOUT = [3, 9];

/**
 * Which touch the notice, the evidence, the settings or what is watched, and nobody wrote a review note. The seventh only
 * gives the notice another name; the twelfth has a note.
 */
const UNSEEN = [1, 2, 5, 8];

test.each(STORY.map((chapter, index) => ({ number: index + 1, chapter })))(
  '$number: $chapter.title',
  async ({ number, chapter }) => {
    signAll(repository);
    play(repository, chapter);
    repository.commit(chapter.title);
    const commands = [
      ['diff', 'HEAD~1..HEAD'],
      ['guard', '--against', 'HEAD~1', '--format', 'compact'],
      ['sign', '--check'],
      ['affected', '--since', 'HEAD~1', '--fail'],
    ];
    const texts: string[] = [];
    for (const args of commands) {
      const ran = await lia(repository.root, args);
      if (args[0] === 'guard') expect(ran.code).toBe(BLOCKED.includes(number) ? 1 : 0);
      if (args[0] === 'sign') expect(ran.code).toBe(LAYOUT.includes(number) ? 0 : 1);
      if (args[0] === 'affected') expect(ran.code).toBe(UNSEEN.includes(number) ? 1 : 0);
      texts.push(transcript(ran, args));
    }
    expectGolden(`test/reviewing/golden/${String(number).padStart(2, '0')}.txt`, texts.join('\n'));
  },
);

test('docs/reviewing.md shows what is really printed', () => {
  const page = readFileSync('docs/reviewing.md', 'utf8');
  const block = /(<!-- printed: (\d\d) (\w+) -->\n```text\n)[\s\S]*?(?=```)/g;
  expectGolden(
    'docs/reviewing.md',
    page.replace(block, (_, head: string, chapter: string, command: string) => head + printedIn(chapter, command)),
  );
});

/** What a command printed in a chapter. */
function printedIn(chapter: string, command: string): string {
  const text = readFileSync(`test/reviewing/golden/${chapter}.txt`, 'utf8');
  return new RegExp(`^=== \\$ lia ${command}.*\\n=== stdout\\n([\\s\\S]*?)^=== `, 'm').exec(text)?.[1] ?? '';
}
