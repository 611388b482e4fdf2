import type { CorpusSnapshot, MentionHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Entity, EntityType } from '../names/name.ts';
import { toNameKey } from '../names/nameKey.ts';
import { findPlace } from '../names/places.ts';
import type { Passage, Source } from '../sources/source.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, sliceSpan } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import { type EntityFigure, findEntityFigures, mentionsWithin, rankOfFigure } from './entityFigures.ts';

/** What the sources say an entity is, in one wording of theirs. */
export interface CardRole {
  readonly text: string;
  /** The sources that say so, in the corpus' order; each with the place. */
  readonly places: readonly { readonly source: Source; readonly span: Span }[];
}

/** A passage that tells of the entity; `mention` is where it is named. */
export interface CardPassage extends PassageRef {
  readonly mention: Span;
}

/** What the sources say of an entity. Structured; texts are made at the edge. */
export interface Card {
  readonly entity: Entity;
  readonly name: string;
  /** Null where nothing proves one. */
  readonly type: EntityType | null;
  /** The one that most sources share first. */
  readonly roles: readonly CardRole[];
  readonly mentions: number;
  /** The sources that name it, in the corpus' order. */
  readonly sources: readonly Source[];
  /** Best first, at most three, of different sources where there are. */
  readonly passages: readonly CardPassage[];
  /** Telling ones first. */
  readonly figures: readonly EntityFigure[];
  readonly otherNames: readonly string[];
}

const passageLimit = 3;
const figureLimit = 12;

/** How many passages are weighed; a name with more is known well enough by these. */
const weighedPassages = 1_000;

export function createCard(entity: Entity, corpus: CorpusSnapshot): Card {
  const hits = corpus.mentionsOf(entity);
  const roles = toRoles(entity, corpus);
  const passages = groupByPassage(hits);
  const figures = new Map(passages.map(({ ref }) => [ref.passage, findEntityFigures(entity, ref, corpus)]));
  return {
    entity,
    name: entity.name,
    type: entity.type,
    roles,
    mentions: hits.length,
    sources: [...new Set(hits.map(hit => hit.source))],
    passages: choosePassages(entity, passages, roles, figures, corpus),
    figures: distinctFigures([...figures.values()].flat()).slice(0, figureLimit),
    otherNames: distinctNames(entity),
  };
}

function toRoles(entity: Entity, corpus: CorpusSnapshot): CardRole[] {
  const said: SaidRole[] = [];
  for (const { text, textIndex, span } of entity.roles) {
    const source = corpus.sources[textIndex];
    if (!source) continue;
    const terms = termsOfRole(text);
    const same = said.find(role => role.terms.size === terms.size && isSubset(terms, role.terms));
    if (same) addPlaces(same, [{ source, span }]);
    else said.push({ text, terms, places: [{ source, span }] });
  }
  // "President" of somebody who is "Chinese president" elsewhere says the same; "leader" beside "party leader" does not.
  const roles: SaidRole[] = [];
  for (const role of said.toSorted((a, b) => b.terms.size - a.terms.size)) {
    const fuller = roles.find(other => isShortFor(role.terms, other.terms));
    if (fuller) addPlaces(fuller, role.places);
    else roles.push(role);
  }
  // Whose counterpart somebody is, is no answer where anything else is said.
  const telling = roles.filter(role => !relational.test(role.text));
  // A stable sort: what is said first stays first among equals.
  const inOrder = (places: SaidRole['places']) =>
    places.toSorted((a, b) => corpus.sources.indexOf(a.source) - corpus.sources.indexOf(b.source));
  return (telling.length > 0 ? telling : roles)
    .sort((a, b) => b.places.length - a.places.length || said.indexOf(a) - said.indexOf(b))
    .map(({ text, places }) => ({ text, places: inOrder(places) }));
}

/** A role with its words, nationalities as their countries: "Belarusian President" is "Belarus President". */
interface SaidRole {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly places: { readonly source: Source; readonly span: Span }[];
}

const relational = /\b(?:counterpart|successor|predecessor|colleague)s?$/i;
const placeMark = 'place:';

function termsOfRole(text: string): ReadonlySet<string> {
  const words = findWords(text).map(({ span, term }) => {
    const place = findPlace(toNameKey(sliceSpan(text, span))) ?? findPlace(term);
    return place ? `${placeMark}${place.id}` : term;
  });
  return new Set(words.filter(word => word !== 'of' && word !== 'the'));
}

function isShortFor(terms: ReadonlySet<string>, fuller: ReadonlySet<string>): boolean {
  return isSubset(terms, fuller) && [...fuller].every(term => terms.has(term) || term.startsWith(placeMark));
}

function isSubset(terms: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...terms].every(term => of.has(term));
}

/** One place a source. */
function addPlaces(role: SaidRole, places: SaidRole['places']): void {
  for (const place of places) if (!role.places.some(({ source }) => source === place.source)) role.places.push(place);
}

interface MentionedPassage {
  readonly ref: PassageRef;
  readonly mentions: readonly MentionHit[];
}

function groupByPassage(hits: readonly MentionHit[]): MentionedPassage[] {
  const passages = new Map<Passage, { ref: PassageRef; mentions: MentionHit[] }>();
  for (const hit of hits) {
    if (hit.passage.furniture) continue;
    const group = passages.get(hit.passage);
    if (group) group.mentions.push(hit);
    else if (passages.size < weighedPassages) passages.set(hit.passage, { ref: hit, mentions: [hit] });
  }
  return [...passages.values()];
}

function choosePassages(
  entity: Entity,
  passages: readonly MentionedPassage[],
  roles: readonly CardRole[],
  figures: ReadonlyMap<Passage, readonly EntityFigure[]>,
  corpus: CorpusSnapshot,
): CardPassage[] {
  const weighed = passages
    .flatMap(({ ref, mentions }) => {
      const mention = mentions.find(hit => hit.mention.text === entity.name) ?? mentions[0];
      if (!mention) return [];
      const [first] = mentionsWithin(corpus.mentionsIn(ref.source), ref.passage.span);
      const told = figures.get(ref.passage)?.length ?? 0;
      const weight = weigh(entity, ref, mention.mention.span, first?.entity === entity.id, roles, told);
      return [{ source: ref.source, passage: ref.passage, mention: mention.mention.span, weight }];
    })
    .sort((a, b) => b.weight - a.weight);
  const chosen: typeof weighed = [];
  const texts = new Set<string>();
  for (const onlyNewSources of [true, false]) {
    for (const candidate of weighed) {
      if (chosen.length === passageLimit) break;
      if (onlyNewSources && chosen.some(({ source }) => source === candidate.source)) continue;
      const text = fold(sliceSpan(candidate.source.text, candidate.passage.span));
      if (texts.has(text)) continue;
      texts.add(text);
      chosen.push(candidate);
    }
  }
  return chosen
    .sort((a, b) => b.weight - a.weight)
    .map(({ source, passage, mention }) => ({ source, passage, mention }));
}

/** How much a passage tells of the entity: what it is, a figure of it, its opening, its full name, as the subject. */
function weigh(
  entity: Entity,
  { source, passage }: PassageRef,
  mention: Span,
  isSubject: boolean,
  roles: readonly CardRole[],
  figures: number,
): number {
  let weight = 0;
  const saysRole = roles.some(role =>
    role.places.some(place => place.source === source && contains(passage.span, place.span)),
  );
  if (saysRole) weight += 3;
  if (figures > 0) weight += 2;
  const opening = source.passages.filter(({ furniture }) => !furniture).slice(0, 2);
  if (opening.includes(passage)) weight += 1;
  if (fold(sliceSpan(source.text, mention)) === fold(entity.name)) weight += 1;
  if (isSubject) weight += 1;
  const length = passage.span.end - passage.span.start;
  if (length < 40 || length > 350) weight -= 1;
  return weight;
}

/** Without the repetitions of one figure in one source; telling ones first. */
function distinctFigures(figures: readonly EntityFigure[]): EntityFigure[] {
  const seen = new Set<string>();
  return figures
    .filter(({ source, figure }) => {
      const key = `${source.uri} ${fold(figure.text)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => rankOfFigure(a) - rankOfFigure(b));
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
