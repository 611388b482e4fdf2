import type { CorpusSnapshot, MentionHit } from '../corpus/corpusSnapshot.ts';
import { findMentionHits } from '../corpus/findMentionHits.ts';
import type { Entity, EntityType } from '../names/name.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { findRoles } from './card/roles.ts';
import { findWhatItIs } from './card/whatItIs.ts';
import { toPlainExcerpt } from './excerpt.ts';

/** A name in a list. Plain text. */
export interface NameSummary {
  readonly id: string;
  readonly name: string;
  /** What it is, in the sources' words; else what the table or its name tells; else empty. */
  readonly what: string;
  readonly type: EntityType | null;
  readonly mentions: number;
  readonly aliases: readonly string[];
}

/** A part of a long list. */
export interface Page<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

const foldedNames = new WeakMap<readonly Entity[], readonly string[]>();
const shownAliases = 8;

/** The names of the corpus whose written forms have all words of `filter`, the most mentioned first, a page of them. */
export function listNames(corpus: CorpusSnapshot, filter: string, start: number, count: number): Page<NameSummary> {
  const entities = filterNames(corpus.entities, filter);
  return {
    total: entities.length,
    items: entities.slice(start, start + count).map(entity => summarizeName(entity, corpus)),
  };
}

function filterNames(entities: readonly Entity[], filter: string): readonly Entity[] {
  const parts = fold(filter)
    .split(/\s+/)
    .filter(part => part !== '');
  if (parts.length === 0) return entities;
  let folded = foldedNames.get(entities);
  if (!folded) {
    folded = entities.map(({ name, aliases }) => fold([name, ...aliases].join('\n')));
    foldedNames.set(entities, folded);
  }
  return entities.filter((_, i) => parts.every(part => folded?.[i]?.includes(part)));
}

export function summarizeName(entity: Entity, corpus: CorpusSnapshot): NameSummary {
  const { id, name, type, aliases } = entity;
  const places = corpus.mentionsOf(entity);
  const what = findRoles(entity, corpus)[0]?.text ?? findWhatItIs(entity, places)?.text ?? '';
  return { id, name, what, type, mentions: places.length, aliases: aliases.slice(0, shownAliases) };
}

/** The entity that was meant: by its id where it still bears the name, else by the name; ids change when names are merged. */
export function findNamed(corpus: CorpusSnapshot, id: string, name: string): Entity | undefined {
  const byId = corpus.findEntity(id);
  if (byId && (byId.name === name || byId.aliases.includes(name))) return byId;
  return corpus.findEntitiesByName(name)[0] ?? byId;
}

/** A place where something is named, with its sentence in plain text. */
export interface NamedPlace {
  readonly hit: MentionHit;
  readonly span: Span;
  readonly excerpt: string;
}

/** Nobody reads a longer list. */
const mostPlaces = 2_000;

/** Where the sources name an entity, in their order. */
export function findMentions(entity: Entity, corpus: CorpusSnapshot): NamedPlace[] {
  return Array.from(findMentionHits(corpus.mentionsOf(entity).slice(0, mostPlaces)), hit => ({
    hit,
    span: hit.mention.span,
    excerpt: toPlainExcerpt(hit.source.prose, hit.passage.span, [hit.mention.span], 160),
  }));
}
