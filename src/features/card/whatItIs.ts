import type { MentionHit } from '../../corpus/corpusSnapshot.ts';
import { countryRows } from '../../names/countries.generated.ts';
import type { Entity } from '../../names/name.ts';
import { toNameKey } from '../../names/nameKey.ts';
import { findPlace } from '../../names/places.ts';

/** What something is, where no source says it in words. */
export interface WhatItIs {
  readonly text: string;
  /** What it is known from: the table of countries and capitals, or the form of the name and the titles it bears. */
  readonly by: 'table' | 'name';
  /** What the sources mean by it, where that is something else; else empty. */
  readonly meant: string;
}

/** Null where nothing proves what it is. */
export function findWhatItIs({ name, type }: Entity, hits: readonly MentionHit[]): WhatItIs | null {
  const place = findPlace(toNameKey(name));
  if (place?.form === 'capital') {
    const country = countryOf(place.name);
    const rarelyAPlace = hits.filter(isLocated).length * 2 < hits.length;
    return { text: `capital of ${country}`, by: 'table', meant: rarelyAPlace ? 'here mostly for its government' : '' };
  }
  if (place) return { text: place.form === 'region' ? 'region' : 'country', by: 'table', meant: '' };
  // "Initiative" and "agreement" say themselves what they are; a class of them says less.
  return type === 'person' || type === 'organisation' || type === 'place'
    ? { text: type, by: 'name', meant: '' }
    : null;
}

function countryOf(capital: string): string {
  const row = countryRows.find(([, , , capitals]) => capitals.some(name => name.replace(/ D\.C\.$/, '') === capital));
  return row?.[1] ?? 'a country';
}

const lookBehind = 40;
const located =
  /\b(?:(?:in|at|near|around|outside|across|through|visit(?:s|ed|ing)?|leav(?:e|es|ing)|left|reach(?:ed|es|ing)?|downtown|central)|(?:trips?|visits?|travel(?:s|l?ed|l?ing)?|go(?:es|ing)?|went|fl[ey]w|fl(?:y|ies|ying)|flights?|returns?|returned|returning|c[ao]mes?|arriv(?:e|es|ed|ing)|been|embassy|ambassador|reporting|back) (?:to|from|in)|conference in)\s+(?:the\s+)?$/i;

/** Whether a city is named as the place that it is: "in Minsk", "a visit to Minsk". */
function isLocated({ source, mention }: MentionHit): boolean {
  return located.test(source.prose.slice(Math.max(0, mention.span.start - lookBehind), mention.span.start));
}

/** The answer in words, with how it is known. */
export function sayWhatItIs({ text, by, meant }: WhatItIs): string {
  return [by === 'table' ? text : `${text}, by its name`, meant].filter(part => part !== '').join('; ');
}
