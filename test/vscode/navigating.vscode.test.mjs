// @ts-check
// Picking sources, going to them and renaming their keys in a real VS Code, by the keyboard.
// `node --test test/vscode/navigating.vscode.test.mjs`, after a build.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/vscode/findBrowser.mjs';
import { cache, root } from '../../scripts/vscode/paths.mjs';
import { installServerBuild } from '../../scripts/vscode/serverBuild.mjs';
import { startServer } from '../../scripts/vscode/startServer.mjs';
import { launchBrowser, openWorkbench } from '../../scripts/vscode/workbench.mjs';
import { createWorkspace } from './support/createWorkspace.mjs';
import { createPerson } from './support/person.mjs';

/** @type {Record<'ironclad' | 'fortifying' | 'pressure' | 'praises' | 'renew', string>} */
const keys = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8'));
const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 12,
  'editor.wordWrap': 'on',
  'editor.acceptSuggestionOnEnter': 'off',
  'files.hotExit': 'off',
  'workbench.reduceMotion': 'on',
  'workbench.sideBar.visible': false,
};

describe('a person who finds the way between drafts and sources', { timeout: 400_000 }, () => {
  /** @type {string} */
  let folder;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {ReturnType<typeof createPerson>} */
  let person;
  const shown = async () => (await person.shownText()).replace(/\s+/g, ' ');

  before(async () => {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, 'navigating-'));
    const browser = await launchBrowser(await findBrowser());
    const server = await startServer(await installServerBuild(), { dataFolder: path.join(folder, 'data'), settings });
    stop = () => Promise.all([browser.close(), server.stop()]);
    const workspace = createWorkspace(folder, {
      'draft.md': 'Bilateral turnover rose by 9 per cent to US$4.2 billion.\n',
    });
    const openFile = path.join(workspace, 'draft.md');
    const workbench = await openWorkbench(browser, server, { folder: workspace, extension: root, openFile });
    person = createPerson(workbench.page, 'navigating');
    await person.statusItem('5 sources');
  });
  after(async () => {
    await stop();
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('picks several sources at once, then takes one out', async () => {
    await person.clickBehind('turnover');
    await person.press('End');
    await person.press('ControlOrMeta+k');
    await person.press('q');
    await person.quickPick(`${keys.pressure}, para.`);
    await person.focusedRow(keys.pressure);
    await person.press('ArrowDown');
    await person.press('Space');
    await person.press('ArrowUp');
    await person.press('Space');
    await person.waitFor('two that are ticked', async () => (await person.pickCount()) === '2 Selected');
    await person.screenshot('pick-several');
    await person.press('Enter');
    await person.waitFor('two citations', async () =>
      new RegExp(`US\\$4\\.2 billion \\[@[^;]+; @[^;]*${keys.pressure}, para\\. \\d+[^;]*\\]\\.`).test(await shown()),
    );
    await person.press('ArrowLeft');
    await person.press('ArrowLeft');
    await person.press('ControlOrMeta+k');
    await person.press('q');
    await person.waitFor('two that are ticked', async () => (await person.pickCount()) === '2 Selected');
    await person.type(keys.pressure);
    await person.focusedRow(keys.pressure);
    await person.screenshot('pick-cited');
    await person.press('ArrowDown');
    await person.press('ArrowUp');
    await person.press('Space');
    await person.waitFor('one that is ticked', async () => (await person.pickCount()) === '1 Selected');
    await person.press('Enter');
    await person.waitFor('one citation', async () => /US\$4\.2 billion \[@[^;]+\]\./.test(await shown()));
    await person.screenshot('picked');
  });
});
