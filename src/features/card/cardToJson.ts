import type { Source } from '../../sources/source.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { Card } from './card.ts';
import type { MentionCounts } from './mentionCounts.ts';

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
  /** Where no source gives it a role: "capital of Belarus", "organisation"; null where nothing tells. */
  readonly whatItIs: string | null;
  readonly mentions: number;
  readonly sources: readonly string[];
  /** Sources of one origin counted once. */
  readonly independent: number;
  readonly passages: readonly PlaceJson[];
  /** Those with the same `measure`, a number, are of the same thing. */
  readonly figures: readonly (PlaceJson & {
    readonly passage: PlaceJson;
    readonly measure: number;
    readonly period: string;
    readonly differs: boolean;
    /** Why the project follows this one where sources differ; null where it has not decided for it. */
    readonly ruling: string | null;
  })[];
  readonly company: readonly { readonly id: string; readonly name: string; readonly passages: number }[];
  readonly otherNames: readonly string[];
  readonly sharedName: { readonly name: string; readonly others: readonly string[] } | null;
  readonly mentionCounts: MentionCounts | null;
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
    whatItIs: card.whatItIs?.text ?? null,
    mentions: card.mentions,
    sources: card.sources.map(source => source.key),
    independent: card.independent,
    passages: card.passages.map(({ source, passage }) => toPlaceJson(source, passage.span)),
    figures: card.figures.flatMap(({ figures }, measure) =>
      figures.flatMap(({ told, period, differs, ruling }) =>
        told.map(({ source, passage, figure }) => ({
          ...toPlaceJson(source, figure.span),
          passage: toPlaceJson(source, passage.span),
          measure,
          period,
          differs,
          ruling: ruling?.reason ?? null,
        })),
      ),
    ),
    company: card.company.map(({ entity, passages }) => ({ id: entity.id, name: entity.name, passages })),
    otherNames: card.otherNames,
    sharedName: card.sharedName && {
      name: card.sharedName.name,
      others: card.sharedName.others.map(({ name }) => name),
    },
    mentionCounts: card.mentionCounts,
  };
}

export function toPlaceJson(source: Source, span: Span): PlaceJson {
  return { key: source.key, start: span.start, end: span.end, text: sliceSpan(source.text, span) };
}
