// @ts-check
import assert from 'node:assert/strict';

// As in suite/testResult.ts.
const resultMark = 'sourcebook-test: ';

/**
 * Makes a subtest of each result that the tests in the extension host printed, and fails when there is none: a suite
 * that did not run is not one that passed.
 *
 * @param {import('node:test').TestContext} t
 * @param {{ lines: readonly string[], exitCode: number | null, host: 'node' | 'web' }} run `host` is where it should run
 */
export async function reportSuite(t, { lines, exitCode, host }) {
  const results = lines.flatMap(line => {
    const at = line.indexOf(resultMark);
    return at < 0 ? [] : [parseResult(line.slice(at + resultMark.length))];
  });
  for (const { name, error } of results) {
    await t.test(name, () => {
      if (error !== null) assert.fail(error);
    });
  }
  const printed = lines.slice(-40).join('\n');
  assert.ok(results.length > 0, `No test ran in the extension host. It printed:\n${printed}`);
  assert.deepEqual(new Set(results.map(result => result.host)), new Set([host]), 'the wrong extension host');
  const failed = results.filter(({ error }) => error !== null).length;
  assert.equal(exitCode === 0, failed === 0, `${failed} tests failed, but the exit code is ${exitCode}:\n${printed}`);
}

/**
 * @param {string} text JSON, and whatever the console put behind it
 * @returns {import('../suite/testResult.ts').TestResult}
 */
function parseResult(text) {
  return JSON.parse(text.slice(0, text.lastIndexOf('}') + 1));
}
