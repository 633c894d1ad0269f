/** What the formats are tried on: findings of every level, hostile names and words, a file that is broken, one that is no text, none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lia, type Ran } from '../support/lia';

const PARCELS = `assessment parcels "Parcels" {
  law eu-gdpr, eu-gdrp
  purpose "Find lost 📦 parcels & <b>more</b>" { interest }
  purpose "And to please: everybody, 100 %"
}
`;

const WAIVED = `assessment waived "Set aside" {
  waive necessity/limb-missing because "Drafted by <counsel> & others." until 2026-12-31
  waive governance/review-missing-or-overdue because "The calendar of the group."
}
`;

/** By name, the files of a folder. */
export const SOURCES: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  findings: { 'a.lia': PARCELS, 'below/b.lia': 'assessment second "Second" {\n}\n' },
  'hostile names': { 'größe & "100 %", <a>: b.lia': 'assessment "x" {\n  \u0001\u202e purpose\n\u2028}}\n' },
  'set aside': { 'a.lia': WAIVED, 'below/b.lia': WAIVED.replace('waived', 'other') },
  'no findings': { 'shared.lia': 'organisation shop : private "Shop Ltd"\n' },
  'broken and unreadable': { 'a.lia': 'assess "x" {{{ "', 'b.lia': new Uint8Array([0xff, 0xfe, 0x41, 0]) },
};

/** Runs `lia` in a folder with the files of SOURCES and gives what `look` sees there. */
export async function inFolder<T>(
  name: string,
  args: readonly string[],
  look: (ran: Ran & { readonly folder: string }) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lia-formats-'));
  try {
    for (const [file, content] of Object.entries(SOURCES[name] ?? {})) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return look({ ...(await lia(folder, args, { homepage: 'https://lia.example/' })), folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `lia check --format …` prints there. */
export function printed(format: string, name: string): Promise<string> {
  return inFolder(name, ['check', '--format', format], ({ out }) => out);
}
