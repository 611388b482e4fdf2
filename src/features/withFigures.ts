import type { CorpusSnapshot, PassageHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Figure } from '../figures/figure.ts';
import { findFigures } from '../figures/findFigures.ts';
import { type Bounds, findBounds } from '../judging/bounds.ts';
import { isCommon } from '../judging/isCommon.ts';
import { matchFigures } from '../judging/matchFigures.ts';
import type { Source } from '../sources/source.ts';

/** What a figure of the sentence adds to a passage that has it, in shares of the best score by words; and half of that to every passage of its source. */
const figureShare = 0.3;
/** More figures of a sentence are not looked up, and one that stands in more places than these is chance. */
const mostFigures = 8;
const mostPlaces = 24;

/**
 * Passages found by a sentence's words, with what its figures tell: "$1.5 billion" and "1,500 mln dlrs" share no word.
 * Those that have its figures by value, however written, are lifted, others that have them are added; best first. Years,
 * round numbers and fractions tell nothing.
 */
export function withFigures(
  corpus: CorpusSnapshot,
  sentence: string,
  hits: readonly PassageHit[],
  sources?: readonly Source[],
): readonly PassageHit[] {
  const best = hits[0]?.score ?? 0;
  const figures = findFigures(sentence).filter(figure => !isCommon(figure) && figure.kind !== 'ratio');
  if (figures.length === 0 || best === 0) return hits;
  const byName = new Map<string, PassageRef & { readonly score: number }>(hits.map(hit => [nameOf(hit), hit]));
  const bySource = new Map(hits.toReversed().map(({ source, score }) => [source.uri, score]));
  const places = figures.slice(0, mostFigures).map(figure => findPlaces(corpus, figure, sources));
  for (const [name, ref] of places.flatMap(place => [...place])) {
    // Of a source its best passage may have been found: one of its figures has that passage's score by words.
    if (!byName.has(name)) byName.set(name, { ...ref, score: bySource.get(ref.source.uri) ?? 0 });
  }
  const uris = places.map(place => new Set([...place.values()].map(({ source }) => source.uri)));
  return [...byName]
    .map(([name, { source, passage, score }]) => {
      const inPassage = places.filter(place => place.has(name)).length;
      const inSource = uris.filter(found => found.has(source.uri)).length;
      return { source, passage, score: score + best * figureShare * (inPassage + inSource / 2) };
    })
    .sort((a, b) => b.score - a.score);
}

/** The passages that have a figure, each once, by name; none where too many have it. */
function findPlaces(
  corpus: CorpusSnapshot,
  figure: Figure,
  sources: readonly Source[] | undefined,
): ReadonlyMap<string, PassageRef> {
  const found = new Map<string, PassageRef>();
  for (const bounds of [...exactBounds(figure), ...findBounds(figure)]) {
    const places = corpus.findFigures({ ...bounds, ...(sources && { sources }) });
    if (places.length > mostPlaces) continue;
    for (const place of places) {
      const match = matchFigures(figure, place.figure);
      if (match === 'same' || match === 'rounded')
        found.set(nameOf(place), { source: place.source, passage: place.passage });
    }
  }
  return found;
}

/** The number itself: of a round one, what may be rounded to it stands in too many places. */
function exactBounds({ value }: Figure): Bounds[] {
  if (value.type !== 'number') return [];
  const number = value.number.toNumber();
  return [{ from: number, to: number }];
}

function nameOf({ source, passage }: PassageRef): string {
  return `${source.uri} ${passage.span.start}`;
}
