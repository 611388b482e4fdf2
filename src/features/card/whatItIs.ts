import type { MentionPlace } from '../../corpus/corpusSnapshot.ts';
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

/** Countries that the name alone does not tell from another place. */
const namesakes: Readonly<Record<string, string>> = { georgia: 'country, or state of the United States' };

/** Null where nothing proves what it is. */
export function findWhatItIs({ name, type }: Entity, places: readonly MentionPlace[]): WhatItIs | null {
  const place = findPlace(toNameKey(name));
  if (place?.form === 'capital') {
    const country = countryOf(place.name) ?? 'a country';
    const governments = places.filter(({ mention }) => mention.standsFor === 'government').length;
    const mostly = governments * 2 > places.length;
    return { text: `capital of ${country}`, by: 'table', meant: mostly ? 'here mostly for its government' : '' };
  }
  const alsoNamed = namesakes[place?.id ?? ''];
  if (alsoNamed !== undefined) return { text: alsoNamed, by: 'table', meant: '' };
  if (place) return { text: place.form === 'region' ? 'region' : 'country', by: 'table', meant: '' };
  // "Initiative" and "agreement" say themselves what they are; a class of them says less.
  return type === 'person' || type === 'organisation' || type === 'place'
    ? { text: type, by: 'name', meant: '' }
    : null;
}

/** The country of a capital. */
export function countryOf(capital: string): string | undefined {
  const row = countryRows.find(([, , , capitals]) => capitals.some(name => name.replace(/ D\.C\.$/, '') === capital));
  return row?.[1];
}

/** The answer in words, with how it is known. */
export function sayWhatItIs({ text, by, meant }: WhatItIs): string {
  return [by === 'table' ? text : `${text}, by its name`, meant].filter(part => part !== '').join('; ');
}
