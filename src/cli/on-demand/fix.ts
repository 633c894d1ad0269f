/** `lia check --fix`: the files with the fixes of their findings. */
import { createTwoFilesPatch } from 'diff';
import type { Finding } from '../../check/finding';
import { fixAll } from '../../fix/apply';
import { type Source, writeWhole } from '../files';
import { CliError, type Io } from '../io';
import { plural } from '../plural';

export interface FixOptions {
  readonly fix?: boolean;
  /** Show what would change, and write nothing. */
  readonly diff?: boolean;
  /** Also apply fixes that change what is there, or that are one of several ways. */
  readonly suggestions?: boolean;
}

/** Fixes one file after the other and counts what was done. */
export class Fixer {
  private fixes = 0;
  private files = 0;

  /** @throws CliError where the options do not go together. */
  constructor(
    private readonly options: FixOptions,
    paths: readonly string[],
    private readonly io: Io,
  ) {
    const { fix, diff, suggestions } = options;
    if ((diff || suggestions) && !fix)
      throw new CliError(`\`--${diff ? 'diff' : 'suggestions'}\` goes with \`--fix\`: add it.`);
    if (fix && !diff && paths.includes('-'))
      throw new CliError('`--fix` writes files, and standard input is none. Add `--diff` to see what it would change.');
  }

  /**
   * Applies the fixes of a file and writes it, or shows the difference.
   *
   * @param findingsOf Checks a text of this file; only findings that are shown are fixed.
   * @returns The text that is to be checked now.
   * @throws CliError where it cannot be written.
   */
  fix(source: Source, findingsOf: (text: string) => readonly Finding[]): string {
    const wants = this.options.suggestions ? () => true : ({ safety }: { safety: string }) => safety === 'safe';
    const { text, applied } = fixAll(source.text, findingsOf, wants);
    if (applied.length === 0) return source.text;
    this.fixes += applied.length;
    this.files++;
    if (this.options.diff)
      this.io.out(createTwoFilesPatch(source.path, source.path, source.text, text, 'now', 'fixed'));
    else writeWhole(source.path, text, this.io);
    return text;
  }

  /** Says on standard error what was done, and gives the number of files that changed or would. */
  finish(): number {
    this.io.err(`${this.done()}\n`);
    return this.files;
  }

  private done(): string {
    const { diff, suggestions } = this.options;
    const further = suggestions ? '' : ' `--suggestions` applies those that change what is there.';
    if (this.fixes === 0) return `There is nothing to fix.${further}`;
    const what = `${plural(this.fixes, 'fix', 'fixes')} in ${plural(this.files, 'file')}`;
    return diff ? `${what} would be applied.` : `${what} applied. Fill in what is \`open\` and in [brackets].`;
  }
}
