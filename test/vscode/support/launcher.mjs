// @ts-check
// Stands in for a desktop VS Code's program where there is none: takes its arguments, opens the server build in a
// browser without a window, runs the tests in its extension host, prints what they print, ends with their exit code.
//   launcher.mjs WORKSPACE --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [--anything-else]
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../../scripts/vscode/findBrowser.mjs';
import { cache } from '../../../scripts/vscode/paths.mjs';
import { installServerBuild } from '../../../scripts/vscode/serverBuild.mjs';
import { startServer } from '../../../scripts/vscode/startServer.mjs';
import { launchBrowser, openWorkbench } from '../../../scripts/vscode/workbench.mjs';

const args = process.argv.slice(2);
const folder = args.find(arg => !arg.startsWith('-'));
const extension = readOption('extensionDevelopmentPath');
const testsPath = readOption('extensionTestsPath');
if (!folder || !extension || !testsPath) {
  console.error(`Needs a workspace, --extensionDevelopmentPath and --extensionTestsPath; got ${args.join(' ')}`);
  process.exit(2);
}

const dataFolder = mkdtempSync(path.join(cache, 'launcher-'));
const server = await startServer(await installServerBuild(), { dataFolder });
const browser = await launchBrowser(await findBrowser());
try {
  const { testsEnded } = await openWorkbench(browser, server, {
    folder,
    extension,
    testsPath,
    onLog: line => console.log(line),
  });
  process.exitCode = await testsEnded;
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

/** @param {string} name */
function readOption(name) {
  return args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}
