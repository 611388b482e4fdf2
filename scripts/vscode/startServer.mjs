// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/**
 * @typedef {object} Workspace what the workbench opens
 * @property {string} folder
 * @property {string} [openFile]
 * @property {string} [extension] an extension loaded from its source folder
 * @property {string} [testsPath] a file whose `run` is called inside the extension host
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(workspace: Workspace) => string} toUrl the address that opens a workspace
 * @property {() => string} log what the server printed so far
 * @property {Promise<number | null>} ended resolves with the exit code when the server is gone
 * @property {() => Promise<void>} stop ends the server and everything it started
 */

/** A workbench without what is of no use here, asks questions, or would reach for the network. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
};

/**
 * Starts VS Code's server build. It listens on 127.0.0.1 only, and answers only who has the connection token: a page
 * of some other site, or another user of this machine, could otherwise open a terminal through it. The token is made
 * anew at each start and handed over in a file, not on the command line that `ps` shows.
 *
 * @param {import('./serverBuild.mjs').ServerBuild} build
 * @param {{ dataFolder: string, extensionsFolder?: string, port?: number, settings?: Record<string, unknown>,
 *   asksForTrust?: boolean }} options a workspace is trusted unless `asksForTrust`; `settings` are the user's; `"remote.extensionKind": { ID: ["web"] }` puts an extension into the browser's worker
 * @returns {Promise<Server>}
 */
export async function startServer(build, options) {
  const { dataFolder, extensionsFolder = path.join(dataFolder, 'extensions') } = options;
  const port = options.port ?? (await findFreePort());
  const token = randomBytes(16).toString('hex');
  const tokenFile = path.join(dataFolder, 'token');
  const user = path.join(dataFolder, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(tokenFile, token, { mode: 0o600 });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const args = [
    build.main,
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token-file', tokenFile],
    ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    ...['--accept-server-license-terms', '--disable-telemetry'],
    ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
    // Without it a built VS Code ignores the `payload` that loads an extension from its source.
    '--enable-smoke-test-driver',
  ];
  const child = spawn(build.node, args, {
    env: withoutVscode(process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that the extension hosts end with it.
    detached: process.platform !== 'win32',
  });
  let log = '';
  /** @type {Promise<number | null>} */
  const ended = new Promise(resolve => child.on('exit', code => resolve(code)));
  /** @type {Promise<void>} */
  const listening = new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ data) => {
      log = (log + data).slice(-100_000);
      if (log.includes('Extension host agent listening on')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    ended.then(code => reject(new Error(`VS Code's server ended with ${code} before it listened:\n${log}`)));
  });
  await listening;
  return {
    port,
    toUrl: workspace => toUrl(port, token, workspace),
    log: () => log,
    ended,
    stop: async () => {
      endTree(child);
      await ended;
    },
  };
}

/**
 * @param {number} port
 * @param {string} token
 * @param {Workspace} workspace
 */
function toUrl(port, token, { folder, openFile, extension, testsPath }) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${toUriPath(file)}`;
  /** @type {[string, string][]} */
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)]);
  if (openFile) payload.push(['openFile', remote(openFile)]);
  const query = new URLSearchParams({ tkn: token, folder: toUriPath(folder), payload: JSON.stringify(payload) });
  // The workbench reads a `+` as a plus.
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20')}`;
}

/** @param {string} file an absolute path */
function toUriPath(file) {
  const slashed = file.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

/**
 * A port that is free on 127.0.0.1 now.
 *
 * @returns {Promise<number>}
 */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/**
 * Inside a terminal of VS Code its own variables would make the server think it is a child of that window.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutVscode(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('VSCODE_') && name !== 'ELECTRON_RUN_AS_NODE'),
  );
}

/** @param {import('node:child_process').ChildProcess} child started with `detached` except on Windows */
export function endTree(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended in the meantime.
  }
}
