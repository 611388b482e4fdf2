import esbuild from 'esbuild';
import { bundling } from './bundling.mjs';

/**
 * Runs TypeScript of the program from a script: bundles the text, whose imports are relative to the repository's root,
 * and imports what comes of it.
 */
export async function importSource(contents) {
  const { outputFiles } = await esbuild.build({
    ...bundling,
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
