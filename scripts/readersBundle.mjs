// @ts-check

/**
 * The bundle of the readers of heavy formats: one file for Node's threads and the web's workers. It finds neither of
 * Node's modules nor a process in it, so that libraries take the way that needs no platform.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const readersBundle = {
  entryPoints: ['src/host/readersThread.ts'],
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  target: 'es2023',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser', 'worker'],
  define: { process: 'undefined' },
  external: ['node:worker_threads'],
  legalComments: 'linked',
};
