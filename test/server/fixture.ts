/**
 * Fixtures of the language server: one or more files with cursor marks `‸`, then for each feature what it answers there.
 *
 *     //- a.lia
 *     import "b.lia"
 *     assessment a { controller ‸ }
 *     //- b.lia
 *     organisation acme "Acme"
 *     ==== completion
 *     …
 *
 * Every cursor is asked, in its order. The first file is open, the others lie in the workspace; a file that is named
 * with a `+` is open too.
 */
import type { Position } from 'vscode-languageserver-protocol';

export interface FixtureFile {
  readonly path: string;
  readonly text: string;
  readonly open: boolean;
}

export interface Fixture {
  readonly files: readonly FixtureFile[];
  /** The places of the cursors, with their files. */
  readonly cursors: readonly { readonly path: string; readonly position: Position }[];
  /** The names of the features that are asked, with the answers that are expected. */
  readonly sections: readonly { readonly feature: string; readonly expected: string }[];
  /** Everything above the first section, as it stands. */
  readonly source: string;
}

export const CURSOR = '‸';

export function readFixture(content: string): Fixture {
  const [source = '', ...parts] = content.split(/^==== /m);
  const files: FixtureFile[] = [];
  const cursors: { path: string; position: Position }[] = [];
  for (const chunk of source.split(/^\/\/- /m).filter((one) => one.trim() !== '')) {
    const newline = chunk.indexOf('\n');
    const name = chunk.slice(0, newline).trim();
    const path = name.replace(/ \+$/, '');
    files.push({
      path,
      open: files.length === 0 || name.endsWith(' +'),
      text: readCursors(chunk.slice(newline + 1), path, cursors),
    });
  }
  const sections = parts.map((part) => {
    const newline = part.indexOf('\n');
    return { feature: part.slice(0, newline).trim(), expected: part.slice(newline + 1) };
  });
  return { files, cursors, sections, source };
}

function readCursors(marked: string, path: string, into: { path: string; position: Position }[]): string {
  let text = marked;
  for (let at = text.indexOf(CURSOR); at >= 0; at = text.indexOf(CURSOR)) {
    text = text.slice(0, at) + text.slice(at + CURSOR.length);
    const before = text.slice(0, at).split('\n');
    into.push({ path, position: { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 } });
  }
  return text;
}

export function writeFixture(source: string, sections: readonly { feature: string; answer: string }[]): string {
  return source + sections.map(({ feature, answer }) => `==== ${feature}\n${answer.trimEnd()}\n`).join('\n');
}
