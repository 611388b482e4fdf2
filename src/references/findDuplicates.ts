import { fold } from '../text/fold.ts';
import { type Bibliography, normalizeTitle, normalizeUrl, type PlacedEntry } from './bibliography.ts';

/** Entries that seem to be one work. */
export interface DuplicateEntries {
  /** What they share; `title` is title, year and first author. */
  readonly shared: 'key' | 'doi' | 'url' | 'title';
  /** At least two, in the order of precedence and text. */
  readonly entries: readonly PlacedEntry[];
}

/** The surest sign first. Empty: it has none. */
const signs: readonly (readonly [DuplicateEntries['shared'], (entry: PlacedEntry['entry']) => string])[] = [
  ['key', ({ key }) => key],
  ['doi', ({ brief }) => brief.doi],
  ['url', ({ brief }) => toPage(brief.url)],
  ['title', ({ brief }) => toTitleSign(brief)],
];

/**
 * Finds entries that share a key, a DOI, a page's address, or title, year and first author. Works of one title that have
 * DOIs of their own are different ones. Each set of entries is told once, by its surest sign.
 */
export function findDuplicates(bibliographies: readonly Bibliography[]): DuplicateEntries[] {
  const placed = bibliographies.flatMap(bibliography =>
    [...bibliography.entries, ...bibliography.repeats]
      .sort((a, b) => a.span.start - b.span.start)
      .map((entry): PlacedEntry => ({ entry, bibliography })),
  );
  const told = new Set<string>();
  return signs.flatMap(([shared, signOf]) => {
    const bySign = new Map<string, number[]>();
    placed.forEach(({ entry }, i) => {
      const sign = signOf(entry);
      const same = bySign.get(sign);
      if (same) same.push(i);
      else if (sign !== '') bySign.set(sign, [i]);
    });
    return [...bySign.values()].flatMap((same): DuplicateEntries[] => {
      const entries = same.flatMap(i => placed[i] ?? []);
      const name = same.join();
      if (entries.length < 2 || told.has(name) || (shared === 'title' && haveOwnDois(entries))) return [];
      told.add(name);
      return [{ shared, entries }];
    });
  });
}

/** The address of a page; a site's own address stands on many works. */
function toPage(url: string): string {
  const address = normalizeUrl(url);
  return address.includes('/') ? address : '';
}

function toTitleSign({ title, year, firstFamily }: PlacedEntry['entry']['brief']): string {
  const parts = [normalizeTitle(title), year, fold(firstFamily)];
  return parts.includes('') ? '' : parts.join('|');
}

function haveOwnDois(entries: readonly PlacedEntry[]): boolean {
  const dois = entries.map(({ entry }) => entry.brief.doi);
  return !dois.includes('') && new Set(dois).size === dois.length;
}
