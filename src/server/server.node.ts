import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { createNodeHost } from '../host/nodeHost.ts';
import { startServer } from './startServer.ts';
import { schemeOf } from './uris.ts';

startServer(createConnection(ProposedFeatures.all), {
  createHost: folder => (schemeOf(folder) === 'file' ? createNodeHost(URI.parse(folder).fsPath) : null),
});
