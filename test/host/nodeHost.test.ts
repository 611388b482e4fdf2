import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { createNodeHost, toFileUri } from '../../src/host/nodeHost.ts';

const running = { aborted: false };

function makeFolder(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-host-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

async function pathsOf(folder: string, roots?: readonly string[]): Promise<string[]> {
  return (await createNodeHost(folder, roots && { roots }).listFiles(running)).map(file => file.path).sort();
}

test('lists files with paths, sizes and URIs as VS Code spells them', async context => {
  const folder = makeFolder(context, { 'sources/a (1).txt': 'abc', 'draft.md': '' });
  const files = await createNodeHost(folder).listFiles(running);
  const file = files.find(({ path }) => path === 'sources/a (1).txt');
  assert.equal(file?.size, 3);
  assert.equal(file?.uri, toFileUri(path.join(folder, 'sources/a (1).txt')));
  assert.match(file?.uri ?? '', /\/a%20%281%29\.txt$/);
  assert.equal(new TextDecoder().decode(await createNodeHost(folder).readFile(file?.uri ?? '')), 'abc');
});

test('leaves out hidden and dependency folders, not the configuration', async context => {
  const folder = makeFolder(context, {
    '.sourcebook.json': '{}',
    '.git/config': '',
    '.hidden.txt': '',
    'node_modules/x/readme.md': '',
    'a.txt': '',
  });
  assert.deepEqual(await pathsOf(folder), ['.sourcebook.json', 'a.txt']);
});

test('links are followed inside, not outside, and no loop is walked', async context => {
  const outside = makeFolder(context, { 'secret.txt': 'secret' });
  const folder = makeFolder(context, { 'texts/a.txt': 'a' });
  symlinkSync(path.join(folder, 'texts'), path.join(folder, 'again'));
  symlinkSync(folder, path.join(folder, 'texts/loop'));
  symlinkSync(outside, path.join(folder, 'out'));
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'secret.txt'));
  symlinkSync(path.join(folder, 'gone'), path.join(folder, 'dangling.txt'));
  assert.deepEqual(await pathsOf(folder), ['again/a.txt']);
  const host = createNodeHost(folder);
  for (const place of ['secret.txt', 'out/secret.txt', '../secret.txt', 'dangling.txt']) {
    await assert.rejects(host.readFile(toFileUri(path.join(folder, place))));
  }
  await assert.rejects(host.readFile(toFileUri('/etc/passwd')), /outside the workspace/);
  // A folder whose name begins alike is another folder.
  await assert.rejects(host.readFile(toFileUri(`${folder}-other/a.txt`)));
});

test('a workspace that is itself a link works', async context => {
  const folder = makeFolder(context, { 'a.txt': 'a' });
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  context.after(() => rmSync(link));
  const [file] = await createNodeHost(link).listFiles(running);
  assert.equal(file?.uri, toFileUri(path.join(link, 'a.txt')));
  assert.equal((await createNodeHost(link).readFile(file?.uri ?? '')).length, 1);
});

test('a pipe is no file, and nobody waits for it', async context => {
  const folder = makeFolder(context, { 'a.txt': 'a' });
  execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
  assert.deepEqual(await pathsOf(folder), ['a.txt']);
  await assert.rejects(createNodeHost(folder).readFile(toFileUri(path.join(folder, 'pipe.txt'))), /not a file/);
});

test('a folder that may not be opened hides its files only', async context => {
  const folder = makeFolder(context, { 'locked/a.txt': 'a', 'b.txt': 'b' });
  chmodSync(path.join(folder, 'locked'), 0);
  const paths = await pathsOf(folder);
  chmodSync(path.join(folder, 'locked'), 0o700);
  // Whoever runs as root may open everything.
  assert.deepEqual(paths, process.getuid?.() === 0 ? ['b.txt', 'locked/a.txt'] : ['b.txt']);
});

test('places beside the workspace are listed under their own name, files as well', async context => {
  const folder = makeFolder(context, { 'draft.md': '' });
  const texts = makeFolder(context, { 'one/a.txt': 'a', 'b.txt': 'b' });
  assert.deepEqual(await pathsOf(folder, [path.join(texts, 'one'), path.join(texts, 'b.txt')]), ['b.txt', 'one/a.txt']);
});

test('a stopped listing lists no further', async context => {
  const folder = makeFolder(context, { 'a.txt': 'a' });
  assert.deepEqual(await createNodeHost(folder).listFiles({ aborted: true }), []);
});
