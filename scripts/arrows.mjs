// Checks the arrows between rooms, and that the checker really saw the code: a parser that fails on a file
// reports no violation in it.
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

const { forbidden, options } = config;
const { output } = await cruise(
  ['src'],
  { ...options, ruleSet: { forbidden }, validate: true },
  options.enhancedResolveOptions,
  {
    tsConfig: extractTSConfig(options.tsConfig.fileName),
  },
);
if (typeof output === 'string') throw new Error(output);
const { modules, summary } = output;
const written = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const seen = modules.filter(module => module.source.startsWith('src/'));
const arrows = seen.reduce((sum, module) => sum + module.dependencies.length, 0);
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
if (seen.length < written.length || arrows < seen.length) {
  console.error(
    `Saw ${seen.length} of ${written.length} modules and ${arrows} imports: the checker is not reading the code.`,
  );
  process.exitCode = 1;
}
if (summary.violations.length > 0) process.exitCode = 1;
console.log(`arrows: ${seen.length} modules, ${arrows} imports, ${summary.violations.length} violations`);
