import type { Connection } from 'vscode-languageserver';
import { FileExistsRequest, FindFilesRequest, ReadFileRequest } from './protocol';
import type { Files } from './workspace/platform';

/** Files that only the client can read: those of a virtual workspace, or of any workspace in the browser. */
export function clientFiles(connection: Connection): Files {
  return {
    read: async (uri) => (await ask(connection.sendRequest(ReadFileRequest, { uri }), null)) ?? undefined,
    exists: (uri) => ask(connection.sendRequest(FileExistsRequest, { uri }), true),
    find: (uri) => ask(connection.sendRequest(FindFilesRequest, { uri }), []),
  };
}

/** A client that does not know the request has no such files. */
async function ask<Answer>(request: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  try {
    return await request;
  } catch {
    return otherwise;
  }
}
