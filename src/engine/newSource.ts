import type { Source } from '../sources/source.ts';
import type { FileStat } from './host.ts';
import { createSourceFilter, defaultSourceFolders } from './sourceFilter.ts';

/** A source to be saved. */
export interface NewSource {
  readonly title: string;
  /** With `/`, relative to the workspace folder; no file has it. */
  readonly path: string;
  readonly text: string;
}

/** What a source is made from. */
export interface CopiedText {
  readonly text: string;
  /** Null: the text's first line. */
  readonly title: string | null;
  /** `2021-12-03`, when it was copied. */
  readonly accessed: string;
}

const longestTitle = 120;
const longestName = 60;

/**
 * The Markdown file that a copied text becomes: with title, address (where the text begins with one) and the day in its
 * front matter, in the folder where most sources lie. Null where the text is empty, or no folder takes Markdown.
 */
export function planNewSource(
  { text, title: given, accessed }: CopiedText,
  globs: readonly string[],
  sources: readonly Source[],
  files: readonly FileStat[],
): NewSource | null {
  const [, url = ''] = /^\s*<?(https?:\/\/[^\s<>"]{1,2000})>?[ \t]*(?:\r?\n|$)/.exec(text.slice(0, 4000)) ?? [];
  const body = (url === '' ? text : text.slice(text.indexOf(url) + url.length).replace(/^>?[ \t]*\r?\n?/, '')).trim();
  const first = body.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '';
  const title = toTitle(given ?? first.replace(/^#{1,6}\s/, ''));
  const folder = findFolder(globs, sources);
  if (body === '' || title === '' || folder === null) return null;
  const head = [`title: ${JSON.stringify(title)}`, ...(url === '' ? [] : [`url: ${JSON.stringify(url)}`])];
  const name = findFreeName(folder, toFileName(title), new Set(files.map(({ path }) => path.toLowerCase())));
  return { title, path: name, text: `---\n${head.join('\n')}\naccessed: ${accessed}\n---\n\n${body}\n` };
}

function toTitle(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).trimEnd();
}

/** The folder that most sources lie in and that takes a Markdown file; else the first that would. */
function findFolder(globs: readonly string[], sources: readonly Source[]): string | null {
  const isSource = createSourceFilter(globs);
  const counts = new Map<string, number>();
  for (const { path } of sources) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const plain = globs.filter(glob => !/[*?{}[\]!]/.test(glob)).map(glob => `${glob.replace(/^(?:\.?\/)+|\/+$/g, '')}/`);
  const known = [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
  const folders = [...known, ...plain, ...globs.map(beforeWildcard), ...defaultSourceFolders.map(name => `${name}/`)];
  return folders.find(folder => folder !== '' && isSource(`${folder}a.md`)) ?? null;
}

function beforeWildcard(glob: string): string {
  const fixed = glob.split(/[*?{}[\]!]/, 1)[0] ?? '';
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}

/** Letters and digits of any script, words joined by `-`; the source's key is made from it. */
function toFileName(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= longestName) return slug || 'source';
  const cut = slug.slice(0, longestName + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), longestName / 2));
}

function findFreeName(folder: string, name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const path = `${folder}${name}${number === 1 ? '' : `-${number}`}.md`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}
