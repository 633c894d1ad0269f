import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-protocol';
import type { Declaration } from '../../model/names';
import { type Named, namedAt, placesOf } from '../text/symbol';
import type { Index } from '../workspace/index';
import { uriKey } from '../workspace/root';
import type { View } from '../workspace/view';
import type { Workspace } from '../workspace/workspace';

/** A place where something is named, with the file that holds it. */
export interface Use {
  readonly view: View;
  readonly span: { readonly start: number; readonly end: number };
  readonly declares: boolean;
}

/** All places of the workspace where the name at a position stands. */
export async function references(
  view: View,
  position: Position,
  withDeclaration: boolean,
  workspace: Workspace,
  index: Index,
): Promise<Location[]> {
  const named = namedAt(view, view.document.offsetAt(position));
  if (!named) return [];
  const uses = await usesOf(view, named, workspace, index);
  return uses
    .filter(({ declares }) => withDeclaration || !declares)
    .map((use) => ({ uri: use.view.uri, range: use.view.range(use.span) }));
}

/** The places in this file alone, for the editor to mark. */
export function highlights(view: View, position: Position): DocumentHighlight[] {
  const named = namedAt(view, view.document.offsetAt(position));
  return (named ? placesOf(view, named.declarations) : []).map(({ span, declares }) => ({
    range: view.range(span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** Every place where a name stands: in its own file and, where it is shared, in those that import it and use it. */
export async function usesOf(view: View, named: Named, workspace: Workspace, index: Index): Promise<Use[]> {
  const uses: Use[] = [];
  for (const file of await filesNaming(view, named, workspace, index)) {
    const other = uriKey(file) === uriKey(view.uri) ? view : await workspace.view(file);
    if (!other) continue;
    const declarations = other.root === view.root ? named.declarations : [];
    for (const place of placesOf(other, declarations)) uses.push({ view: other, ...place });
  }
  return uses;
}

async function filesNaming(view: View, named: Named, workspace: Workspace, index: Index): Promise<string[]> {
  const files = new Set<string>();
  for (const declaration of named.declarations) {
    const home = view.root.uriOf(declaration.file);
    files.add(home);
    if (declaration.within) continue;
    await index.complete();
    for (const importer of workspace.importers.dependantsOf(home)) {
      if (mayName(importer, declaration, workspace, index)) files.add(importer);
    }
  }
  return [...files].sort();
}

/** Whether a file may use a name; only a file that may is read again. */
function mayName(uri: string, { entry }: Declaration, workspace: Workspace, index: Index): boolean {
  const outline = index.get(uri);
  if (!outline || workspace.openText(uri) !== undefined) return true;
  return Object.values(outline.uses).some((names) => names.includes(entry.name ?? ''));
}
