import { Command, CommanderError, Option } from 'commander';
import { Exit, type Io, isCliError } from './io';
import { type Done, date, formatOption, list, outputOption } from './options';
import { addReviewing } from './reviewing';

/**
 * Runs a command line and gives its exit code: 0, 1 or 2 (see `Exit`). Results go to standard output, everything else to
 * standard error.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = Exit.ok;
  const program = build(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.failed;
    if (isCliError(error)) {
      io.err(`lia: ${error.message}\n`);
      return Exit.failed;
    }
    io.err(
      `lia: This should not have happened, and is a fault of lia itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return Exit.failed;
  }
}

function build(io: Io, done: Done): Command {
  const program = new Command('lia')
    .description(
      'Checks, formats and reports legitimate interests assessments (Art. 6(1)(f) GDPR) written in .lia files.',
    )
    .version(io.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Run `lia --help` for the commands.')
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  $ lia check                          check every .lia file below this folder
  $ lia check assessment.lia           show what is missing, weak or contradictory, with its source
  $ lia report assessment.lia          print the Markdown report for the reviewer
  $ lia explain purpose/interest-missing

Exit codes: 0 nothing to complain of, 1 findings or differences, 2 it could not be done.
Nothing leaves your machine. A clean run is no finding of lawfulness: a person decides.`,
    );
  addCheck(program, io, done);
  addWaivers(program, io, done);
  addReport(program, io, done);
  addReviewing(program, io, done);
  addFormat(program, io, done);
  addCatalogue(program, io, done);
  addNew(program, io, done);
  addInit(program, io, done);
  addServer(program);
  return program;
}

function addCheck(program: Command, io: Io, done: Done): void {
  program
    .command('check')
    .summary('show findings with their legal source')
    .description('Checks assessments and shows what is missing, weak or contradictory, each with its legal source.')
    .argument('[paths...]', 'files, folders, globs, or - for standard input; everything below this folder if left out')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(
      new Option(
        '--fail-on <level>',
        'the least level that gives exit code 1 (default: that of the configuration, else "error")',
      ).choices(['error', 'warning', 'info']),
    )
    .addOption(
      new Option('--level <level>', 'the least level that is shown')
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .option('--only <rules>', 'run only these rules or groups, separated by commas', list)
    .option('--skip <rules>', 'leave out these rules or groups, separated by commas', list)
    .option('--fix', 'apply the fixes that only add places to fill in, and show what is left')
    .option('--diff', 'with --fix: write nothing; show what would change, exit code 1 where something would')
    .option('--suggestions', 'with --fix: also apply fixes that change what is there, or are one of several ways')
    .option('--baseline <file>', 'the findings that are known and do not count (default: that of the configuration)')
    .option('--update-baseline', 'write all findings of now into the baseline, and take stale ones out')
    .option('--config <file>', 'use this configuration, and no lia.config.json that is found')
    .option('--no-config', 'use no configuration')
    .option('--show-config', 'print the settings that hold for a path, and where each comes from')
    .option('--exit-zero', 'give exit code 0 even where there are findings')
    .option('--stdin-filename <path>', 'the name of the file that comes on standard input')
    .option('--today <date>', 'the date of the check, for dates that lapse', date)
    .addHelpText(
      'after',
      `
Examples:
  $ lia check
  $ lia check privacy/ --fail-on warning
  $ lia check a.lia --format json
  $ lia check a.lia --fix --diff
  $ lia check --output sarif=lia.sarif --output junit=lia.xml
  $ cat a.lia | lia check - --stdin-filename privacy/a.lia`,
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/check')).check(paths, options, io)),
    );
}

function addWaivers(program: Command, io: Io, done: Done): void {
  program
    .command('waivers')
    .summary('list the findings that are accepted for a reason')
    .description('Lists every `waive` with its reason and date, what it sets aside, and which of them hold no longer.')
    .argument('[paths...]', 'files, folders or globs; everything below this folder if left out')
    .addOption(
      new Option('-f, --format <format>', 'how waivers are printed').choices(['human', 'json']).default('human'),
    )
    .option('--config <file>', 'use this configuration, and no lia.config.json that is found')
    .option('--no-config', 'use no configuration')
    .option('--today <date>', 'the date of the check, for waivers that lapse', date)
    .addHelpText('after', '\nExamples:\n  $ lia waivers\n  $ lia waivers privacy/ --today 2027-04-01')
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/waivers')).waivers(paths, options, io)),
    );
}

function addReport(program: Command, io: Io, done: Done): void {
  program
    .command('report')
    .summary('write the Markdown report for the reviewer')
    .description('Writes the report of each assessment file as Markdown: to standard output, or into a folder.')
    .argument('[paths...]', 'files, folders, globs, or - for standard input; everything below this folder if left out')
    .option('-o, --out <folder>', 'write a file for each assessment file into this folder')
    .option('--config <file>', 'use this configuration, and no lia.config.json that is found')
    .option('--no-config', 'use no configuration')
    .option('--no-cases', 'leave out the decided cases that resemble an assessment')
    .option('--check', 'write nothing; fail with the difference where a report in --out is not what it should be')
    .option('--stdin-filename <path>', 'the name of the file that comes on standard input')
    .option('--today <date>', 'the date of the check', date)
    .addHelpText(
      'after',
      `
Examples:
  $ lia report a.lia
  $ lia report privacy/ --out docs/assessments
  $ lia report privacy/ --out docs/assessments --check`,
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/report')).report(paths, options, io)),
    );
}

function addFormat(program: Command, io: Io, done: Done): void {
  program
    .command('format')
    .summary('write files in the one canonical layout')
    .description(
      'Writes files in the one canonical layout. What a file says never changes; a file with faults is left alone.',
    )
    .argument('[paths...]', 'files, folders, globs, or - for standard input to standard output')
    .option('--check', 'write nothing; exit code 1 where a file is not formatted')
    .option('--diff', 'write nothing; show what would change, exit code 1 where something would')
    .addHelpText(
      'after',
      `
Examples:
  $ lia format
  $ lia format --check --diff privacy/
  $ cat a.lia | lia format -`,
    )
    .action(async (paths: string[], options) =>
      done(await (await import('./commands/format')).formatFiles(paths, options, io)),
    );
}

function addCatalogue(program: Command, io: Io, done: Done): void {
  program
    .command('explain')
    .summary('explain a rule')
    .description(
      'Prints the page of a rule: what it checks, why, examples, how to fix it, sources, and what it cannot know.',
    )
    .argument('<rule>', 'a rule, such as purpose/interest-missing')
    .addHelpText('after', '\nExamples:\n  $ lia explain purpose/interest-missing\n  $ lia explain interest-missing')
    .action(async (rule: string) => done((await import('./commands/catalogue')).explain(rule, io)));
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists every rule with its level, its kind and what it requires.')
    .argument('[group]', 'only the rules of a group, such as necessity')
    .addOption(new Option('-f, --format <format>', 'how rules are printed').choices(['human', 'json']).default('human'))
    .addHelpText('after', '\nExamples:\n  $ lia rules\n  $ lia rules balancing --format json')
    .action(async (group: string | undefined, options) =>
      done((await import('./commands/catalogue')).rules(group, options, io)),
    );
  program
    .command('sources')
    .summary('list the legal sources')
    .description('Lists the legal sources with version, date, standing and link, and the rules that rest on each.')
    .addOption(
      new Option('-f, --format <format>', 'how sources are printed').choices(['human', 'json']).default('human'),
    )
    .addHelpText('after', '\nExamples:\n  $ lia sources\n  $ lia sources --format json')
    .action(async (options) => done((await import('./commands/sources')).sources(options, io)));
  program
    .command('vocabulary')
    .summary('list the entries of a closed list')
    .description('Lists the closed lists of the language, or the entries of one with their meaning and legal effect.')
    .argument('[list]', 'a list, such as safeguard')
    .addHelpText('after', '\nExamples:\n  $ lia vocabulary\n  $ lia vocabulary safeguard')
    .action(async (name: string | undefined) => done((await import('./commands/catalogue')).vocabulary(name, io)));
}

function addInit(program: Command, io: Io, done: Done): void {
  program
    .command('init')
    .summary('write the files that a project starts with')
    .description(
      'Writes a configuration, .gitattributes, a folder for assessments with a first draft, and the file of the pipeline. It never touches a file that is there, and in a pipe it asks nothing.',
    )
    .addOption(
      new Option('--ci <service>', 'the pipeline; found out if left out').choices(['github', 'gitlab', 'none']),
    )
    .option('--folder <folder>', 'the folder for assessments', 'privacy')
    .option('-y, --yes', 'write without asking')
    .option('--dry-run', 'write nothing; show what would be written')
    .addHelpText(
      'after',
      '\nExamples:\n  $ lia init\n  $ lia init --ci gitlab --folder docs/lia --yes\n  $ lia init --dry-run',
    )
    .action(async (options) => done(await (await import('./commands/init')).init(options, io)));
}

function addNew(program: Command, io: Io, done: Done): void {
  program
    .command('new')
    .summary('start an assessment from a skeleton')
    .description(
      'Writes a skeleton to start from. In a terminal it asks what the assessment is about; in a pipe it asks nothing.',
    )
    .argument('[file]', 'the file to write; standard output if left out and nothing is asked')
    .option('--from <skeleton>', 'the skeleton: general, direct-marketing, security, monitoring, analytics')
    .option('--title <title>', 'the title of the assessment')
    .addHelpText(
      'after',
      '\nExamples:\n  $ lia new\n  $ lia new privacy/newsletter.lia --from direct-marketing --title "Newsletter to customers"',
    )
    .action(async (file: string | undefined, options) =>
      done(await (await import('./commands/new')).create(file, options, io)),
    );
}

function addServer(program: Command): void {
  program
    .command('lsp')
    .summary('run the language server, for editors')
    .description(
      'Runs the language server: an editor starts it and talks to it over standard input and output (LSP 3.17).',
    )
    .option('--stdio', 'talk over standard input and output; so it does where no other way is named')
    .option('--socket <port>', 'talk over a port of this machine')
    .option('--pipe <name>', 'talk over a named pipe')
    .addHelpText('after', '\nExamples:\n  $ lia lsp --stdio\n\ndocs/editors.md says how an editor is told.')
    .action(async () => (await import('./commands/lsp')).lsp());
}
