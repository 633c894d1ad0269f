import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io';

/**
 * The page of a rule as Markdown; undefined where the installation lacks it, as it does those of rules of one's own.
 *
 * @param page Its path from the root of the package.
 */
export function rulePage(page: string, io: Io): string | undefined {
  const file = join(io.home, page);
  return page.endsWith('.md') && existsSync(file) ? readFileSync(file, 'utf8').replace(/^<!--.*-->\s*/, '') : undefined;
}
