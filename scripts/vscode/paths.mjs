// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import '../withoutCache.mjs';

/** The repository's root, which is also the extension's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that starting or testing VS Code downloads or writes. Ignored by git; may be deleted at any time. */
export const cache = path.join(root, '.vscode-test');
