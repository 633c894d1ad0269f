/** All that an assessment points to: itself, the defaults of its file, and what it uses of what files share. */
import type { Entry, Ref } from '../language/syntax';
import type { LoadedFile } from '../model/files';
import { type Reference, referencesIn } from './references';

/** A reference, and the file in which it stands. */
export interface UsedReference extends Reference {
  readonly in: string;
}

/** The references of every assessment of a file, by its entry. */
export function usedReferences(file: LoadedFile): Map<Entry, readonly UsedReference[]> {
  const { entries } = file.tree;
  const defaults = entries.filter((entry) => entry.key === 'defaults');
  const kept = new Map<Entry, readonly UsedReference[]>();
  const of = (entry: Entry, path: string): readonly UsedReference[] => {
    const known = kept.get(entry) ?? referencesIn(entry).map((reference) => ({ ...reference, in: path }));
    kept.set(entry, known);
    return known;
  };
  const assessments = entries.filter((entry) => entry.key === 'assessment');
  return new Map(
    assessments.map((assessment) => {
      const own = [assessment, ...defaults];
      const shared = sharedBy(own, file);
      return [
        assessment,
        [...own.flatMap((entry) => of(entry, file.path)), ...shared.flatMap((one) => of(one.entry, one.file))],
      ];
    }),
  );
}

/** What entries name of what files share, and what that names in turn. */
function sharedBy(from: readonly Entry[], file: LoadedFile): { entry: Entry; file: string }[] {
  const found = new Set<{ entry: Entry; file: string }>();
  const visit = (entry: Entry): void => {
    for (const { to } of namesOf(entry)) {
      const shared = file.shared.get(to);
      if (!shared || found.has(shared)) continue;
      found.add(shared);
      visit(shared.entry);
    }
    for (const below of entry.entries) visit(below);
  };
  for (const entry of from) visit(entry);
  return [...found];
}

function namesOf({ values, parts }: Entry): Ref[] {
  return [...values, ...parts.flatMap((part) => part.values)].filter((value) => value.$type === 'Ref');
}
