import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { CheckedDraft } from '../engine/engine.ts';
import { createLineMap } from '../text/lineMap.ts';
import { overlaps, type Span } from '../text/span.ts';
import { CommandError } from './command.ts';

/** A run of changed lines, from 0, `end` exclusive; null: all of them. */
type ChangedLines = readonly Span[] | null;

const run = promisify(execFile);
// A repository may name programs to run; none of them is.
const safely = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--literal-pathspecs'];
const mostOutput = 64_000_000;

/** Which lines of a draft are other than in a git revision; a draft that git does not know has changed in all. */
export async function findChangedLines(file: string, name: string, revision: string): Promise<ChangedLines> {
  const cwd = path.dirname(file);
  if (revision.startsWith('-') || revision === '')
    throw new CommandError(`--changed-since ${revision} names no revision.`);
  await git(
    cwd,
    ['rev-parse', '--is-inside-work-tree'],
    `${name} is in no git repository, so --changed-since cannot tell what changed.`,
  );
  await git(
    cwd,
    ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`],
    `--changed-since ${revision}: there is no such revision. In a shallow clone fetch it first (fetch-depth: 0).`,
  );
  const base = path.basename(file);
  const known = await git(cwd, ['ls-files', '--', base], null);
  if (known.trim() === '') return null;
  const formerly = await findFormerNames(cwd, base, revision);
  const diff = await git(
    cwd,
    ['diff', '-M', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', revision, '--', ...formerly, base],
    `git cannot compare ${name} with ${revision}.`,
  );
  return Array.from(diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start, count]) => {
    const from = Number(start) - 1;
    // Lines that are gone have changed the sentence around them.
    return count === '0' ? { start: from, end: from + 2 } : { start: from, end: from + Number(count ?? 1) };
  });
}

/** What a file that was renamed since a revision was called then, as seen from its folder. */
async function findFormerNames(cwd: string, base: string, revision: string): Promise<string[]> {
  const prefix = (await git(cwd, ['rev-parse', '--show-prefix'], null)).replace(/\n$/, '');
  const renames = await git(
    cwd,
    ['diff', '-M', '--name-status', '-z', '--diff-filter=R', '--no-ext-diff', revision],
    null,
  );
  const parts = renames.split('\0');
  const at = parts.findIndex((part, i) => i % 3 === 2 && part === prefix + base);
  const old = parts[at - 1];
  return at < 0 || old === undefined ? [] : [path.posix.relative(prefix, old)];
}

async function git(cwd: string, args: readonly string[], message: string | null): Promise<string> {
  try {
    const { stdout } = await run('git', [...safely, ...args], { cwd, maxBuffer: mostOutput });
    return stdout;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) throw new CommandError('--changed-since needs git, which is not installed or not on the PATH.');
    if (message === null) throw error;
    throw new CommandError(message);
  }
}

/** The draft with those findings only whose sentences have a changed line. */
export function onlyChanged(checked: CheckedDraft, changed: ChangedLines): CheckedDraft {
  if (changed === null) return checked;
  const lines = createLineMap(checked.draft.text);
  const isChanged = (span: Span) => {
    const stretch = { start: lines.positionAt(span.start).line, end: lines.positionAt(span.end).line + 1 };
    return changed.some(other => overlaps(other, stretch));
  };
  const { claims } = checked.draft;
  const findings = checked.findings.filter(
    ({ span }) => isChanged(span) || claims.some(claim => overlaps(claim.span, span) && isChanged(claim.span)),
  );
  return { ...checked, findings };
}
