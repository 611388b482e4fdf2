import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentLink, Location, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type CitationsOfResult, citationsOfRequest } from '../../src/server/protocol.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { folder, startClient } from './client.ts';

const files = {
  'sources/ports.txt': 'Ships waited for days outside the ports.\n\nExports of wheat fell in March.\n',
  'closed.md': 'Ships waited [see @ports].\n',
};

test('references, links and renames lead through all drafts', { timeout: 60_000 }, async t => {
  const client = await startClient({ host: createMemoryHost(files) });
  t.after(() => client.stop());
  assert.deepEqual(client.initialized.capabilities.renameProvider, { prepareProvider: true });
  await client.status(({ state }) => state === 'ready');
  const { uri, at: position } = client.open('draft.md', 'In March exports of wheat fell [@po<|>rts].\n');
  const ask = <Result>(method: string, params: object) => client.connection.sendRequest<Result>(method, params);
  const textDocument = { uri };
  const range = (line: number, from: number, to: number): Range => ({
    start: { line, character: from },
    end: { line, character: to },
  });

  const cited = [
    { uri, range: range(0, 32, 38) },
    { uri: `${folder}/closed.md`, range: range(0, 18, 24) },
  ];
  const context = { includeDeclaration: true };
  assert.deepEqual(await ask<Location[]>('textDocument/references', { textDocument, position, context }), cited);
  const source = `${folder}/sources/ports.txt`;
  const ofSource = { textDocument: { uri: source }, position: { line: 0, character: 0 }, context };
  assert.deepEqual(await ask<Location[]>('textDocument/references', ofSource), cited);
  const listed = await ask<CitationsOfResult>(citationsOfRequest, { uri: source });
  assert.deepEqual(
    listed.map(({ excerpt }) => excerpt),
    ['In March exports of wheat fell [@ports].', 'Ships waited [see @ports].'],
  );

  const [link] = await ask<DocumentLink[]>('textDocument/documentLink', { textDocument });
  assert.ok(link);
  assert.deepEqual(link.range, range(0, 33, 38));
  assert.equal(link.target, undefined);
  const resolved = await ask<DocumentLink>('documentLink/resolve', link);
  assert.equal(resolved.target, `${source}#L3,1`);

  assert.deepEqual(await ask('textDocument/prepareRename', { textDocument, position }), range(0, 33, 38));
  const start = { line: 0, character: 0 };
  assert.equal(await ask('textDocument/prepareRename', { textDocument, position: start }), null);
  await assert.rejects(ask('textDocument/rename', { textDocument, position, newName: 'a b' }), /cannot be a key/);
  await assert.rejects(ask('textDocument/rename', { textDocument, position, newName: 'x' }), /cannot make one/);
  assert.deepEqual(client.errors, []);
});

test('a rename is one edit of the workspace, new files and versions in it', { timeout: 60_000 }, async t => {
  const client = await startClient({
    host: createMemoryHost(files),
    capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
    abilities: { renames: true },
  });
  t.after(() => client.stop());
  assert.equal(client.initialized.capabilities.renameProvider, undefined);
  await client.status(({ state }) => state === 'ready');
  const { uri, at: position } = client.open('draft.md', 'In March exports of wheat fell [@po<|>rts].\n');
  const params = { textDocument: { uri }, position, newName: '@harbours' };
  const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', params);
  const sidecar = `${folder}/sources/ports.yaml`;
  assert.deepEqual(
    edit.documentChanges?.map(change =>
      'textDocument' in change
        ? [change.textDocument, change.edits.map(one => 'newText' in one && one.newText)]
        : change,
    ),
    [
      { kind: 'create', uri: sidecar, options: { overwrite: false, ignoreIfExists: false } },
      [{ uri: sidecar, version: null }, ['citation-key: harbours\n']],
      [{ uri, version: 1 }, ['harbours']],
      [{ uri: `${folder}/closed.md`, version: null }, ['harbours']],
    ],
  );
});
