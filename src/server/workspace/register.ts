import { isLater } from '../../base/dates';
import { nextReview } from '../../model/reviews';
import type { Assessment } from '../../model/types';
import type { RegisterEntry } from '../protocol';
import type { Index } from './index';
import type { Platform } from './platform';
import { uriKey } from './root';
import type { Slices } from './slices';
import type { View } from './view';
import type { Workspace } from './workspace';

/** How long changes are gathered before the client is told, in milliseconds. */
const GATHER = 300;

/** All assessments of the workspace with what a register shows; a file is checked when the register is asked for. */
export class Register {
  private readonly known = new Map<string, readonly RegisterEntry[]>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = false;

  constructor(
    private readonly workspace: Workspace,
    private readonly index: Index,
    private readonly platform: Platform,
    private readonly slices: Slices,
    private readonly changed: () => void,
  ) {}

  /** The entries by path and place; files that were not checked yet are, in slices. */
  async entries(): Promise<readonly RegisterEntry[]> {
    this.asked = true;
    await this.index.complete();
    const keys = [...this.index.files()]
      .filter(([, { names }]) => names.some(({ word }) => word === 'assessment'))
      .map(([key]) => key);
    const missing = keys.filter((key) => !this.known.has(key));
    if (missing.length > 0) {
      await new Promise<void>((done) => {
        for (const key of missing) this.slices.add(() => this.read(key));
        this.slices.add(done);
      });
    }
    return keys.flatMap((key) => this.known.get(key) ?? []).sort((a, b) => compare(a.path, b.path));
  }

  /** Forgets files, by key, that have changed or whose imports have. */
  forget(keys: Iterable<string>): void {
    for (const key of keys) this.known.delete(key);
    this.tell();
  }

  forgetAll(): void {
    this.known.clear();
    this.tell();
  }

  private tell(): void {
    if (!this.asked || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.changed();
    }, GATHER);
  }

  private async read(key: string): Promise<void> {
    const view = await this.workspace.checked(key);
    if (view) this.known.set(uriKey(view.uri), entriesOf(view, this.platform.today()));
  }
}

function entriesOf(view: View, today: string): RegisterEntry[] {
  const { model, findings } = view.checked;
  return model.assessments.map((assessment) => {
    const count = (severity: string): number =>
      findings.filter((one) => one.severity === severity && (one.assessment ?? assessment.name) === assessment.name)
        .length;
    const due = nextReview(assessment) ?? '';
    return {
      uri: view.uri,
      path: view.path,
      range: view.range(assessment.entry.nameSpan ?? assessment.entry),
      name: assessment.name,
      title: assessment.title,
      status: assessment.header.status?.terms[0]?.name ?? '',
      outcome: assessment.decision?.outcome?.name ?? '',
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
      open: openPoints(assessment),
      nextReview: due,
      overdue: due !== '' && isLater(today, due),
    };
  });
}

function openPoints({ openPoints: points }: Assessment): number {
  return points.filter(({ answered }) => answered === undefined).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
