import { parseDocument } from 'yaml';
import type { Draft } from './draft.ts';

/** What a draft's front matter says of its citations, as Pandoc and Quarto read it. */
export interface DraftMetadata {
  /** `bibliography`, a string or a list, as written. */
  readonly bibliography: readonly string[];
  /** `csl`, as written; null where it is silent. */
  readonly csl: string | null;
  /** `suppress-bibliography`: no list of references is printed. */
  readonly suppressBibliography: boolean;
}

const silent: DraftMetadata = { bibliography: [], csl: null, suppressBibliography: false };

/** More than this is no front matter; bounds what a hostile file can make the YAML parser do. */
const maxFrontMatter = 200_000;

// The front matter alone decides; while prose is typed it stays the same string.
let last: { readonly yaml: string; readonly metadata: DraftMetadata } | null = null;

/** Reads the front matter; one that is broken says nothing. */
export function readDraftMetadata({
  text,
  markdown: { frontMatter },
}: Pick<Draft, 'text' | 'markdown'>): DraftMetadata {
  if (!frontMatter || frontMatter.end - frontMatter.start > maxFrontMatter) return silent;
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  if (last?.yaml === yaml) return last.metadata;
  const metadata = /^(?:bibliography|csl|suppress-bibliography)[ \t]*:/m.test(yaml) ? parseMetadata(yaml) : silent;
  last = { yaml, metadata };
  return metadata;
}

function parseMetadata(yaml: string): DraftMetadata {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const bibliography: unknown = toPlain(document.get('bibliography'));
    const csl: unknown = document.get('csl');
    const names: readonly unknown[] = Array.isArray(bibliography) ? bibliography : [bibliography];
    return {
      bibliography: names.filter(name => typeof name === 'string' && name.trim() !== '').map(String),
      csl: typeof csl === 'string' && csl.trim() !== '' ? csl.trim() : null,
      suppressBibliography: document.get('suppress-bibliography') === true,
    };
  } catch {
    return silent;
  }
}

function toPlain(node: unknown): unknown {
  const isNode = typeof node === 'object' && node !== null && 'toJSON' in node && typeof node.toJSON === 'function';
  return isNode ? (node.toJSON as () => unknown)() : node;
}
