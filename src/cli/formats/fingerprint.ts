import { createHash } from 'node:crypto';
import type { Finding } from '../../check/finding';

/**
 * What a finding is about, as a short text that stays the same while lines move and words change: from its rule, its
 * assessment and the path of its element, never from a line. A fault of writing has no element: its file and message
 * stand for one.
 */
export class Fingerprints {
  private readonly counts = new Map<string, number>();

  /** @returns 32 hexadecimal digits, a colon, and which of several findings of this rule on this element it is. */
  of({ rule, assessment, path, file, message }: Finding): string {
    const about = assessment === undefined ? [rule, file, message] : [rule, assessment, path];
    const digest = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 32);
    const count = (this.counts.get(digest) ?? 0) + 1;
    this.counts.set(digest, count);
    return `${digest}:${count}`;
  }
}
