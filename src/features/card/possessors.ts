import type { CorpusSnapshot, MentionPlace } from '../../corpus/corpusSnapshot.ts';
import type { Entity, Mention } from '../../names/name.ts';
import { toNameKey } from '../../names/nameKey.ts';
import { findPlace } from '../../names/places.ts';
import type { Source } from '../../sources/source.ts';
import type { Span } from '../../text/span.ts';
import { mentionsWithin } from './entityFigures.ts';
import { type CardRole, yearsOf } from './roles.ts';
import { countryOf } from './whatItIs.ts';

/** A name with more mentions says itself what it is. */
const readMentions = 200;
const lookBehind = 60;
const leastShare = 0.25;

/** The id of the country whose capital is named for its government: "Beijing's" is China's. */
function findGovernedCountry({ text, standsFor }: Mention): string | undefined {
  const place = standsFor === 'government' ? findPlace(toNameKey(text)) : undefined;
  const country = place?.form === 'capital' ? countryOf(place.name) : undefined;
  return country === undefined ? undefined : findPlace(toNameKey(country))?.id;
}

/**
 * Whose something is, in the sources' words: "China's" for "China's Belt and Road Initiative". The next best answer
 * where none of them says what it is; people and places have their own.
 */
export function findPossessors(
  { id, type }: Entity,
  places: readonly MentionPlace[],
  corpus: CorpusSnapshot,
): CardRole[] {
  if (type === 'person' || type === 'place') return [];
  const roles = new Map<string, { text: string; mentions: number; places: { source: Source; span: Span }[] }>();
  for (const { source, mention } of places.slice(0, readMentions)) {
    const before = { start: Math.max(0, mention.span.start - lookBehind), end: mention.span.start };
    const possessor = mentionsWithin(corpus.mentionsIn(source), before).at(-1);
    if (
      !possessor ||
      possessor.entity === id ||
      !/^(?:['’]s?)\s$/.test(source.prose.slice(possessor.span.end, mention.span.start))
    )
      continue;
    const span = { start: possessor.span.start, end: mention.span.start - 1 };
    const text = source.text.slice(span.start, span.end);
    const country = findGovernedCountry(possessor);
    const owner = country ?? possessor.entity;
    const role = roles.get(owner) ?? { text, mentions: 0, places: [] };
    if (country === undefined) role.text = text;
    role.mentions++;
    if (!role.places.some(place => place.source === source)) role.places.push({ source, span });
    roles.set(owner, role);
  }
  // Now and then anything stands behind a possessive: "this year's Olympics".
  const possessed = [...roles.values()].reduce((sum, { mentions }) => sum + mentions, 0);
  if (possessed < leastShare * Math.min(places.length, readMentions)) return [];
  return [...roles.values()]
    .sort((a, b) => b.places.length - a.places.length)
    .map(({ text, places }) => ({ text, places, years: yearsOf(places) }));
}
