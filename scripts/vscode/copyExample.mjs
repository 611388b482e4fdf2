// @ts-check
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from './paths.mjs';

/** The example in `.vscode-test/example`, replaced at each start. */
export function copyExample() {
  const folder = path.join(cache, 'example');
  const draft = path.join(folder, 'draft.md');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'seeds'), path.join(folder, 'seeds'), { recursive: true });
  cpSync(path.join(root, 'example', 'draft.md'), draft);
  return { folder, draft };
}
