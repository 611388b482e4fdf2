// Writes schemas/sourcebook.schema.json, the JSON Schema of `.sourcebook.json`, from the engine's own description of it.
// `node scripts/generateSchema.mjs [--check]`; with --check nothing is written and a stale file is an error.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from './importSource.mjs';

const target = 'schemas/sourcebook.schema.json';

const { createConfigSchema } = await importSource("export { createConfigSchema } from './src/engine/configSchema.ts';");
const schema = format(JSON.stringify(createConfigSchema()));

if (existsSync(target) && readFileSync(target, 'utf8') === schema) process.exit();
if (process.argv.includes('--check')) {
  console.error(`${target} does not fit src/engine/configSchema.ts: run node scripts/generateSchema.mjs`);
  process.exit(1);
}
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, schema);
console.log(`Wrote ${target}`);

/** As the linter wants every file. */
function format(text) {
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path', target];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
