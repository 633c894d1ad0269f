/** Checking files as their configuration says: one way for every command that needs findings. */
import { type CheckedFile, check } from '../check/check';
import { type LoadedFile, Loader } from '../model/files';
import type { Source } from './files';
import type { Io } from './io';
import { type Project, Workspace, type WorkspaceOptions } from './workspace';

export interface CheckingOptions extends WorkspaceOptions {
  /** The date of the check, where it is not today. */
  readonly today?: string;
}

/** A file with the project that it belongs to. */
export interface Opened {
  readonly source: Source;
  readonly project: Project;
  /** Checks the file, or another text in its place. */
  check(text?: string): CheckedFile & { readonly file: LoadedFile };
}

/** Opens and checks the files of one command; what they import is read once. */
export class Checking {
  private readonly workspace: Workspace;
  private readonly loader: Loader;
  private readonly today: string;

  constructor(io: Io, options: CheckingOptions = {}) {
    this.workspace = new Workspace(io, options);
    this.loader = new Loader(this.workspace.host);
    this.today = options.today ?? io.today;
  }

  /**
   * The project that a command line is about: that of its first path, else of the folder of the command.
   *
   * @param input The name for standard input, where `-` is the path.
   * @throws CliError where the configuration has a fault.
   */
  projectOf(paths: readonly string[], input?: string): Promise<Project> {
    const [first = '.'] = paths;
    return this.workspace.around(first === '-' ? (input ?? '.') : first);
  }

  /** @throws CliError where the configuration has a fault. */
  async open(source: Source): Promise<Opened> {
    const project = await this.workspace.open(source.path);
    const { rules, settings } = project;
    const options = {
      today: this.today,
      rules,
      ...(settings && { level: (rule: string) => settings.level(rule)?.value }),
    };
    const checked = (text: string): ReturnType<Opened['check']> => {
      const file = this.loader.parsed(source.path, text);
      return { ...check(file, options), file };
    };
    let first = checked(source.text);
    if (await this.workspace.host.learn()) first = checked(source.text);
    return { source, project, check: (text = source.text) => (text === source.text ? first : checked(text)) };
  }
}
