/**
 * The baseline: findings that were there when a team began to check, so that only new ones count. A finding is known by
 * its assessment, the path of its element and its rule, and never by its line; faults of writing are not taken in.
 */
import type { Finding, SuppressedFinding } from './finding';

/** How often a rule may find something on one element. */
export interface BaselineEntry {
  /** Where the assessment stood when the entry was written; for people, and to see that a file is gone. */
  readonly file: string;
  readonly assessment: string;
  readonly path: string;
  readonly rule: string;
  readonly count: number;
}

/** What is known of the findings of a checked file. */
export interface Sorted {
  readonly findings: readonly Finding[];
  readonly known: readonly SuppressedFinding[];
}

/** Compares findings, file by file, with the entries of a baseline. */
export class Baseline {
  private readonly left = new Map<string, number>();
  private readonly seenFiles = new Set<string>();
  private readonly seenAssessments = new Set<string>();
  private readonly found = new Map<string, BaselineEntry>();

  constructor(private readonly entries: readonly BaselineEntry[]) {
    for (const entry of entries) this.left.set(keyOf(entry), (this.left.get(keyOf(entry)) ?? 0) + entry.count);
  }

  /**
   * Takes out of the findings of a file what the baseline knows.
   *
   * @param file The path of the file, as entries have it.
   * @param assessments The names of the assessments in it.
   */
  sort(file: string, assessments: readonly string[], findings: readonly Finding[]): Sorted {
    this.seenFiles.add(file);
    for (const name of assessments) this.seenAssessments.add(name);
    const known: SuppressedFinding[] = [];
    const fresh = findings.filter((finding) => {
      const entry = entryOf(finding, file);
      if (!entry) return true;
      const key = keyOf(entry);
      this.found.set(key, { ...entry, count: (this.found.get(key)?.count ?? 0) + 1 });
      const left = this.left.get(key) ?? 0;
      if (left === 0) return true;
      this.left.set(key, left - 1);
      known.push({ ...finding, suppressed: { kind: 'baseline' } });
      return false;
    });
    return { findings: fresh, known };
  }

  /**
   * The entries that nothing found any more. What was not checked this time is not stale.
   *
   * @param exists Whether a file of an entry is still there.
   */
  stale(exists: (file: string) => boolean): readonly BaselineEntry[] {
    return this.entries.filter((entry) => {
      const checked =
        this.seenAssessments.has(entry.assessment) || this.seenFiles.has(entry.file) || !exists(entry.file);
      return checked && (this.found.get(keyOf(entry))?.count ?? 0) < entry.count;
    });
  }

  /** The entries for what was found, and those of what was not checked; by file and element. */
  updated(exists: (file: string) => boolean): readonly BaselineEntry[] {
    const stale = new Set(this.stale(exists));
    const kept = this.entries.filter((entry) => !stale.has(entry) && !this.found.has(keyOf(entry)));
    return [...kept, ...this.found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }
}

/** The text of a baseline file: an entry a line, so that a diff shows which came and which went. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ file, assessment, path, rule, count }) => {
    const fields = Object.entries({ file, assessment, path, rule, count });
    return `    { ${fields.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`;
  });
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

/** @returns undefined where the text is no baseline. */
export function readBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    const { version, findings } = JSON.parse(text) as { version?: unknown; findings?: unknown };
    return version === 1 && Array.isArray(findings) && findings.every(isEntry) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = (value ?? {}) as Record<string, unknown>;
  const named = ['file', 'assessment', 'path', 'rule'].every((field) => typeof entry[field] === 'string');
  return named && Number.isInteger(entry.count) && Number(entry.count) > 0;
}

function entryOf({ rule, test, assessment, path }: Finding, file: string): BaselineEntry | undefined {
  if (test === 'language' || assessment === undefined || path === undefined) return undefined;
  return { file, assessment, path, rule, count: 1 };
}

function keyOf({ assessment, path, rule }: BaselineEntry): string {
  return `${assessment} ${path} ${rule}`;
}

function order({ file, assessment, path, rule }: BaselineEntry): string {
  return [file, assessment, path, rule].join('\u0000');
}
