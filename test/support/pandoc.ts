import { spawnSync } from 'node:child_process';

/** Why tests against Pandoc are left out; false where it is installed. */
export const withoutPandoc: string | false =
  spawnSync('pandoc', ['--version']).status === 0 ? false : 'Pandoc is not installed (apt-get install pandoc)';

/** Runs Pandoc over a text; what it says on its error output is returned beside what it prints. */
export function runPandoc(args: readonly string[], input: string): { readonly output: string; readonly said: string } {
  const { stdout, stderr, error } = spawnSync('pandoc', args, { input, encoding: 'utf8', maxBuffer: 50_000_000 });
  if (error) throw error;
  return { output: stdout, said: stderr };
}
