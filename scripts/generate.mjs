// Writes every generated file, or with `--check` fails when one is stale. A generator is a script of its own that
// takes the same flag.
import { spawnSync } from 'node:child_process';

const generators = ['generateCountries', 'generateSchema', 'generateSettings'];
const stale = generators.filter(name => {
  const { status } = spawnSync(process.execPath, [`scripts/${name}.mjs`, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return status !== 0;
});
if (stale.length > 0) {
  console.error(`${stale.join(', ')}: failed. \`npm run generate\` writes the files anew.`);
  process.exit(1);
}
