/** The lines that `lia init` prints for a clone, in a real repository. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { DIFF_DRIVER } from '../../src/cli/starters';
import { lia } from '../support/lia';
import { newRepository } from '../support/repository';

const FEW = (status: string): string => `assessment a "A" {
  safeguard few : minimum-viewers "Two people can open it" {
    owner  "Desk"
    status ${status}
  }
}
`;

test('git shows the declaration around a change', async () => {
  const repository = newRepository();
  try {
    await lia(repository.root, ['init', '--yes', '--ci', 'none']);
    repository.write('a.lia', FEW('in-place'));
    repository.commit('Start');
    const [headings = ''] = DIFF_DRIVER;
    expect(spawnSync('sh', ['-c', headings], { cwd: repository.root }).status).toBe(0);
    repository.write('a.lia', FEW('planned'));
    const [heading] = repository
      .git(['diff', '--unified=0'])
      .split('\n')
      .filter((line) => line.startsWith('@@'));
    expect(heading).toBe('@@ -4 +4 @@ safeguard few : minimum-viewers "Two people can open it" {');
  } finally {
    repository.remove();
  }
});
