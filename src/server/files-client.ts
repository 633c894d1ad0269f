import type { Connection } from 'vscode-languageserver';
import { FileKindRequest, FindFilesRequest, ListFolderRequest, ReadFileRequest } from './protocol';
import type { Files } from './workspace/platform';

/** Files that only the client can read: those of a virtual workspace, or of any workspace in the browser. */
export function clientFiles(connection: Connection): Files {
  let answers = false;
  const ask = async <Answer>(request: () => Promise<Answer | null>): Promise<Answer | undefined> =>
    answers ? ((await request().catch(() => null)) ?? undefined) : undefined;
  return {
    clientAnswers: (yes) => {
      answers = yes;
    },
    // A text that was never saved has no neighbours.
    reaches: (uri) => answers && !uri.startsWith('untitled:'),
    read: (uri) => ask(() => connection.sendRequest(ReadFileRequest, { uri })),
    kind: (uri) => ask(() => connection.sendRequest(FileKindRequest, { uri })),
    list: (uri) => ask(() => connection.sendRequest(ListFolderRequest, { uri })),
    find: async (uri) => (await ask(() => connection.sendRequest(FindFilesRequest, { uri }))) ?? [],
  };
}
