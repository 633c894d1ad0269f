import { createHash, randomBytes } from 'node:crypto';

/** How long a request is remembered, in milliseconds. The assessment "rate-limiting" rests on it. */
export const WINDOW = 10 * 60 * 1000;

/** How many requests one origin may send within the window. */
const LIMIT = 300;

const DAY = 24 * 60 * 60 * 1000;

let salt = { day: -1, secret: randomBytes(32) };

/**
 * The origin of a request: a hash of the address with a salt that is drawn anew each day and never leaves the memory.
 * Once the day is over, nobody can find out which address it was.
 */
export function origin(address: string, now = Date.now()): string {
  const day = Math.floor(now / DAY);
  if (day !== salt.day) salt = { day, secret: randomBytes(32) };
  return createHash('sha256').update(salt.secret).update(address).digest('base64url');
}

/** Counts requests per origin over a window that slides; what is older than the window is forgotten. */
export class RateLimiter {
  private readonly requests = new Map<string, number[]>();

  /** @param raised Addresses with a limit of their own, such as that of a school, which asked for it. */
  constructor(private readonly raised: ReadonlyMap<string, number> = new Map()) {}

  /** Whether a request may pass. A request that is turned away is not counted, so that waiting always helps. */
  allow(address: string, now = Date.now()): boolean {
    const from = origin(address, now);
    const recent = (this.requests.get(from) ?? []).filter((time) => now - time < WINDOW);
    const passes = recent.length < (this.raised.get(address) ?? LIMIT);
    if (passes) recent.push(now);
    this.requests.set(from, recent);
    return passes;
  }

  /** Forgets every origin without a request in the window. The server calls it once a minute. */
  forget(now = Date.now()): void {
    for (const [from, times] of this.requests) {
      const recent = times.filter((time) => now - time < WINDOW);
      if (recent.length > 0) this.requests.set(from, recent);
      else this.requests.delete(from);
    }
  }

  /** How many origins are remembered. */
  get size(): number {
    return this.requests.size;
  }
}
