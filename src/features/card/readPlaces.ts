import type { CorpusSnapshot, MentionPlace } from '../../corpus/corpusSnapshot.ts';
import type { Entity } from '../../names/name.ts';
import type { Source } from '../../sources/source.ts';

/** So many sources are read even where they are books. */
const anyLength = 3;

/** A name that stands within so many characters of the beginning is what the source is about. */
const opening = 400;

/**
 * Of the places where an entity is named, those in the sources that tell most of it, as far as that shows without
 * reading them: it is named early, and often, and they say what it is; of those that share their text one. Among
 * equals evenly over all.
 *
 * @param most sources, and bytes of their text; the first few are taken however long they are
 */
export function choosePlaces(
  entity: Entity,
  places: readonly MentionPlace[],
  corpus: CorpusSnapshot,
  most: { readonly sources: number; readonly bytes: number },
): readonly MentionPlace[] {
  const bySource = new Map<Source, MentionPlace[]>();
  for (const place of places) {
    const own = bySource.get(place.source);
    if (own) own.push(place);
    else bySource.set(place.source, [place]);
  }
  if (bySource.size <= anyLength) return places;
  const sayingWhatItIs = new Set(entity.roles.map(({ textId }) => textId));
  const ranks = new Map<number, Source[]>();
  const origins = new Set<Source>();
  for (const [source, own] of bySource) {
    const origin = corpus.originOf(source);
    const rank = origins.has(origin) ? 0 : rankOf(own) + (sayingWhatItIs.has(source.uri) ? 1 : 0);
    origins.add(origin);
    const equals = ranks.get(rank);
    if (equals) equals.push(source);
    else ranks.set(rank, [source]);
  }
  const chosen = new Set<Source>();
  let bytes = 0;
  for (const [, equals] of [...ranks].sort((a, b) => b[0] - a[0]))
    for (const source of takeEvenly(equals, most.sources - chosen.size)) {
      bytes += corpus.countsOf(source).bytes;
      if (chosen.size < anyLength || bytes <= most.bytes) chosen.add(source);
    }
  return places.filter(({ source }) => chosen.has(source));
}

function rankOf(own: readonly MentionPlace[]): number {
  const isEarly = (own[0]?.mention.span.start ?? opening) < opening;
  return 1 + Math.min(4, own.length) + (isEarly ? 2 : 0);
}

/** At most `limit` of the items, as far from each other as may be. */
export function takeEvenly<Item>(items: readonly Item[], limit: number): readonly Item[] {
  if (items.length <= limit) return items;
  return Array.from({ length: limit }, (_, i) => items[Math.floor((i * items.length) / limit)]).flatMap(
    item => item ?? [],
  );
}
