// @ts-check
// Opens VS Code with Sourcebook, from this folder's build, on a fresh copy of the seeds and the example draft:
// an installed desktop VS Code, else VS Code's server build in the browser.
//   npm start -- [--no-open] [--port N]     SOURCEBOOK_VSCODE=PATH (or `server`) chooses the VS Code
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chooseVscode } from './vscode/chooseVscode.mjs';
import { copyExample } from './vscode/copyExample.mjs';
import { hasDisplay } from './vscode/desktop.mjs';
import { cache, root } from './vscode/paths.mjs';
import { endTree, quietSettings, startServer } from './vscode/startServer.mjs';

const { port, open } = readArgs();
let ending = false;
const build = path.join(root, 'dist', 'extension.js');
if (!existsSync(build)) fail('There is no build yet: npm run build');
try {
  const vscode = await chooseVscode();
  const { folder, draft } = copyExample();
  if (vscode.kind === 'desktop') await startDesktop(vscode.executable, folder, draft);
  else await startInBrowser(vscode, folder, draft);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/**
 * @param {string} executable
 * @param {string} folder
 * @param {string} draft
 */
async function startDesktop(executable, folder, draft) {
  console.log(`VS Code: ${executable}`);
  console.log(`Folder:  ${folder} (a fresh copy of the example)`);
  console.log('Close its window or press Ctrl-C to end.');
  // A profile of its own: nobody's settings and extensions are touched, and a VS Code that runs already stays apart.
  const profile = path.join(cache, 'desktop-profile');
  const user = path.join(profile, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(quietSettings));
  const args = [
    ...['--new-window', '--wait', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust'],
    ...['--user-data-dir', path.join(profile, 'data'), '--extensions-dir', path.join(profile, 'extensions')],
    // Chromium's sandbox cannot be had as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[`--extensionDevelopmentPath=${root}`, folder, draft],
  ];
  const child = spawn(executable, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
  endOnSignal(async () => endTree(child));
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  process.exit(code ?? 0);
}

/**
 * @param {import('./vscode/serverBuild.mjs').ServerBuild} serverBuild
 * @param {string} folder
 * @param {string} draft
 */
async function startInBrowser(serverBuild, folder, draft) {
  const dataFolder = mkdtempSync(path.join(cache, 'start-'));
  process.on('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
  const server = await startServer(serverBuild, { dataFolder, ...(port !== null && { port }) });
  endOnSignal(server.stop);
  const url = server.toUrl({ folder, openFile: draft, extension: root });
  console.log(`VS Code ${serverBuild.version} in the browser (no desktop VS Code was found here), on 127.0.0.1 only.`);
  console.log(`Folder:  ${folder} (a fresh copy of the example)`);
  console.log(`Open this whole address; it holds the key to this session:\n\n${url}\n`);
  console.log('Press Ctrl-C to end.');
  if (open && hasDisplay()) openInBrowser(url);
  const code = await server.ended;
  if (!ending) fail(`VS Code's server ended with ${code}:\n${server.log()}`);
}

/** @param {string} url */
function openInBrowser(url) {
  const [command, args] = /** @type {[string, string[]]} */ (
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]]
  );
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log(`(${command} is missing, so no browser was opened.)`));
  child.unref();
}

/** @param {() => Promise<void>} end */
function endOnSignal(end) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      ending = true;
      end().finally(() => process.exit(0));
    });
  }
}

function readArgs() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Error('--port needs a port');
    return { port, open: !values['no-open'] };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}. Known: --no-open, --port N`);
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
