import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Ruling } from '../../judging/disputes/ruling.ts';
import type { Entity, EntityType } from '../../names/name.ts';
import type { Source } from '../../sources/source.ts';
import { fold } from '../../text/fold.ts';
import { findWords } from '../../text/words.ts';
import { type CardPassage, choosePassages } from './cardPassages.ts';
import { type Companion, findCompany } from './company.ts';
import { findEntityFigures } from './entityFigures.ts';
import { type FigureGroup, groupFigures } from './figureGroups.ts';
import { countMentions, type MentionCounts } from './mentionCounts.ts';
import { groupByPassage } from './mentionedPassages.ts';
import { findPossessors } from './possessors.ts';
import { choosePlaces } from './readPlaces.ts';
import { type CardRole, findRoles } from './roles.ts';
import { findSharedName, type SharedName } from './sharedNames.ts';
import { findWhatItIs, type WhatItIs } from './whatItIs.ts';

/** What the sources say of an entity. Structured; texts are made at the edge. */
export interface Card {
  readonly entity: Entity;
  readonly name: string;
  /** Null where nothing proves one. */
  readonly type: EntityType | null;
  /** The one that most sources share first. */
  readonly roles: readonly CardRole[];
  /** What it is where no source gives it a role; null where nothing tells. */
  readonly whatItIs: WhatItIs | null;
  readonly mentions: number;
  /** The sources that name it, in the corpus' order. */
  readonly sources: readonly Source[];
  /** How many of these are witnesses of their own: those of one origin count once. */
  readonly independent: number;
  /** Best first. */
  readonly passages: readonly CardPassage[];
  /** By what they measure, telling ones first. */
  readonly figures: readonly FigureGroup[];
  readonly company: readonly Companion[];
  readonly otherNames: readonly string[];
  /** The surname where other people have it, too. */
  readonly sharedName: SharedName | null;
  readonly mentionCounts: MentionCounts | null;
}

export interface CardOptions {
  /** What the project has decided where sources disagree. */
  readonly rulings?: readonly Ruling[];
  /** For a hover, which waits for it: what few sources tell, as far as it is shown there. */
  readonly brief?: boolean;
}

/**
 * How much is looked at for a card, so that it takes no longer in a large corpus: sources that are read, and bytes of
 * their text; passages that are weighed; figures that are held against each other; passages that are chosen. Who stands
 * in more is known well enough by these.
 */
interface Bounds {
  readonly read: { readonly sources: number; readonly bytes: number };
  readonly passages: number;
  readonly figures: number;
  readonly chosen: number;
}

const full: Bounds = { read: { sources: 24, bytes: 1_000_000 }, passages: 250, figures: 60, chosen: 10 };
const brief: Bounds = { read: { sources: 10, bytes: 50_000 }, passages: 60, figures: 16, chosen: 3 };

export function createCard(entity: Entity, corpus: CorpusSnapshot, options: CardOptions = {}): Card {
  const bounds = options.brief ? brief : full;
  const places = corpus.mentionsOf(entity);
  const sources = [...new Set(places.map(({ source }) => source))];
  const telling = choosePlaces(entity, places, corpus, bounds.read);
  const said = findRoles(entity, corpus);
  const roles = said.length > 0 ? said : findPossessors(entity, telling, corpus);
  const passages = groupByPassage(telling, bounds.passages);
  const figures = new Map(passages.map(({ ref }) => [ref.passage, findEntityFigures(entity, ref, corpus)]));
  return {
    entity,
    name: entity.name,
    type: entity.type,
    roles,
    whatItIs: roles.length > 0 ? null : findWhatItIs(entity, places),
    mentions: places.length,
    sources,
    independent: corpus.countIndependent(sources),
    passages: choosePassages(entity, passages, corpus, {
      roles,
      figuresIn: ({ passage }) => figures.get(passage) ?? [],
      witnessOf: source => corpus.originOf(source),
      limit: bounds.chosen,
    }),
    figures: groupFigures(entity, [...figures.values()].flat(), corpus, {
      rulings: options.rulings ?? [],
      limit: bounds.figures,
    }),
    company: findCompany(entity, passages, corpus),
    otherNames: distinctNames(entity),
    sharedName: findSharedName(entity, corpus),
    mentionCounts: countMentions(places),
  };
}

/** The names that it also goes by, without those that differ in typography or case alone or are a part of its name. */
function distinctNames({ name, aliases }: Entity): string[] {
  const seen = new Set([fold(name)]);
  const parts = new Set(findWords(name).map(({ term }) => term));
  return aliases.filter(alias => {
    const isNew = !seen.has(fold(alias)) && findWords(alias).some(({ term }) => !parts.has(term));
    seen.add(fold(alias));
    return isNew;
  });
}
