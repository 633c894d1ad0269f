/** The commands for those who review a change: what changed, does it weaken the assessment, who signed what. */
import { type Command, Option } from 'commander';
import type { Io } from './io';
import { type Done, date, formatOption, list, outputOption } from './options';

/** Adds `diff`, `guard`, `sign` and `affected`. */
export function addReviewing(program: Command, io: Io, done: Done): void {
  addDiff(program, io, done);
  addGuard(program, io, done);
  addSign(program, io, done);
  addAffected(program, io, done);
}

function addDiff(program: Command, io: Io, done: Done): void {
  program
    .command('diff')
    .summary('show what changed in the assessments')
    .description(
      'Compares assessments and not lines: between two revisions of git, a revision and the files as they are, or two files or folders.',
    )
    .argument('[args...]', 'revisions or a range, then files and folders; HEAD and this folder if left out')
    .option('--against <revision>', 'the revision to compare with')
    .addOption(
      new Option('-f, --format <format>', 'how it is printed')
        .choices(['human', 'markdown', 'html', 'json'])
        .default('human'),
    )
    .option('--exit-zero', 'give exit code 0 even where there are differences')
    .option('--config <file>', 'use this configuration, and no lia.config.json that is found')
    .option('--no-config', 'use no configuration')
    .option('--today <date>', 'the date of the check', date)
    .addHelpText(
      'after',
      `
Examples:
  $ lia diff                           what you have changed since the last commit
  $ lia diff main...HEAD               what this branch changes, as a pull request shows it
  $ lia diff v1.0 v2.0 privacy/
  $ lia diff old.lia new.lia
  $ lia diff main...HEAD --format markdown > comment.md

Exit codes: 0 the assessments say the same, 1 they differ, 2 it could not be done.`,
    )
    .action(async (args: string[], options) => done(await (await import('./commands/diff')).diff(args, options, io)));
}

function addGuard(program: Command, io: Io, done: Done): void {
  program
    .command('guard')
    .summary('fail where a change weakens an assessment')
    .description(
      'Compares the assessments with an earlier revision and fails where they became weaker: a safeguard removed, data kept longer, a rating lowered without a safeguard. A weakening that is meant is accepted in the file, with a reason: `accept guard/NAME on PATH because "…"`.',
    )
    .argument('[paths...]', 'files and folders; this folder if left out')
    .option('--against <revision>', 'the revision to compare with; what counts is the commit where this branch left it')
    .option('--signed', 'compare each assessment with the state that was last signed, and not with a revision')
    .addOption(formatOption())
    .addOption(outputOption())
    .option('--exit-zero', 'give exit code 0 even where there are weakenings')
    .option('--config <file>', 'use this configuration, and no lia.config.json that is found')
    .option('--no-config', 'use no configuration')
    .option('--today <date>', 'the date of the check, for acceptances that lapse', date)
    .addHelpText(
      'after',
      `
Examples:
  $ lia guard --against origin/main
  $ lia guard --against v1.0 privacy/ --format markdown
  $ lia guard --signed
  $ lia guard --against origin/main --output sarif=guard.sarif
  $ lia explain guard/safeguard-removed

Exit codes: 0 no weakening, or each was accepted; 1 a weakening; 2 it could not be done.`,
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/guard')).guard(paths, options, io)),
    );
}

function addSign(program: Command, io: Io, done: Done): void {
  program
    .command('sign')
    .summary('sign an assessment, or see which signatures hold')
    .description(
      'Writes a signature into an assessment: role, name, date, opinion, and a fingerprint of each part that is signed. A later change of what was signed makes the signature stale. A file with errors is never signed.',
    )
    .argument('[paths...]', 'the file to sign; with --check files, folders or globs')
    .option('--role <role>', 'in which role: dpo, controller, legal, security, management …')
    .option('--name <name>', 'who signs')
    .option('--assessment <name>', 'which assessment, where the file has several')
    .option('--opinion <text>', 'what the person who signs says')
    .option('--covers <parts>', 'the parts that are signed, separated by commas; all of it if left out', list)
    .option('--on <date>', 'the day of the signature; today if left out', date)
    .option('--key <file>', 'also sign with this SSH key, into a file beside the assessment')
    .option('--as <principal>', 'whose key it is, as the allowed signers call them: k.okoye@example.org')
    .option(
      '--check',
      'write nothing; say which signatures hold and what changed since, exit code 1 where one is stale',
    )
    .option('--allowed-signers <file>', 'with --check: every signature must be proved by a key of this file')
    .addOption(new Option('-f, --format <format>', 'how --check prints').choices(['human', 'json']).default('human'))
    .option('--config <file>', 'use this configuration, and no lia.config.json that is found')
    .option('--no-config', 'use no configuration')
    .option('--today <date>', 'the date of the check', date)
    .addHelpText(
      'after',
      `
Examples:
  $ lia sign privacy/calls.lia --role dpo --name "K. Okoye" --opinion "No objection."
  $ lia sign privacy/calls.lia --role legal --name "R. Vos" --covers necessity,balancing
  $ lia sign privacy/calls.lia --role dpo --name "K. Okoye" --key ~/.ssh/id_ed25519 --as k.okoye@example.org
  $ lia sign --check
  $ lia sign --check --allowed-signers .allowed_signers

Exit codes: 0 signed, or all signatures hold; 1 with --check: one is stale or not proved; 2 it could not be done.`,
    )
    .action(async (paths: string[], options) => done(await (await import('./commands/sign')).sign(paths, options, io)));
}

function addAffected(program: Command, io: Io, done: Done): void {
  program
    .command('affected')
    .summary('list the assessments that a change of the system touches')
    .description(
      'Lists the assessments whose evidence, enforcing code, tests, settings or watched files have changed, with the reason. It sees what an assessment points to, and nothing else.',
    )
    .argument('[paths...]', 'files, folders and globs of assessments; everything below this folder if left out')
    .requiredOption(
      '--since <revision>',
      'the revision to compare with; what counts is the commit where this branch left it. Or a range, A..B or A...B',
    )
    .option('--fail', 'exit code 1 where an affected assessment has no new note `reviewed on DATE because "…"`')
    .addOption(formatOption())
    .addOption(outputOption())
    .option('--today <date>', 'the date that the proposed note names', date)
    .addHelpText(
      'after',
      `
Examples:
  $ lia affected --since origin/main
  $ lia affected --since origin/main --fail
  $ lia affected --since v1.4..v1.5 --format markdown > affected.md
  $ lia affected --since HEAD~1 privacy/ --format json

Exit codes: 0 done; 1 with --fail, where a review is missing; 2 it could not be done.`,
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/affected')).affected(paths, options, io)),
    );
}
