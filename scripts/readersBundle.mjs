// @ts-check

/**
 * The bundle of the readers of heavy formats: one file for Node's threads and the web's workers. It finds neither of
 * Node's modules nor a process in it, so that libraries take the way that needs no platform. In a function of its own,
 * because the outermost names of a worker's script are names of the worker itself; and not esbuild's (`iife`), in which
 * Node's `require` is not found.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const readersBundle = {
  entryPoints: ['src/host/readersThread.ts'],
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  banner: { js: '(() => {' },
  footer: { js: '})();' },
  target: 'es2023',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser', 'worker'],
  define: { process: 'undefined' },
  external: ['node:worker_threads'],
  legalComments: 'linked',
};
