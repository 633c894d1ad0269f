/** The baseline file of a command: read, compared with, and written again where that is asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Baseline, type BaselineEntry, readBaseline, type Sorted, writeBaseline } from '../../check/baseline';
import type { Finding } from '../../check/finding';
import { reason, slashed, writeWhole } from '../files';
import { CliError, type Io } from '../io';
import { plural } from '../plural';

/** How many stale entries are named; the others are counted. */
const MOST = 10;

/** The findings of all checked files beside a baseline file. */
export class BaselineFile {
  private readonly baseline: Baseline;
  private readonly folder: string;

  /**
   * @param path The file, as commands print it.
   * @param update Whether it is to be written anew; then it need not be there yet.
   * @throws CliError where it cannot be read, or is none.
   */
  constructor(
    private readonly path: string,
    private readonly update: boolean,
    private readonly io: Io,
  ) {
    const full = resolve(io.cwd, path);
    this.folder = dirname(full);
    this.baseline = new Baseline(entriesOf(full, path, update));
  }

  /** Takes out what is known; with an update, all findings that can be known. */
  sort(file: string, assessments: readonly string[], findings: readonly Finding[]): Sorted {
    const from = slashed(relative(this.folder, resolve(this.io.cwd, file)));
    const sorted = this.baseline.sort(from, assessments, findings);
    if (!this.update) return sorted;
    const isFault = ({ test }: Finding): boolean => test === 'language';
    const known = findings
      .filter((one) => !isFault(one))
      .map((one) => ({ ...one, suppressed: { kind: 'baseline' as const } }));
    return { findings: findings.filter(isFault), known };
  }

  /** Writes the file anew, or says which entries are stale. */
  finish(): void {
    const exists = (file: string): boolean => existsSync(resolve(this.folder, file));
    const stale = this.baseline.stale(exists);
    if (!this.update) return this.tell(stale);
    const entries = this.baseline.updated(exists);
    writeWhole(this.path, writeBaseline(entries), this.io);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    const gone = stale.length > 0 ? `; ${plural(stale.length, 'stale entry', 'stale entries')} removed` : '';
    this.io.err(`${plural(count, 'finding')} in ${this.path}${gone}.\n`);
  }

  private tell(stale: readonly BaselineEntry[]): void {
    if (stale.length === 0) return;
    const named = stale
      .slice(0, MOST)
      .map(({ file, assessment, path, rule }) => `  ${file}: ${assessment}, ${path}: ${rule}\n`);
    const more = stale.length > MOST ? `  and ${stale.length - MOST} more\n` : '';
    const head = `${this.path} has ${plural(stale.length, 'stale entry', 'stale entries')}, for what is no longer found, or less often.`;
    this.io.err(`${head} \`lia check --update-baseline\` removes them.\n${named.join('')}${more}`);
  }
}

function entriesOf(full: string, path: string, update: boolean): readonly BaselineEntry[] {
  if (!existsSync(full)) {
    if (update) return [];
    throw new CliError(
      `There is no baseline \`${path}\`. \`lia check --baseline ${path} --update-baseline\` writes one.`,
    );
  }
  let text: string;
  try {
    text = readFileSync(full, 'utf8');
  } catch (error) {
    throw new CliError(`\`${path}\` cannot be read: ${reason(error)}.`);
  }
  const entries = readBaseline(text);
  if (!entries) throw new CliError(`\`${path}\` is no baseline. Remove it, and write one with \`--update-baseline\`.`);
  return entries;
}
