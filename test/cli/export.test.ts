import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { runPandoc, withoutPandoc } from '../support/pandoc.ts';
import { runCli } from './support.ts';

const bib = `@article{doe99, author = {M{\\"u}ller, Ann and {World Bank}}, title = {Frogs \\& Flies}, journal = {J}, year = 1999, doi = {10.1000/a_b}}
@incollection{roe{x, title = {No}}
@book{roe:01, author = {Roe, R.}, title = {Bees}, publisher = {P}, year = 2001}
`;
const source =
  '---\ntitle: Trade in a year\nauthor: Doe, Jane\npublisher: Paper\ntype: article-newspaper\ndate: 2020-05-03\n---\nExports rose by 4.5 %.\n';

const drafts = {
  'one.md': 'Exports rose by 4.5 % [see @trade, p. 3; @doe99]. @roe:01 [chap. 2] says so.\n',
  'two.md':
    '---\nbibliography: lib/own.json\n---\n\nAs @own shows.[^1]\n\n[^1]: See [-@trade] and [@doe99, {sec. A}].\n',
  'three.md': '# On [@doe99]\n\n| a | b |\n|---|---|\n| [@roe:01, 3] | x |\n\n- item ^[@trade]\n',
};

async function withProject(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-export-'));
  const { mkdirSync } = await import('node:fs');
  try {
    for (const name of ['sources', 'lib']) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, 'references.bib'), bib);
    writeFileSync(path.join(folder, 'lib', 'own.json'), '[{"id": "own", "type": "report", "title": "Own work"}]');
    writeFileSync(path.join(folder, 'sources', 'trade.md'), source);
    for (const [name, text] of Object.entries(drafts)) writeFileSync(path.join(folder, name), text);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('writes what the drafts cite, or everything', () =>
  withProject(async folder => {
    const keysOf = async (...args: string[]) => {
      const { code, stdout } = await runCli(['export', ...args], { cwd: folder });
      assert.equal(code, 0);
      return JSON.parse(stdout).map(({ id }: { id: string }) => id);
    };
    assert.deepEqual(await keysOf('one.md'), ['trade', 'doe99', 'roe:01']);
    assert.deepEqual(await keysOf('two.md'), ['own', 'trade', 'doe99']);
    assert.deepEqual(await keysOf(), ['trade', 'doe99', 'roe:01']);
    const { stdout } = await runCli(['export', 'one.md', '--format', 'text'], { cwd: folder });
    assert.match(stdout, /^Doe, J\. \(2020, May 3\)\. Trade in a year\. Paper\.$/m);
    assert.match(stdout, /^Müller, A\., & World Bank\. \(1999\)|^Müller, A\. & World Bank\. \(1999\)/m);
  }));

for (const format of ['csl-json', 'biblatex', 'bibtex']) {
  test(`Pandoc resolves every citation with the ${format} that is exported`, { skip: withoutPandoc }, () =>
    withProject(async folder => {
      for (const name of Object.keys(drafts)) {
        const { stdout } = await runCli(['export', name, '--format', format], { cwd: folder });
        const file = path.join(
          folder,
          format === 'csl-json' ? 'out.json' : format === 'bibtex' ? 'out.bibtex' : 'out.bib',
        );
        writeFileSync(file, stdout);
        const text = drafts[name as keyof typeof drafts].replace('lib/own.json', file);
        const { output, said } = runPandoc(['--citeproc', '--bibliography', file, '-t', 'plain', '--wrap=none'], text);
        assert.equal(said, '', name);
        assert.equal(/\?\?\?|\(\?\)/.test(output), false, output);
        assert.match(output, /Müller and World Bank/i, output);
      }
    }),
  );
}

test('references of the front matter are exported, and a style beside the draft is there with --sources', () =>
  withProject(async folder => {
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path.join(folder, 'drafts'));
    const front = '---\ncsl: own.csl\nreferences:\n- id: mine\n  type: book\n  title: My own\n---\n\n';
    writeFileSync(path.join(folder, 'drafts', 'four.md'), `${front}As @mine and @trade say.\n`);
    const style = readFileSync('test/cli/styles/numbered.csl');
    writeFileSync(path.join(folder, 'drafts', 'own.csl'), style);
    const exported = await runCli(['export', 'drafts/four.md', 'one.md'], { cwd: folder });
    assert.deepEqual(
      JSON.parse(exported.stdout).map(({ id, title }: { id: string; title: string }) => [id, title]),
      [
        ['mine', 'My own'],
        ['trade', 'Trade in a year'],
        ['doe99', 'Frogs & Flies'],
        ['roe:01', 'Bees'],
      ],
    );
    const args = ['drafts/four.md', '--sources', 'sources'];
    const { stdout } = await runCli(['references', ...args], { cwd: folder });
    assert.match(stdout, /^\\\[1\\\] \*My own\*\.$/m);
    assert.doesNotMatch((await runCli(['check', ...args], { cwd: folder })).stdout, /style/);
    const unknown = await runCli(['export', 'one.md', '--format', 'text', '--style', 'nature'], { cwd: folder });
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /nature/);
  }));
