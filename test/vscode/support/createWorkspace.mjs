// @ts-check
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/vscode/paths.mjs';

/**
 * A new folder with a copy of the seeds and the drafts given.
 *
 * @param {string} parent
 * @param {Record<string, string>} [drafts] file name → text
 */
export function createWorkspace(parent, drafts = {}) {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'workspace-'));
  cpSync(path.join(root, 'seeds'), path.join(folder, 'seeds'), { recursive: true });
  for (const [name, text] of Object.entries(drafts)) writeFileSync(path.join(folder, name), text);
  return folder;
}
