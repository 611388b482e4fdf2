// @ts-check
import { findDesktop } from './desktop.mjs';
import { installServerBuild } from './serverBuild.mjs';

/**
 * The VS Code to run Sourcebook in: an installed desktop where one can open a window, else the server build from npm.
 *
 * @returns {Promise<import('./desktop.mjs').Desktop | import('./serverBuild.mjs').ServerBuild>}
 */
export async function chooseVscode() {
  return findDesktop() ?? (await installServerBuild());
}
