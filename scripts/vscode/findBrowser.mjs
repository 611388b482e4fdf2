// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnce, npmInstall, run } from './installOnce.mjs';
import { cache } from './paths.mjs';

const shipped = '@sparticuz/chromium@153.0.0';

/** @typedef {{ executablePath: string, env: NodeJS.ProcessEnv }} Browser */

/**
 * A Chromium to drive: the one named by CHROMIUM, an installed Chromium, Chrome or Edge, else one that npm ships
 * (Linux x64 only). Each is run once before it is chosen.
 *
 * @returns {Promise<Browser>} rejects with the line that mends it when there is none
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return { executablePath: named, env: process.env };
    throw new Error(`CHROMIUM=${named} does not run. Set it to a Chromium's program, or not at all.`);
  }
  const installed = installedPlaces().find(place => existsSync(place) && runs(place));
  if (installed) return { executablePath: installed, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return installShipped();
  throw new Error(noBrowser);
}

const noBrowser =
  process.platform === 'linux'
    ? 'No Chromium, Chrome or Edge was found. Install one: apt-get install chromium (or set CHROMIUM to its program).'
    : 'No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM to its program.';

async function installShipped() {
  const folder = path.join(cache, 'chromium');
  try {
    await installOnce({ folder, stamp: shipped, what: `a Chromium from npm (${shipped})`, install: unpackShipped });
  } catch (error) {
    throw new Error(`${noBrowser} (npm's could not be installed: ${error instanceof Error ? error.message : error})`);
  }
  const executablePath = path.join(folder, 'chromium');
  const plain = { ...process.env, FONTCONFIG_FILE: writeFontsConf(folder) };
  // It brings the few libraries that a bare system may lack; the system's own are preferred.
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  for (const env of [plain, { ...plain, LD_LIBRARY_PATH: libraries }]) {
    if (runs(executablePath, env)) return { executablePath, env };
  }
  throw new Error(`${noBrowser} (npm's does not run on this machine)`);
}

/**
 * Where its fonts are, and the system's if there are any. The package's own file names folders of another machine, and
 * this Chromium breaks off at the first letter where it finds no font.
 *
 * @param {string} folder
 */
function writeFontsConf(folder) {
  const file = path.join(folder, 'fonts.conf');
  const places = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const folders = places.map(place => `<dir>${place}</dir>`).join('');
  const cached = `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
  const text = `<?xml version="1.0"?>\n<fontconfig>${folders}${cached}</fontconfig>\n`;
  // Another process may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

/**
 * The package unpacks itself into the folder for temporary files.
 *
 * @param {string} folder
 */
async function unpackShipped(folder) {
  await npmInstall(folder, '--prefix', folder, shipped);
  const home = path.join(folder, 'node_modules', '@sparticuz', 'chromium');
  const script =
    `const { default: chromium, inflate } = await import(${JSON.stringify(pathToFileURL(path.join(home, 'build', 'index.js')).href)});` +
    `await chromium.executablePath(); await inflate(${JSON.stringify(path.join(home, 'bin', 'al2023.tar.br'))});`;
  await run(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TMPDIR: folder } });
}

function installedPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap(folder =>
      apps.map(app => path.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(name => process.env[name] ?? []);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap(folder => programs.map(program => path.join(folder, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(':').filter(folder => folder !== '');
  return folders.flatMap(folder => names.map(name => path.join(folder, name)));
}

/**
 * @param {string} executable
 * @param {NodeJS.ProcessEnv} [env]
 */
function runs(executable, env = process.env) {
  // On Windows `chrome.exe --version` opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(executable);
  return spawnSync(executable, ['--version'], { env, stdio: 'ignore', timeout: 30_000 }).status === 0;
}
