import type { LocationLink, Position } from 'vscode-languageserver-protocol';
import { placeAt } from '../text/place';
import { namedAt } from '../text/symbol';
import type { View } from '../workspace/view';
import type { Workspace } from '../workspace/workspace';
import { importedBy } from './links';

/** Where the name at a position is declared; for the path of an import, the file. */
export async function definition(view: View, position: Position, workspace: Workspace): Promise<LocationLink[]> {
  const offset = view.document.offsetAt(position);
  const named = namedAt(view, offset);
  if (!named) return importAt(view, offset);
  const links: LocationLink[] = [];
  for (const { entry, file } of named.declarations) {
    const target = file === view.path ? view : await workspace.view(view.root.uriOf(file));
    if (!target) continue;
    links.push({
      originSelectionRange: view.range(named.span),
      targetUri: target.uri,
      targetRange: target.range(entry),
      targetSelectionRange: target.range(entry.nameSpan ?? entry),
    });
  }
  return links;
}

function importAt(view: View, offset: number): LocationLink[] {
  const place = placeAt(view.file.tree, offset);
  const found = place?.entry.key === 'import' ? importedBy(view, place.entry) : undefined;
  if (!found) return [];
  const start = { line: 0, character: 0 };
  const range = { start, end: start };
  return [
    {
      originSelectionRange: view.range(found.span),
      targetUri: found.target,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}
