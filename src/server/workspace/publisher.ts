import type { Diagnostic } from 'vscode-languageserver-protocol';
import { diagnosticsOf } from '../features/diagnostics';
import type { InitializationOptions } from '../protocol';
import { SHARED_WORDS } from './outline';
import type { Platform } from './platform';
import { uriKey } from './root';
import type { Slices } from './slices';
import type { View } from './view';
import type { Workspace } from './workspace';

/** A check that takes longer than this, in milliseconds, waits for a pause of the one who types. */
const QUICK = 20;
const LONGEST_WAIT = 300;

/** What diagnostics are sent with. */
export type Send = (message: { uri: string; version: number; diagnostics: Diagnostic[] }) => void;

/** Sends the findings of the open files: of the one that changed at once, then of the open files that import it. */
export class Publisher {
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly exports = new Map<string, string>();
  private readonly changedAt = new Map<string, number>();
  private cost = 0;

  private published = (): void => {};
  /** The first findings have been sent. */
  readonly first = new Promise<void>((done) => {
    this.published = done;
  });

  constructor(
    private readonly workspace: Workspace,
    private readonly platform: Platform,
    private readonly slices: Slices,
    private readonly options: () => InitializationOptions,
    private readonly send: Send,
    /** Told of the files, by key, whose findings may be others now because of what they import. */
    private readonly stale: (files: ReadonlySet<string>) => void,
  ) {}

  /** After a change of an open file. */
  changed(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    const wait = this.waitFor(uri);
    const publish = (): void => {
      this.waiting.delete(uri);
      void this.publishWithImporters(uri);
    };
    this.waiting.set(uri, setTimeout(publish, wait));
  }

  /** Nothing, unless a check takes long and somebody types on while it runs. */
  private waitFor(uri: string): number {
    const now = this.platform.now();
    const since = now - (this.changedAt.get(uri) ?? 0);
    this.changedAt.set(uri, now);
    return this.cost > QUICK && since < this.cost ? Math.min(this.cost, LONGEST_WAIT) : 0;
  }

  closed(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
    this.exports.delete(uri);
    this.changedAt.delete(uri);
    this.send({ uri, version: 0, diagnostics: [] });
  }

  /** Checks all open files again. */
  all(): void {
    for (const uri of this.workspace.openUris) this.slices.add(() => this.publish(uri).then(() => {}), true);
  }

  /** Checks those of the files, given by key, that are open. */
  some(keys: ReadonlySet<string>): void {
    for (const uri of this.workspace.openUris) {
      if (keys.has(uriKey(uri))) this.slices.add(() => this.publish(uri).then(() => {}), true);
    }
  }

  private async publishWithImporters(uri: string): Promise<void> {
    const before = this.exports.get(uri);
    const view = await this.publish(uri);
    if (!view) return;
    const now = exportsOf(view);
    this.exports.set(uri, now);
    if (before === undefined || before === now) return;
    const dependants = this.workspace.importers.dependantsOf(uriKey(uri));
    this.some(dependants);
    this.stale(dependants);
  }

  private async publish(uri: string): Promise<View | undefined> {
    const began = this.platform.now();
    const view = await this.workspace.checked(uri);
    if (!view || this.workspace.openText(uri) !== view.text) return undefined;
    const diagnostics = diagnosticsOf(view, this.options().rulePages);
    this.cost = this.platform.now() - began;
    this.send({ uri: view.uri, version: view.document.version, diagnostics });
    this.published();
    return view;
  }
}

/** All that other files can see of a file: as long as it stays the same, none of them has to be looked at. */
function exportsOf({ file, text }: View): string {
  return file.tree.entries
    .filter((entry) => entry.key === 'import' || SHARED_WORDS.has(entry.key))
    .map((entry) => text.slice(entry.start, entry.end))
    .join('\n');
}
