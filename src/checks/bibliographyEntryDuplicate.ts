import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { type DuplicateEntries, findDuplicates } from '../references/findDuplicates.ts';
import type { CheckContext, ReportCheck } from './check.ts';
import { toPlainText } from './messages.ts';

const code = 'bibliography-entry-duplicate';

export const bibliographyEntryDuplicate: ReportCheck = {
  code,
  title: 'Two entries of the bibliography seem to be one work',
  docs: `
Entries of one bibliography, or of two, share their key, their DOI, the address of a page, or title, year and first
author.

**Why:** where the draft cites one work by two keys, its list of references has it twice; and of two entries with one
key only the first is ever used.

**What it leaves out:** works of one title, year and author that have DOIs of their own; addresses of a whole site;
\`references\` in a draft's front matter, which are there to go before others.
`.trim(),
  *run({ draft, corpus }: CheckContext) {
    const cited = new Set(draft.citations.flatMap(({ items }) => items.map(({ key }) => key)));
    for (const duplicate of duplicatesOf(corpus)) {
      yield {
        code,
        message: describe(duplicate, cited),
        places: duplicate.entries.map(({ entry, bibliography: { uri, path, text } }) => ({
          uri,
          path,
          text,
          span: entry.span,
        })),
      };
    }
  },
};

const found = new WeakMap<CorpusSnapshot['bibliographies'], readonly DuplicateEntries[]>();

function duplicatesOf({ bibliographies }: CorpusSnapshot): readonly DuplicateEntries[] {
  const known = found.get(bibliographies);
  if (known) return known;
  // The references of a draft's front matter are no file's.
  const duplicates = findDuplicates(bibliographies.filter(({ uri }) => uri !== ''));
  found.set(bibliographies, duplicates);
  return duplicates;
}

function describe({ shared, entries }: DuplicateEntries, cited: ReadonlySet<string>): string {
  const keys = [...new Set(entries.map(({ entry }) => toPlainText(entry.key)))];
  if (shared === 'key') {
    return `${entries.length} entries have the key ${keys.join()}, and the first is used. Give the others keys of their own, or delete them.`;
  }
  const citedKeys = keys.filter(key => cited.has(key));
  const twice =
    citedKeys.length > 1 ? ` The draft cites ${joinWords(citedKeys)}: its list of references has the work twice.` : '';
  return `${joinWords(keys)} have ${describeShared(shared, entries)}. If they are one work, keep one entry and cite that.${twice}`;
}

function describeShared(shared: DuplicateEntries['shared'], [first]: DuplicateEntries['entries']): string {
  if (shared === 'doi') return `the same DOI, ${toPlainText(first?.entry.brief.doi ?? '')}`;
  return shared === 'url' ? 'the same address' : 'the same title, year and first author';
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
