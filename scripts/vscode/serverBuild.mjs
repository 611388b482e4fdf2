// @ts-check
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { installOnce, npmInstall } from './installOnce.mjs';
import { cache } from './paths.mjs';

const codeServer = 'code-server@4.139.1';
const nodeVersion = '24.21.0';

/** @typedef {{ kind: 'server', node: string, main: string, version: string }} ServerBuild */

/**
 * VS Code's server build (VS Code in a browser) from npm, with the Node it needs. code-server ships it whole; only
 * that part is used and started directly, so no native module is compiled: those that are missing log an error and
 * nothing here needs them.
 *
 * @returns {Promise<ServerBuild>} the Node to run it with, its main file, the version of VS Code
 */
export async function installServerBuild() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const nodePackage = `node-${platform}-${process.arch}`;
  const folder = path.join(cache, 'server-build');
  const server = path.join('node_modules', 'code-server', 'lib', 'vscode');
  await installOnce({
    folder,
    stamp: `${codeServer} ${nodePackage}@${nodeVersion}`,
    what: `VS Code's server build (${codeServer}, about 800 MB)`,
    install: async fresh => {
      try {
        await npmInstall(fresh, '--prefix', fresh, codeServer, `${nodePackage}@${nodeVersion}`);
        await npmInstall(path.join(fresh, server), '--omit=dev');
      } catch (error) {
        throw new Error(
          `VS Code's server build could not be installed from npm: ${message(error)}. ` +
            'Is the npm registry reachable? With a desktop VS Code, set SOURCEBOOK_VSCODE to its program.',
        );
      }
    },
  });
  const node = path.join(folder, 'node_modules', nodePackage, 'bin', platform === 'win' ? 'node.exe' : 'node');
  const main = path.join(folder, server, 'out', 'server-main.js');
  try {
    const [version = ''] = execFileSync(node, [main, '--version'], { encoding: 'utf8' }).split('\n');
    return { kind: 'server', node, main, version };
  } catch (error) {
    throw new Error(`${nodePackage} does not run on this machine: ${message(error)}`);
  }
}

/** @param {unknown} error */
function message(error) {
  return error instanceof Error ? error.message : String(error);
}
