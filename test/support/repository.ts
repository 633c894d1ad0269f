/** Repositories for tests: made by a script, the same to the last hash on every machine. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** No settings of the machine, and a clock of its own. */
const SURROUNDINGS = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
};

export class TestRepository {
  private commits = 0;

  constructor(
    readonly root: string,
    private readonly folder = root,
  ) {}

  /** Writes a file, and the folders above it. */
  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Runs git with fixed dates and names; an error where it fails, unless `fails` says that it should. */
  git(args: readonly string[], fails = false): string {
    const date = `2026-11-01T12:${String(this.commits).padStart(2, '0')}:00Z`;
    const done = spawnSync('git', args, {
      cwd: this.root,
      env: { ...process.env, ...SURROUNDINGS, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      encoding: 'utf8',
    });
    if ((done.status !== 0) !== fails) throw new Error(`git ${args.join(' ')}: ${done.stderr}${done.stdout}`);
    return done.stdout;
  }

  /** Commits everything that lies in the folder, and gives the hash. */
  commit(message: string): string {
    this.commits++;
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--allow-empty', '-m', message]);
    return this.git(['rev-parse', 'HEAD']).trim();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An empty repository on the branch `main`, in a folder of its own. */
export function newRepository(name = 'repository'): TestRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lia-git-')));
  const repository = new TestRepository(join(folder, name), folder);
  mkdirSync(repository.root);
  repository.git(['init', '--quiet', '--initial-branch=main']);
  return repository;
}
