import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './startServer.ts';
import { createWebExtractor } from './webReaders.ts';

// The worker's own global is its port to the page that started it.
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  createHost: () => null,
  createExtract: (connection, answers) => (answers ? createWebExtractor(connection) : undefined),
});
