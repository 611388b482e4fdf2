// @ts-check
// Everything that is tested: the build, the unit tests, the grammar's tests, the tests in a real VS Code.
// All steps run, whatever failed before; `npm test -- --fast` leaves out the real VS Code and says so.
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import './withoutCache.mjs';

const fast = process.argv.includes('--fast');
const node = process.execPath;
/** @type {{ name: string, args: string[], counted: boolean }[]} */
const steps = [
  { name: 'build', args: ['esbuild.mjs'], counted: false },
  { name: 'unit tests', args: ['scripts/unitTests.mjs'], counted: true },
  {
    name: 'tests of the grammar',
    args: [
      path.join('node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js'),
      ...['--config', 'test/syntaxes/grammars.json', 'test/syntaxes/*.test.md'],
    ],
    counted: false,
  },
];
if (!fast) {
  // By itself the runner leaves one processor free, which is half of a small machine.
  const runner = ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`];
  steps.push({ name: 'a browser and a VS Code', args: ['test/vscode/support/prepare.mjs'], counted: false });
  steps.push({
    name: 'tests in a browser',
    args: [...runner, ...findTests('test/browser', '.test.mjs')],
    counted: true,
  });
  steps.push({
    name: 'tests in a real VS Code',
    args: [...runner, ...findTests('test/vscode', '.vscode.test.mjs')],
    counted: true,
  });
}

/** What Node's test runner counts, in its order. */
const counters = ['tests', 'suites', 'pass', 'fail', 'cancelled', 'skipped', 'todo'];
/** @type {Map<string, number>} */
const totals = new Map(counters.map(counter => [counter, 0]));
const since = Date.now();
for (const { name, args, counted } of steps) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { code, output } = await run(args);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const counts = counted
    ? readCounts(output)
    : new Map([
        ['tests', 1],
        [code === 0 ? 'pass' : 'fail', 1],
      ]);
  for (const counter of counters) totals.set(counter, get(totals, counter) + get(counts, counter));
  // A runner that broke off, or ran nothing, counts as one failure.
  const broke = code !== 0 && get(counts, 'fail') + get(counts, 'cancelled') === 0;
  if (broke || (counted && get(counts, 'tests') === 0)) totals.set('fail', get(totals, 'fail') + 1);
}

const failed = get(totals, 'fail') + get(totals, 'cancelled');
console.log();
for (const counter of counters) console.log(`# ${counter} ${get(totals, counter)}`);
console.log(`# duration_ms ${Date.now() - since}`);
if (fast) console.log('Not run: the tests in a real VS Code (--fast).');
console.log(`${get(totals, 'pass')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * The files of a folder whose names end so, the largest first: they take longest, and others run beside them.
 *
 * @param {string} folder
 * @param {string} ending
 */
function findTests(folder, ending) {
  return readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .map(name => path.join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
}

/**
 * Runs Node, showing what it prints.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', data => {
      process.stdout.write(data);
      output = (output + data).slice(-20_000);
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, output }));
  });
}

/**
 * The closing lines of Node's test runner, by any of its reporters: `# pass 12`, `ℹ pass 12`.
 *
 * @param {string} output
 * @returns {Map<string, number>}
 */
function readCounts(output) {
  const lines = output.matchAll(/^(?:#|ℹ) ([a-z]+) (\d+)$/gm);
  return new Map([...lines].map(([, counter = '', count]) => [counter, Number(count)]));
}

/**
 * @param {ReadonlyMap<string, number>} counts
 * @param {string} counter
 */
function get(counts, counter) {
  return counts.get(counter) ?? 0;
}
