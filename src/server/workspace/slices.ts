/** Work that may take long, done in slices, so that requests of the user come in between. */

/** How long one slice lasts at most, in milliseconds; a key press waits no longer than this. */
const SLICE = 8;

/** Runs jobs one after the other, those that matter to the user first. */
export class Slices {
  private readonly urgent: Job[] = [];
  private readonly later: Job[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly now: () => number) {}

  /** @param urgent Whether it comes before all that is not. */
  add(job: Job, urgent = false): void {
    (urgent ? this.urgent : this.later).push(job);
    this.running ??= this.run();
  }

  /** Waits until nothing is left to do. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async run(): Promise<void> {
    await pause();
    let began = this.now();
    for (;;) {
      const job = this.urgent.shift() ?? this.later.shift();
      if (!job) break;
      await job();
      if (this.now() - began < SLICE) continue;
      await pause();
      began = this.now();
    }
    this.running = undefined;
  }
}

export type Job = () => void | Promise<void>;

/** Lets everything run that waits. */
export function pause(ms = 0): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
