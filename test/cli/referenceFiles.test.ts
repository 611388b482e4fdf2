import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { makeFolder, runCli } from './support.ts';

/** A project whose draft names its bibliography and its style in folders of their own; sources lie elsewhere. */
function makeProject(t: TestContext, folderBefore: string): { readonly folder: string; readonly sources: string } {
  const folder = makeFolder(t, {
    'lit/own.bib': '@book{poe45, author = {Poe, Edgar}, title = {Ravens}, publisher = {Night}, year = 1845}\n',
    'texts/draft.md': `---\ncsl: ${folderBefore}styles/own/numbered.csl\nbibliography: ${folderBefore}lit/own.bib\n---\n\nRavens fly [@poe45].\n`,
  });
  mkdirSync(path.join(folder, 'styles/own'), { recursive: true });
  cpSync('test/cli/styles/numbered.csl', path.join(folder, 'styles/own/numbered.csl'));
  return { folder, sources: makeFolder(t, { 'harbour.md': 'The harbour has 40 berths.\n' }) };
}

for (const before of ['', '../'])
  for (const isElsewhere of [false, true]) {
    const where = before === '' ? 'the working folder' : 'its own folder';
    test(`a draft names a bibliography and a style from ${where}${isElsewhere ? ', with --sources elsewhere' : ''}`, async t => {
      const { folder, sources } = makeProject(t, before);
      const more = isElsewhere ? ['--sources', sources] : [];
      const written = await runCli(['references', 'texts/draft.md', ...more], { cwd: folder });
      assert.match(written.stdout, /^\\\[1\\\] Poe, E\. \*Ravens\*\. Night, 1845\.$/m);
      const checked = await runCli(['check', 'texts/draft.md', ...more], { cwd: folder });
      assert.equal(checked.stdout, `0 findings in 1 draft. 0 figures. ${isElsewhere ? '1 source' : '0 sources'}.\n`);
      assert.equal(checked.code, 0);
    });
  }

test('what the configuration names is found beside other sources, too', async t => {
  const { folder, sources } = makeProject(t, '../');
  const config = makeFolder(t, {
    '.sourcebook.json': '{"bibliography": ["lit/own.bib"], "csl": "styles/own/numbered.csl"}',
    'texts/draft.md': 'Ravens fly [@poe45].\n',
  });
  for (const name of ['lit', 'styles']) cpSync(path.join(folder, name), path.join(config, name), { recursive: true });
  const written = await runCli(['references', 'texts/draft.md', '--sources', sources], { cwd: config });
  assert.match(written.stdout, /^\\\[1\\\] Poe/m);
});

test('nothing outside the workspace is read because a draft names it', async t => {
  const outside = makeFolder(t, { 'secret.bib': '@book{poe45, title = {Ravens}}\n' });
  const folder = makeFolder(t, {
    'sources/a.md': 'Text.\n',
    'draft.md': `---\nbibliography: ["${outside}/secret.bib", "../${path.basename(outside)}/secret.bib"]\n---\nX [@poe45].\n`,
  });
  const { stdout, code } = await runCli(['check', 'draft.md', '--sources', 'sources'], { cwd: folder });
  assert.match(stdout, /citation-unresolved/);
  assert.equal(code, 1);
});
