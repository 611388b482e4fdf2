// Bundles the benchmarks and runs them: `npm run bench -- [NAME…] [--data DIR] [--errors] [--every N] [--baseline DIR]`.
// A NAME (`figures`, `typing`) chooses those whose file name contains it; none means all. DIR holds the labelled data:
// `gold/` and `bench/` for quality, `corpus/` for speed. What needs data that is not there says so and is left out; it
// fails only where it was named. `--errors` lists every wrong answer. `--every` takes every Nth document of a large corpus.
// `--baseline` is the `dist` of another build, which what measures the program as it ships measures beside this one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { bundling } from './bundling.mjs';
import './withoutCache.mjs';

const { values, positionals } = parseArgs({
  options: {
    baseline: { type: 'string' },
    data: { type: 'string' },
    errors: { type: 'boolean' },
    every: { type: 'string' },
  },
  allowPositionals: true,
});
const outdir = path.resolve('.test-build', `bench-${process.pid}`);
const names = readdirSync('test/bench')
  .filter(file => file.endsWith('.bench.ts'))
  .map(file => file.replace('.bench.ts', ''))
  .sort();
const unknown = positionals.filter(wanted => !names.some(name => name.includes(wanted)));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(' or ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
const chosen = names.filter(name => positionals.length === 0 || positionals.some(wanted => name.includes(wanted)));
const args = [
  ...(values.data ? ['--data', path.resolve(values.data)] : []),
  ...(values.errors ? ['--errors'] : []),
  ...(values.baseline ? ['--baseline', path.resolve(values.baseline)] : []),
  ...(values.every ? ['--every', values.every] : []),
  ...(positionals.length > 0 ? ['--named'] : []),
];
try {
  await esbuild.build({
    ...bundling,
    entryPoints: chosen.map(name => `test/bench/${name}.bench.ts`),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  });
  if (chosen.some(name => ['opening', 'sizes', 'stored', 'typing'].includes(name))) args.push('--dist', buildProgram());
  for (const name of chosen) {
    console.log(`\n── ${name}`);
    const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(outdir, `${name}.bench.mjs`), ...args], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}

/** The program as it ships, in a folder of its own: whoever works with `dist/` meanwhile is not disturbed. */
function buildProgram() {
  const folder = path.join(outdir, 'program');
  mkdirSync(folder, { recursive: true });
  symlinkSync(path.resolve('src'), path.join(folder, 'src'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, [path.resolve('esbuild.mjs'), '--production'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`esbuild.mjs --production failed:\n${stderr}`);
  return path.join(folder, 'dist');
}
