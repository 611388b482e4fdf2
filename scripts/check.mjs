// Everything that must hold before a change lands, in the order of how fast it fails.
// `npm run check`; `npm run check -- --fast` leaves out the tests.
import { spawnSync } from 'node:child_process';

const fast = process.argv.includes('--fast');
/** @type {[name: string, command: string][]} */
const steps = [
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'tsc -p tsconfig.json'],
  ['types of the scripts', 'tsc -p tsconfig.scripts.json'],
  ['types of the engine, without platform', 'tsc -p tsconfig.engine.json'],
  ['arrows', 'node scripts/arrows.mjs'],
  ['unused code', 'knip'],
  ['generated files', 'node scripts/generate.mjs --check'],
  ['bundle sizes', 'node esbuild.mjs --production && size-limit'],
  ...(fast ? [] : /** @type {[string, string][]} */ ([['tests', 'node scripts/test.mjs']])),
];
for (const [name, command] of steps) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
  });
  if (status !== 0) {
    console.error(`\n${name}: failed (${command})`);
    process.exit(status ?? 1);
  }
}
