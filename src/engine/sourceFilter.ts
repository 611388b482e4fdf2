import picomatch from 'picomatch/posix.js';

/** Whether the file at this path (with `/`, relative to the workspace folder) belongs to the corpus. */
export type SourceFilter = (path: string) => boolean;

export const defaultSourceFolders: readonly string[] = ['sources', 'references', 'seeds'];

/**
 * The corpus of a workspace that says nothing about it: whatever lies in a folder of one of these names, in capitals
 * or not, at any depth, so that a workspace may hold several projects.
 */
export const defaultSourceGlobs: readonly string[] = [`**/{${defaultSourceFolders.join(',')}}/**`];

/** How sources are cited, wherever it lies. */
const citationStyle = /\.csl$/i;

/**
 * Globs as in `.gitignore`-like settings: a plain folder stands for all in it, `!` in front leaves files out.
 * Extended globs (`+(a|b)`) are read as plain characters: their matching may take exponential time.
 */
export function createSourceFilter(globs: readonly string[]): SourceFilter {
  const included: string[] = [];
  const excluded: string[] = [];
  for (const glob of globs) {
    const negated = glob.startsWith('!');
    const bare = glob.slice(negated ? 1 : 0).replace(/^(?:\.?\/)+/, '');
    const pattern = bare.endsWith('/') ? bare.slice(0, -1) : bare;
    if (pattern === '' || pattern === '.') (negated ? excluded : included).push('**');
    else (negated ? excluded : included).push(pattern, `${pattern}/**`);
  }
  const options = { nocase: true, noextglob: true };
  const isIncluded = included.length > 0 ? picomatch(included, options) : () => false;
  const isExcluded = excluded.length > 0 ? picomatch(excluded, options) : () => false;
  return path => isIncluded(path) && !isExcluded(path) && !citationStyle.test(path);
}

/** Why a glob can not be used; null where it can. */
export function refuseGlob(glob: string): string | null {
  const pattern = glob.replace(/^!/, '');
  if (pattern.trim() === '') return 'This glob is empty and matches nothing.';
  if (glob.length > 500) return 'This glob is longer than 500 characters and is not used.';
  if (/(?:^|\/)\.\.(?:\/|$)/.test(pattern)) return 'Sources lie inside the workspace: ".." is not followed.';
  if (/^[a-z][a-z\d+.-]*:|^~/i.test(pattern)) return 'Sources lie inside the workspace: give the path from its folder.';
  return null;
}
