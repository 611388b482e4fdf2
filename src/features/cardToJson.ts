import type { Source } from '../sources/source.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { Card } from './card.ts';

/** A place in a source: offsets in UTF-16 units into its text. */
export interface PlaceJson {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CardJson {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly roles: readonly { readonly text: string; readonly sources: readonly PlaceJson[] }[];
  readonly mentions: number;
  readonly sources: readonly string[];
  readonly passages: readonly PlaceJson[];
  readonly figures: readonly (PlaceJson & { readonly passage: PlaceJson })[];
  readonly otherNames: readonly string[];
}

/** The card as plain data, complete. */
export function cardToJson(card: Card): CardJson {
  return {
    id: card.entity.id,
    name: card.name,
    type: card.type,
    roles: card.roles.map(({ text, places }) => ({
      text,
      sources: places.map(({ source, span }) => toPlaceJson(source, span)),
    })),
    mentions: card.mentions,
    sources: card.sources.map(source => source.key),
    passages: card.passages.map(({ source, passage }) => toPlaceJson(source, passage.span)),
    figures: card.figures.map(({ source, passage, figure }) => ({
      ...toPlaceJson(source, figure.span),
      passage: toPlaceJson(source, passage.span),
    })),
    otherNames: card.otherNames,
  };
}

export function toPlaceJson(source: Source, span: Span): PlaceJson {
  return { key: source.key, start: span.start, end: span.end, text: sliceSpan(source.text, span) };
}
