import { type Plain, type StoredTables, toList } from '../names/nameState.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import type { OriginLink } from './findOriginLink.ts';
import { type Identity, identityOf, type OriginLinks } from './originLinks.ts';

/** By URI: the URIs behind it that are linked with it, each with 1 behind it for the whole text, 0 for a part. */
export const originsTable = 'origins';

/** What was stored of the links between these sources. */
export function readLinks(tables: StoredTables, sources: readonly Source[]): OriginLinks {
  const identities = new Map(sources.map(source => [source.uri, identityOf(source)]));
  const links = new Map<Identity, Map<Identity, OriginLink>>();
  const set = (one: Identity, other: Identity, link: OriginLink) => {
    const own = links.get(one);
    if (own) own.set(other, link);
    else links.set(one, new Map([[other, link]]));
  };
  for (const [uri, stored] of tables.entries(originsTable)) {
    const one = identities.get(uri);
    const row = toList(stored);
    for (let i = 0; i < row.length; i += 2) {
      const other = identities.get(String(row[i]));
      if (!one || !other) continue;
      const link = row[i + 1] === 1 ? 'whole' : 'part';
      set(one, other, link);
      set(other, one, link);
    }
  }
  return links;
}

/** The rows of the table that are other than in `stored`; null for one that is gone. */
export function packLinkChanges(links: OriginLinks, stored: StoredTables | null): ReadonlyMap<string, Plain | null> {
  const rows = new Map<string, Plain | null>();
  for (const [{ uri }, own] of links) {
    const behind = [...own].filter(([other]) => other.uri > uri).sort(([a], [b]) => compareText(a.uri, b.uri));
    if (behind.length > 0)
      rows.set(
        uri,
        behind.flatMap(([other, link]) => [other.uri, link === 'whole' ? 1 : 0]),
      );
  }
  for (const [uri, before] of stored?.entries(originsTable) ?? []) {
    const now = rows.get(uri);
    if (now === undefined) rows.set(uri, null);
    else if (JSON.stringify(now) === JSON.stringify(before)) rows.delete(uri);
  }
  return rows;
}
