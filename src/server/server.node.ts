import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { createNodeHost } from '../host/nodeHost.ts';
import { createNodeExtractor } from '../host/nodeReaders.ts';
import { startServer } from './startServer.ts';
import { schemeOf } from './uris.ts';

const extract = createNodeExtractor(path.join(__dirname, 'readers.js'));

startServer(createConnection(ProposedFeatures.all), {
  createHost: folder => (schemeOf(folder) === 'file' ? createNodeHost(URI.parse(folder).fsPath, { extract }) : null),
  createExtract: () => extract,
});
