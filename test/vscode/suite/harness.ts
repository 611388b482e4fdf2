import { resultMark, type TestResult } from './testResult.ts';

interface Case {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const cases: Case[] = [];

/** Adds a test. They run one after the other, in the order in which they were added. */
export function test(name: string, run: () => Promise<void>): void {
  cases.push({ name, run });
}

/**
 * Runs all tests and prints one line for each, which is read outside: the extension host of the web has neither
 * files nor a test runner. Rejects when one failed.
 */
export async function runAll(): Promise<void> {
  const host = typeof process === 'undefined' ? 'web' : 'node';
  let failed = 0;
  for (const { name, run } of cases) {
    const since = Date.now();
    let error: string | null = null;
    try {
      await run();
    } catch (thrown) {
      failed++;
      error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    }
    const result: TestResult = { name, error, milliseconds: Date.now() - since, host };
    console.log(`${resultMark}${JSON.stringify(result)}`);
  }
  if (failed > 0) throw new Error(`${failed} of ${cases.length} tests failed`);
}

/**
 * Asks until the answer is neither null, undefined nor false, and gives it back.
 *
 * @throws after 30 seconds, with what was waited for and what `show` says of the last state
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  show: () => unknown = () => '',
): Promise<Exclude<T, null | undefined | false>> {
  const until = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as Exclude<T, null | undefined | false>;
    }
    if (Date.now() > until) throw new Error(`Waited in vain for ${what}. ${JSON.stringify(show())}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export function assertEqual(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`Is ${is}, should be ${should}`);
}

export function assertIncludes(text: string, ...parts: readonly string[]): void {
  const missing = parts.filter(part => !text.includes(part));
  if (missing.length > 0) throw new Error(`${JSON.stringify(missing)} not in:\n${text}`);
}
