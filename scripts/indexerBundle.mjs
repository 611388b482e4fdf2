// @ts-check
import { bundling } from './bundling.mjs';

/**
 * The bundle of the threads that index texts.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const indexerBundle = {
  ...bundling,
  entryPoints: ['src/host/indexerThread.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
};
