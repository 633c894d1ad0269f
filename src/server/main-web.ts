/** The server as a worker of a browser: it talks over messages, and asks the client for every file. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDate } from '../base/dates';
import { clientFiles } from './files-client';
import { startServer } from './server';

declare const __LIA_VERSION__: string;
declare const self: never;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const platform = {
  files: clientFiles(connection),
  version: __LIA_VERSION__,
  today: () => localDate(new Date()),
  now: () => performance.now(),
};
startServer(connection, platform);
