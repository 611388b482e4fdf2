// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const stampName = 'installed.txt';

/**
 * Fills `folder` by `install`, once for each `stamp` (the versions of what is in it). The work is done in a folder
 * beside it and renamed when complete, so that an interrupted install is never taken for a good one.
 *
 * @param {{ folder: string, stamp: string, what: string, install: (folder: string) => Promise<void> }} options
 */
export async function installOnce({ folder, stamp, what, install }) {
  if (readStamp(folder) === stamp) return;
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent, path.basename(folder));
  const fresh = `${folder}.${process.pid}.part`;
  const since = Date.now();
  console.error(`Installing ${what} into ${folder} (once) …`);
  try {
    mkdirSync(fresh);
    await install(fresh);
    writeFileSync(path.join(fresh, stampName), stamp);
    rmSync(folder, { recursive: true, force: true });
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Another process installed the same in the meantime.
      if (readStamp(folder) !== stamp) throw error;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  console.error(`Installed ${what} in ${((Date.now() - since) / 1000).toFixed(0)} s.`);
}

/**
 * `npm install` of exact versions, without running any package's scripts.
 *
 * @param {string} folder where node_modules goes
 * @param {...string} args packages, flags
 */
export async function npmInstall(folder, ...args) {
  const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args];
  // Under `npm start` and `npm test` this is npm's own program, which spares a shell on Windows.
  const npm = process.env.npm_execpath;
  const [command, commandArgs] = npm?.endsWith('.js') ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  await run(command, commandArgs, { cwd: folder, shell: command === 'npm' && process.platform === 'win32' });
}

/**
 * Runs a program to its end; what it prints goes to our standard error.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<void>} rejects when it cannot start or does not exit with 0
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${signal ?? code}`));
    });
  });
}

/** @param {string} folder */
function readStamp(folder) {
  const file = path.join(folder, stampName);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Removes what interrupted installs left behind.
 *
 * @param {string} parent
 * @param {string} name
 */
function removeAbandoned(parent, name) {
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(`${name}.`) && entry.endsWith('.part') ? Number(entry.split('.').at(-2)) : Number.NaN;
    if (!Number.isNaN(pid) && !isAlive(pid)) rmSync(path.join(parent, entry), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
