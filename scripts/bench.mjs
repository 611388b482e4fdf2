// Bundles the benchmarks and runs them: `npm run bench -- [NAME…] [--data DIR]`.
// A NAME (`figures`, `typing`) chooses those whose file name contains it. Benchmarks that score against labelled data
// take it from DIR; without it they say what they need and are left out.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const outdir = path.join('.test-build', `bench-${process.pid}`);
const files = readdirSync('test/bench').filter(file => file.endsWith('.bench.ts'));
const chosen = files.filter(file => positionals.length === 0 || positionals.some(name => file.includes(name))).sort();
if (chosen.length === 0) {
  console.error(`No benchmark is called ${positionals.join(' or ')}. There are: ${files.join(', ')}.`);
  process.exit(1);
}
try {
  await esbuild.build({
    entryPoints: chosen.map(file => `test/bench/${file}`),
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
  for (const file of chosen) {
    console.log(`\n── ${file.replace('.bench.ts', '')}`);
    const script = path.join(outdir, file.replace(/\.ts$/, '.mjs'));
    const { status } = spawnSync(process.execPath, [script, ...(values.data ? [values.data] : [])], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
