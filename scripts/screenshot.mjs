// @ts-check
// Takes the README's picture: the example in a real VS Code, the pointer on a figure that the source has otherwise.
// `npm run screenshot`, after a change of what is to be seen.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createPerson } from '../test/vscode/support/person.mjs';
import { copyExample } from './vscode/copyExample.mjs';
import { findBrowser } from './vscode/findBrowser.mjs';
import { cache, root } from './vscode/paths.mjs';
import { installServerBuild } from './vscode/serverBuild.mjs';
import { startServer } from './vscode/startServer.mjs';
import { launchBrowser, openWorkbench } from './vscode/workbench.mjs';

const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'workbench.activityBar.location': 'hidden',
  'workbench.sideBar.location': 'right',
  'explorer.openEditors.visible': 0,
};

const build = await installServerBuild();
const dataFolder = mkdtempSync(path.join(cache, 'screenshot-'));
const browser = await launchBrowser(await findBrowser());
const server = await startServer(build, { dataFolder, settings });
try {
  const { folder, draft } = copyExample();
  const { page } = await openWorkbench(browser, server, { folder, openFile: draft, extension: root });
  const person = createPerson(page, 'readme');
  await person.statusItem('5 sources');
  await person.waitForText('$4.77 million');
  await page.locator('.squiggly-warning').first().waitFor();
  await person.hover('$4.77 million', 'reuters-xi-praises-belarus');
  await page.locator('.monaco-hover', { hasText: 'Quick Fix' }).waitFor();
  await page.waitForTimeout(500); // It fades in.
  mkdirSync(path.join(root, 'docs'), { recursive: true });
  await page.screenshot({ path: path.join(root, 'docs', 'screenshot.png') });
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}
