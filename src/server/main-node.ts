/** The server as a process of Node: over standard input and output, a pipe, or the channel of an editor. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localDate } from '../base/dates';
import { clientFiles } from './files-client';
import { nodeFiles } from './files-node';
import { startServer } from './server';

declare const __LIA_VERSION__: string;

const connection = createConnection(ProposedFeatures.all);
const platform = {
  files: nodeFiles(clientFiles(connection)),
  version: __LIA_VERSION__,
  today: () => localDate(new Date()),
  now: () => performance.now(),
};
startServer(connection, platform, { rulePages: pathToFileURL(join(dirname(__dirname), 'docs', 'rules')).href });
