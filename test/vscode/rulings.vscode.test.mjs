// @ts-check
// Sources that disagree, in a real VS Code. `node --test test/vscode/rulings.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/vscode/findBrowser.mjs';
import { cache, root } from '../../scripts/vscode/paths.mjs';
import { installServerBuild } from '../../scripts/vscode/serverBuild.mjs';
import { startServer } from '../../scripts/vscode/startServer.mjs';
import { launchBrowser, openWorkbench } from '../../scripts/vscode/workbench.mjs';
import { createPerson } from './support/person.mjs';

const settings = { 'editor.minimap.enabled': false, 'files.hotExit': 'off', 'workbench.reduceMotion': 'on' };

describe('a person whose sources disagree', { timeout: 300_000 }, () => {
  /** @type {string} */
  let folder;
  /** @type {string} */
  let configuration;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {ReturnType<typeof createPerson>} */
  let person;

  before(async () => {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, 'rulings-'));
    const workspace = path.join(folder, 'workspace');
    mkdirSync(path.join(workspace, 'sources'), { recursive: true });
    configuration = path.join(workspace, '.sourcebook.json');
    const census = 'Alder Creek has grown. The population of Alder Creek was 4,210, the census office said.\n';
    const guide =
      'Alder Creek lies in the hills. With a population of 5,730, Alder Creek is the largest town in the valley.\n';
    writeFileSync(path.join(workspace, 'sources/census.md'), census);
    writeFileSync(path.join(workspace, 'sources/guide.md'), guide);
    const openFile = path.join(workspace, 'draft.md');
    writeFileSync(openFile, 'Alder Creek has a population of 4,210 [@census].\n');
    const browser = await launchBrowser(await findBrowser());
    const server = await startServer(await installServerBuild(), { dataFolder: path.join(folder, 'data'), settings });
    stop = () => Promise.all([browser.close(), server.stop()]);
    const workbench = await openWorkbench(browser, server, { folder: workspace, extension: root, openFile });
    person = createPerson(workbench.page, 'rulings');
    await person.statusItem('2 sources');
  });
  after(async () => {
    await stop();
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('sees both sentences over the figure', async () => {
    assert.match(await person.hover('4,210', 'the sources disagree'), /5,730/);
    await person.screenshot('hover');
    await person.leave();
  });

  it('decides for one, with a reason, and the draft is at peace', async () => {
    await person.clickBehind('4,21');
    await person.quickFix('Use census’s “4,210”, because…');
    await person.answerInput('counted, not estimated');
    await person.hover('4,210', 'counted, not estimated');
    await person.screenshot('ruled');
    await person.leave();
    assert.deepEqual(JSON.parse(readFileSync(configuration, 'utf8')).rulings, [
      { use: 'census', figure: '4,210', reason: 'counted, not estimated' },
    ]);
    await person.runCommand('Sourcebook: Focus on Draft View');
    await person.row('Found');
    await person.screenshot('draft-view');
  });

  it('takes it back', async () => {
    await person.clickBehind('4,21');
    await person.quickFix('Take back the ruling for census’s “4,210”');
    assert.match(await person.hover('4,210', 'the sources disagree'), /5,730/);
    assert.deepEqual(JSON.parse(readFileSync(configuration, 'utf8')).rulings ?? [], []);
  });
});
