// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { root } from '../../../scripts/vscode/paths.mjs';

/**
 * Bundles the tests that run inside the extension host. The bundle stands under the extension's folder: VS Code runs
 * tests in the extension host of the extension that they lie in.
 *
 * @returns {Promise<string>} the bundle
 */
export async function buildSuite() {
  const folder = path.join(root, '.test-build', 'vscode');
  const outfile = path.join(folder, 'index.js');
  mkdirSync(folder, { recursive: true });
  // The extension hosts load it by `require`, or by what the web has for it.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  await esbuild.build({
    entryPoints: [path.join(root, 'test/vscode/suite/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    // With this esbuild says which names are exported, in words that Node's `import` of such a file understands.
    platform: 'node',
    target: 'es2023',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
