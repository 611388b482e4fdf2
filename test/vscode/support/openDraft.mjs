// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../../scripts/vscode/findBrowser.mjs';
import { cache, root } from '../../../scripts/vscode/paths.mjs';
import { installServerBuild } from '../../../scripts/vscode/serverBuild.mjs';
import { startServer } from '../../../scripts/vscode/startServer.mjs';
import { launchBrowser, openWorkbench } from '../../../scripts/vscode/workbench.mjs';
import { createPerson } from './person.mjs';

const common = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 12,
  'files.hotExit': 'off',
  'workbench.reduceMotion': 'on',
};

/**
 * A VS Code of its own with `draft.md` open in it, and the person who sits before it.
 *
 * @param {string} name of its screenshots
 * @param {Record<string, unknown>} settings
 * @param {(folder: string) => string} createWorkspace fills a folder of its own under the one that is given, and tells it
 */
export async function openDraft(name, settings, createWorkspace) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, `${name}-`));
  /** @type {(() => Promise<unknown>)[]} */
  const closing = [];
  const stop = async () => {
    await Promise.all(closing.map(close => close()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const workspace = createWorkspace(folder);
    const browser = await launchBrowser(await findBrowser());
    closing.push(() => browser.close());
    const dataFolder = path.join(folder, 'data');
    const server = await startServer(await installServerBuild(), { dataFolder, settings: { ...common, ...settings } });
    closing.push(() => server.stop());
    const openFile = path.join(workspace, 'draft.md');
    const { page } = await openWorkbench(browser, server, { folder: workspace, extension: root, openFile });
    return { person: createPerson(page, name), page, workspace, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
