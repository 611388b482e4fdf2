// Bundles the test files and runs them with Node's own runner: `node scripts/unitTests.mjs [PATH-PART…]`.
// A part (`test/figures`, `drafts/citations`) chooses the files whose path contains it; none means all.
// Tests read fixtures relative to the working directory, which is the repository's root.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { bundling } from './bundling.mjs';
import { indexerBundle } from './indexerBundle.mjs';
import { readersBundle } from './readersBundle.mjs';
import './withoutCache.mjs';

const parts = process.argv.slice(2);
const outdir = path.join('.test-build', `unit-${process.pid}`);
const entryPoints = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map(file => path.posix.join('test', file.replaceAll('\\', '/')))
  .filter(file => file.endsWith('.test.ts') && !file.startsWith('test/vscode/'))
  .filter(file => parts.length === 0 || parts.some(part => file.includes(part)))
  .sort();
if (entryPoints.length === 0) {
  console.error(`No test file's path contains ${parts.join(' or ')}. They end in .test.ts under test/.`);
  process.exit(1);
}
try {
  await esbuild.build({
    ...bundling,
    entryPoints,
    outdir,
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  });
  const readers = path.resolve(outdir, 'readers.cjs');
  await esbuild.build({ ...readersBundle, outfile: readers, sourcemap: 'inline', logLevel: 'warning' });
  const indexer = path.resolve(outdir, 'indexer.cjs');
  await esbuild.build({ ...indexerBundle, outfile: indexer, sourcemap: 'inline', logLevel: 'warning' });
  const files = entryPoints.map(file => path.join(outdir, path.relative('test', file).replace(/\.ts$/, '.mjs')));
  // By itself the runner leaves one processor free, which is half of a small machine.
  const runner = ['--enable-source-maps', '--test', `--test-concurrency=${availableParallelism()}`];
  const { status } = spawnSync(process.execPath, [...runner, ...files], {
    stdio: 'inherit',
    env: { ...process.env, SOURCEBOOK_READERS: readers, SOURCEBOOK_INDEXER: indexer },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
