import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { withBibliographies } from '../corpus/withBibliographies.ts';
import type { Draft } from '../drafts/draft.ts';
import { readDraftMetadata } from '../drafts/draftMetadata.ts';
import { createBibliographyShelf, folderOf, type NamedBibliographies } from './bibliographyShelf.ts';
import { createDraftCorpora } from './draftCorpora.ts';
import type { WorkspaceProblem } from './engine.ts';
import type { FileStat, Host } from './host.ts';

/** Which bibliographies the workspace has, and the corpus with them. */
export interface WorkspaceBibliographies {
  readonly problems: readonly WorkspaceProblem[];
  /** Whether the file is one of them. */
  has(uri: string): boolean;
  /** What is read anew the next time: the files of these URIs. */
  forget(isChanged: (uri: string) => boolean): void;
  /** Takes in which bibliographies an open draft names, or that it is closed; true where they have changed. */
  note(uri: string, draft: Draft | null, files: readonly FileStat[]): boolean;
  /** Reads what is named (`configured`: by the configuration) and not read yet; true where anything came or went. */
  update(host: Host, files: readonly FileStat[], configured: readonly string[]): Promise<boolean>;
  /** The corpus with the bibliographies read so far. */
  join(corpus: CorpusSnapshot): CorpusSnapshot;
  /** A joined corpus as a draft sees it: with the references of its own front matter. */
  corpusFor(draft: Draft, corpus: CorpusSnapshot): CorpusSnapshot;
}

export function createWorkspaceBibliographies(): WorkspaceBibliographies {
  const shelf = createBibliographyShelf();
  const draftCorpora = createDraftCorpora();
  /** By the draft that names them. */
  const named = new Map<string, NamedBibliographies>();
  return {
    get problems() {
      return shelf.problems;
    },
    has: shelf.has,
    forget: shelf.forget,
    note(uri, draft, files) {
      const names = draft ? readDraftMetadata(draft).bibliography : [];
      const known = named.get(uri)?.names ?? [];
      if (names.length === known.length && names.every((name, i) => name === known[i])) return false;
      if (names.length === 0) named.delete(uri);
      else named.set(uri, { folder: folderOf(uri, files), names });
      return true;
    },
    update: (host, files, configured) =>
      shelf.update(host, files, [{ folder: '', names: configured }, ...named.values()]),
    join: corpus => withBibliographies(corpus, shelf.bibliographies),
    corpusFor: (draft, corpus) => draftCorpora.find(draft, corpus),
  };
}
