// Writes schemas/sourcebook.schema.json, the JSON Schema of `.sourcebook.json`, from the engine's own description of it.
// `node scripts/generateSchema.mjs [--check]`; with --check it writes nothing and fails where the file is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const target = 'schemas/sourcebook.schema.json';

const { outputFiles } = await esbuild.build({
  entryPoints: ['src/engine/configSchema.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
});
// A module loaded from a data: address has no place of its own; Node's own modules are all it may require.
const code = (outputFiles[0]?.text ?? '').replace('import.meta.url', JSON.stringify(`file://${path.resolve('index.js')}`));
const { createConfigSchema } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
const schema = `${JSON.stringify(createConfigSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (read(target) !== schema) {
    console.error(`${target} is out of date: run node scripts/generateSchema.mjs.`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, schema);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
