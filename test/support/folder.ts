/** A folder that lies nowhere, for rules that look at files. */
import { markdownHeadings } from '../../src/evidence/headings';
import { type Found, type Listed, type ReferencedFiles, resolvePath, writtenPath } from '../../src/model/files';

/** What is special about a path, beside the files. */
export interface Special {
  readonly moved?: Readonly<Record<string, string>>;
  /** What these paths, and all below them, are said to be. */
  readonly said?: Readonly<Record<string, Found>>;
}

/** Files by their path. */
export function folderOf(
  files: Readonly<Record<string, string>>,
  { moved = {}, said = {} }: Special = {},
): ReferencedFiles {
  const paths = Object.keys(files);
  const isFolder = (path: string): boolean => paths.some((file) => path === '' || file.startsWith(`${path}/`));
  return {
    resolve: resolvePath,
    write: writtenPath,
    find(path) {
      const special = Object.entries(said).find(([one]) => path === one || path.startsWith(`${one}/`));
      if (special) return special[1];
      return files[path] === undefined ? (isFolder(path) ? 'folder' : undefined) : 'file';
    },
    read: (path) => files[path],
    list(folder) {
      if (!isFolder(folder)) return undefined;
      const lead = folder === '' ? '' : `${folder}/`;
      const names = paths.filter((path) => path.startsWith(lead)).map((path) => path.slice(lead.length).split('/'));
      const found = new Map<string, Listed>();
      for (const [name = '', ...below] of names) found.set(name, { name, folder: below.length > 0 });
      return [...found.values()];
    },
    movedTo: (path) => moved[path],
    headings: markdownHeadings,
  };
}

/** The folder around the fixtures of rules and the examples of their pages. */
export const AROUND_FIXTURES = folderOf(
  {
    'evidence/pilot.md': '# Pilot\n\nText.\n\n## Group B\n\nText.\n\n## Group B\n',
    'evidence/Survey 2026.md': '# Survey\n',
    'server/limit.ts': 'export class RateLimiter {\n  allow() {\n    return true;\n  }\n}\n',
    'server/limit.test.ts': "test('a limit', () => {});\n",
    'config/keep.yaml': 'retention-days: 30\n',
  },
  {
    moved: { 'evidence/2025.md': 'archive/2025.md', 'server/old-limit.ts': 'server/limit.ts', jobs: 'server/jobs' },
    said: { 'evidence/outside.md': 'outside', vendor: 'submodule' },
  },
);
