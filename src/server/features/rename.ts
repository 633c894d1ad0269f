import {
  ErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { namesIn } from '../../model/names';
import { namedAt } from '../text/symbol';
import type { Index } from '../workspace/index';
import type { View } from '../workspace/view';
import type { Workspace } from '../workspace/workspace';
import { usesOf } from './references';

/** The stretch that is going to be renamed; null where nothing can be. */
export function prepareRename(view: View, position: Position): { range: Range; placeholder: string } | null {
  const named = namedAt(view, view.document.offsetAt(position));
  return named ? { range: view.range(named.span), placeholder: named.name } : null;
}

/**
 * Renames what is named at a position, in every file that names it.
 * @throws ResponseError where the new name is none, or is taken; the editor shows its message.
 */
export async function rename(
  view: View,
  position: Position,
  newName: string,
  workspace: Workspace,
  index: Index,
): Promise<WorkspaceEdit> {
  const named = namedAt(view, view.document.offsetAt(position));
  if (!named) throw refused('Nothing that is declared in this workspace stands here.');
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(newName))
    throw refused(`\`${newName}\` is no name: use letters, digits and hyphens, and begin with a letter.`);
  if (newName === 'open') throw refused('`open` says that an answer is missing, so nothing can be named so.');
  const uses = await usesOf(view, named, workspace, index);
  for (const use of uses) {
    const taken = takenIn(use.view, newName);
    if (taken) throw refused(`\`${newName}\` is taken: ${taken}. Choose another name.`);
  }
  const changes: Record<string, { range: Range; newText: string }[]> = {};
  for (const { view: file, span } of uses) {
    changes[file.uri] ??= [];
    changes[file.uri]?.push({ range: file.range(span), newText: newName });
  }
  return { changes };
}

/** What already has a name in a file or in what it imports, in words. */
function takenIn(view: View, name: string): string | undefined {
  const shared = view.file.shared.get(name);
  if (shared) return `${shared.file} declares it`;
  const holder = view.file.tree.entries.find((entry) => namesIn(entry).has(name));
  return holder && `the assessment \`${holder.name ?? 'defaults'}\` of ${view.path} declares it`;
}

function refused(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
