import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findCacheFolder, folderFor } from '../../src/host/cacheFolder.ts';
import { createNodeStorage, removeUnusedStorage } from '../../src/host/nodeStorage.ts';
import { makeFolder } from '../cli/support.ts';

test('files are written whole, read in parts, and can be read on when they are gone', async context => {
  const folder = path.join(makeFolder(context, {}), 'deep', 'cache');
  const storage = createNodeStorage(folder);
  assert.deepEqual(await storage.list(), []);
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
  await storage.write('segment-1', bytes);
  assert.deepEqual(readdirSync(folder), ['segment-1']);
  const file = await storage.read('segment-1');
  assert.equal(file.length, 1000);
  await storage.remove('segment-1');
  await storage.remove('segment-1');
  assert.deepEqual(file.read(10, 20), bytes.slice(10, 20));
  assert.throws(() => file.read(990, 1010), /cut off/);
  await assert.rejects(storage.read('segment-1'));
});

test('a file says how long ago it was written', async context => {
  const folder = makeFolder(context, { 'old.json': '{}' });
  utimesSync(path.join(folder, 'old.json'), new Date(0), new Date(0));
  const [old] = await createNodeStorage(folder).list();
  assert.ok(old && old.age > 1e11);
});

test('what nobody has opened for long is removed, and nothing else', async context => {
  const root = makeFolder(context, { 'a/segment': '1', 'b/segment': '1' });
  utimesSync(path.join(root, 'a'), new Date(0), new Date(0));
  mkdirSync(path.join(root, 'c'));
  writeFileSync(path.join(root, 'note'), '');
  await removeUnusedStorage(root, 1000 * 3600);
  assert.deepEqual(readdirSync(root).sort(), ['b', 'c', 'note']);
});

test('the cache folder is what the environment says, and each place has one of its own', () => {
  assert.equal(findCacheFolder({ SOURCEBOOK_CACHE: 'off', XDG_CACHE_HOME: '/x' }), null);
  assert.equal(findCacheFolder({ SOURCEBOOK_CACHE: '/some/where' }), path.resolve('/some/where'));
  assert.notEqual(folderFor('/c', ['/a', '/b']), folderFor('/c', ['/a/b']));
  assert.equal(folderFor('/c', ['/a']), folderFor('/c', ['/a']));
});
