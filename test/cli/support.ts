import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import type { Output } from '../../src/cli/output.ts';
import { run } from '../../src/cli/run.ts';
import { toFileUri } from '../../src/host/nodeHost.ts';
import { createTestExtractor } from '../support/readers.ts';

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process, without colours. */
export async function runCli(
  args: readonly string[],
  options: { cwd?: string; cacheFolder?: string; stdin?: string | readonly Uint8Array[] } = {},
): Promise<Result> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const toOutput = (parts: string[]): Output => ({
    write: async text => void parts.push(text),
    style: (_, text) => text,
  });
  const { stdin = [] } = options;
  const chunks = typeof stdin === 'string' ? [new TextEncoder().encode(stdin)] : stdin;
  const code = await run(args, {
    cwd: options.cwd ?? process.cwd(),
    cacheFolder: options.cacheFolder ?? null,
    extract: createTestExtractor(),
    stdin: (async function* () {
      yield* chunks;
    })(),
    stdout: toOutput(stdout),
    stderr: toOutput(stderr),
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** A folder with files that is gone after the test. */
export function makeFolder(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** Compares with a kept output; `UPDATE=1` keeps the new one. Places of this machine are left out. */
export function checkGolden(name: string, actual: string): void {
  const file = path.join('test/cli/goldens', name);
  const text = actual.replaceAll(toFileUri(process.cwd()), 'file:///workspace');
  if (process.env.UPDATE === '1' || !existsSync(file)) {
    if (process.env.UPDATE !== '1') assert.fail(`${file} does not exist; run the test with UPDATE=1`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'));
}
