// @ts-check
// What is done in the Sourcebook view by the pointer: a source dragged into the draft cites it, a name dragged onto
// another is merged with it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/vscode/findBrowser.mjs';
import { cache, root } from '../../scripts/vscode/paths.mjs';
import { installServerBuild } from '../../scripts/vscode/serverBuild.mjs';
import { startServer } from '../../scripts/vscode/startServer.mjs';
import { launchBrowser, openWorkbench } from '../../scripts/vscode/workbench.mjs';
import { createWorkspace } from './support/createWorkspace.mjs';
import { createPerson } from './support/person.mjs';

describe('dragging', () => {
  /** @type {string} */
  let folder;
  /** @type {string} */
  let workspace;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {ReturnType<typeof createPerson>} */
  let person;

  before(async () => {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, 'dragging-'));
    browser = await launchBrowser(await findBrowser());
    server = await startServer(await installServerBuild(), { dataFolder: folder, settings: {} });
    workspace = createWorkspace(folder, { 'draft.md': 'Trade with Minsk rose.\n' });
    const openFile = path.join(workspace, 'draft.md');
    ({ page } = await openWorkbench(browser, server, { folder: workspace, extension: root, openFile }));
    person = createPerson(page, 'dragging');
    await person.statusItem('5 sources');
    await person.runCommand('Sourcebook: Focus on Sources View');
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /**
   * @param {import('playwright-core').Locator} from
   * @param {import('playwright-core').Locator} to
   * @param {string[]} [keys] held meanwhile
   */
  async function drag(from, to, keys = []) {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    assert.ok(start && end);
    await page.mouse.move(start.x + 60, start.y + start.height / 2);
    await page.mouse.down();
    for (const key of keys) await page.keyboard.down(key);
    await page.mouse.move(end.x + 60, end.y + end.height / 2, { steps: 12 });
    await page.waitForTimeout(500); // The target takes a while to say that it can be dropped on.
    await page.mouse.move(end.x + 64, end.y + end.height / 2, { steps: 3 });
    await page.mouse.up();
    for (const key of keys) await page.keyboard.up(key);
  }

  it('cites a source that is dragged into the draft', async () => {
    const line = page.locator('.editor-instance .view-line', { hasText: 'Trade with' }).first();
    await drag(await person.row('reuters-xi'), line, ['Shift']);
    await person.waitForText('[@reuters-xi-praises-belarus]');
    await person.screenshot('source');
  });

  it('merges a name with the one that it is dragged onto, and asks which name it goes by', async () => {
    await person.runCommand('Sourcebook: Focus on Names View');
    await page.keyboard.press('End');
    await drag(await person.row('Yang Shu'), await person.row('White House'));
    await person.choose('', 'White House');
    await person.waitFor('the merge in .sourcebook.json', async () => {
      const file = path.join(workspace, '.sourcebook.json');
      return existsSync(file) && /"White House",\s+"Yang Shu"/.test(readFileSync(file, 'utf8'));
    });
    await person.screenshot('name');
  });
});
