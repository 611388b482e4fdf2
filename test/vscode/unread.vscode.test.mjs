// @ts-check
// Sources that cannot be read, in a real VS Code. `node --test test/vscode/unread.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/vscode/paths.mjs';
import { openDraft } from './support/openDraft.mjs';

const settings = {
  'workbench.sideBar.location': 'right',
};

const german = `Der Hafen hat im vergangenen Jahr 4,2 Millionen Tonnen umgeschlagen, und das sind mehr als im Jahr davor, wie die
Verwaltung mitteilte. Der Umsatz ist nicht gestiegen, sagte der Leiter, und auch die Zahl der Schiffe ist gleich.
`;

/** @type {Record<string, string>} name of the file → what is cited */
const cited = {
  'scan.pdf': 'scan-pdf',
  'protected.pdf': 'protected',
  'locked.docx': 'locked',
  'truncated.docx': 'truncated',
  'papers.zip': 'papers',
  'tides.bin': 'tides',
  'hafen.txt': 'hafen',
};
const draft = `The quay is 310 metres long [@quay].

${Object.values(cited)
  .map((key, i) => `Port ${i + 1} handled ${71 + i} million tonnes [@${key}].`)
  .join('\n\n')}
`;

describe('a person whose sources cannot be read', { timeout: 300_000 }, () => {
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;

  before(async () => {
    ({ person, stop } = await openDraft('unread', settings, folder => {
      const workspace = path.join(folder, 'workspace');
      const sources = path.join(workspace, 'sources');
      mkdirSync(sources, { recursive: true });
      for (const name of ['scan.pdf', 'protected.pdf', 'locked.docx', 'truncated.docx'])
        copyFileSync(path.join(root, 'test/readers/files', name), path.join(sources, name));
      writeFileSync(path.join(sources, 'papers.zip'), 'PK');
      writeFileSync(path.join(sources, 'tides.bin'), Buffer.from([0, 1, 2, 3]));
      writeFileSync(path.join(sources, 'hafen.txt'), german);
      writeFileSync(path.join(sources, 'quay.txt'), 'The quay is 310 metres long. It was built in 1964.\n');
      writeFileSync(path.join(workspace, 'draft.md'), draft);
      return workspace;
    }));
  });
  after(() => stop());

  it('is told in the status bar and under Problems, and no figure is called wrong', async () => {
    await person.statusItem('8 sources');
    await person.statusItem(' 7');
    await person.runCommand('Problems: Focus on Problems View');
    for (const message of ['pictures without text', 'a password', 'cut short', 'in German'])
      await person.problem(message);
    assert.doesNotMatch(await person.shownText(), /No source/);
    await person.screenshot('problems');
    await person.runCommand('View: Toggle Panel Visibility');
  });

  it('is told over a figure why it was not checked', async () => {
    assert.match(await person.hover('71 million', 'could not be read'), /pictures without text/);
    await person.screenshot('hover');
    await person.leave();
  });

  it('finds them counted in the state of the draft', async () => {
    await person.runCommand('Sourcebook: Focus on Draft View');
    await person.row('Not checked');
    await person.screenshot('draft-view');
    await person.runCommand('Sourcebook: Focus on Sources View');
    await person.row('not read · cited · scan.pdf');
    await person.screenshot('sources-view');
  });
});
