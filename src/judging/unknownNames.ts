import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { linkDraftNames, type UnlinkedName } from '../names/linkMentions.ts';
import type { Entity } from '../names/name.ts';
import { toNameKey } from '../names/nameKey.ts';
import { eventHeads, isHeadWord, isPlainOpening, placeHeads, titleHeads, titleModifiers } from '../names/nameWords.ts';
import { findPlace, isPlaceWord } from '../names/places.ts';
import { isWellKnown } from '../names/wellKnownNames.ts';
import { findEditDistance } from '../text/editDistance.ts';
import { contains, type Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';

/** A name of the draft that no source has. */
export interface UnknownName {
  /** Where it stands first. */
  readonly span: Span;
  readonly text: string;
  /** The entity that is spelled much like it, and the spelling. */
  readonly close: { readonly entity: Entity; readonly name: string } | null;
}

// A passage with all the words of a name is among the best for them.
const passagesAsked = 10;

/**
 * The names of the draft that no source has, each once: full names of persons and bodies, and single names that are
 * spelled much like one that the sources have. Nothing of what everyone knows, of what the draft itself introduces
 * (unless it is spelled like another), and of what the sources have in other words ("Texaco Canada" of Texaco).
 */
export function findUnknownNames(draft: Draft, corpus: CorpusSnapshot): readonly UnknownName[] {
  if (corpus.sources.length === 0 || !corpus.hasNames) return [];
  const { unlinked } = linkDraftNames(draft.names, corpus.entities);
  const introduced = findIntroduced(draft, unlinked);
  const seen = new Set<string>();
  const found: UnknownName[] = [];
  for (const name of unlinked) {
    const { key, span, text } = name;
    if (!isSurelyName(name)) continue;
    if (seen.has(key)) continue;
    seen.add(key);
    if (isKnownOtherwise(key) || corpus.isIgnoredName(text)) continue;
    if (isCitedAuthor(name, draft)) continue;
    const answer = lookUp(key, corpus);
    // "Toyoo Gyoten, the vice finance minister" is introduced, but misspelled.
    if (answer && (answer.close || !introduced.has(key))) found.push({ span, text, close: answer.close });
  }
  return found;
}

/** Where a capital may mean nothing, a title, what follows, or the word itself tells that it is a name. */
function isSurelyName({ key, candidate: { doubt, title, opensAs } }: UnlinkedName): boolean {
  if (doubt === 'none' || title) return true;
  if (doubt === 'all-words') return false;
  const [first = '', ...rest] = key.split(' ');
  return rest.length === 0 ? opensAs === 'name' : !isPlainOpening(first) && !isAbstract(rest.at(-1) ?? '');
}

/** "Run *Sourcebook: Insert Citation*": no person is called so; what a body is called by is. */
function isAbstract(word: string): boolean {
  return word.length > 6 && /(?:tion|sion|ment|ness|ism)$/.test(word) && !isHeadWord(word);
}

/** What a sentence without a citation explains ("Jane Doe, a teacher in …", "Institute of Trade (IT)"), and its parts. */
function findIntroduced(draft: Draft, names: readonly UnlinkedName[]): ReadonlySet<string> {
  const introduced = new Set<string>();
  let claim = 0;
  for (const { key, span, candidate } of names) {
    while (claim < draft.claims.length && (draft.claims[claim]?.span.end ?? 0) < span.end) claim++;
    const own = draft.claims[claim];
    if (!own || !contains(own.span, span) || own.citations.length > 0) continue;
    // "Marta Kowalczyk, who runs a bakery", "the Rotary Fund (a savings club)"
    const isTold = /^(?:,\s+(?:who|which|whose)\b|\s\((?:an?|the)\s)/.test(draft.prose.slice(span.end, span.end + 12));
    if (!candidate.apposition && !candidate.acronym && !isTold) continue;
    introduced.add(key);
    introduced.add(key.slice(key.lastIndexOf(' ') + 1));
    // "A lecturer at the University of Leeds": what it is explained by is introduced with it.
    const told = candidate.apposition?.span;
    if (told) for (const other of names) if (contains(told, other.span)) introduced.add(other.key);
    if (candidate.acronym) introduced.add(toNameKey(candidate.acronym));
  }
  return introduced;
}

/** "The work of Timothy Snyder [@snyder2010]": an author, whom no source needs to name. */
function isCitedAuthor({ key, span }: UnlinkedName, { claims }: Draft): boolean {
  const surname = key.slice(key.lastIndexOf(' ') + 1);
  const own = claims.find(claim => contains(claim.span, span));
  return (
    surname.length > 3 &&
    (own?.citations ?? []).some(({ items }) => items.some(item => item.key.toLowerCase().includes(surname)))
  );
}

/** Places, events and what is named by its kind alone ("Chinese Foreign Ministry"): whatever the sources say. */
function isKnownOtherwise(key: string): boolean {
  const words = key.split(' ');
  // "Microsoft Word", of Microsoft.
  if (isWellKnown(key) || isWellKnown(words[0] ?? '') || findPlace(key)) return true;
  const last = words.at(-1) ?? '';
  if (placeHeads.has(last) || eventHeads.has(last) || /\d/.test(key)) return true;
  return words.every(
    word =>
      isPlaceWord(word) || isHeadWord(word) || titleHeads.has(word) || titleModifiers.has(word) || word.length < 4,
  );
}

type Answer = Pick<UnknownName, 'close'> | null;

const answers = new WeakMap<CorpusSnapshot, Map<string, Answer>>();

/** Looks a name up once for each snapshot: a draft is checked at every keystroke. */
function lookUp(key: string, corpus: CorpusSnapshot): Answer {
  let known = answers.get(corpus);
  if (!known) {
    known = new Map();
    answers.set(corpus, known);
  }
  let answer = known.get(key);
  if (answer === undefined) {
    answer = judgeName(key, corpus);
    known.set(key, answer);
  }
  return answer;
}

/** Null where the sources have the name, or something that may be it. */
function judgeName(key: string, corpus: CorpusSnapshot): Answer {
  const spellings = spellingsOf(corpus.entities);
  const words = key.split(' ');
  // "Ronald Reagan" where the sources speak of Reagan: of the same one, as likely as not.
  if (spellings.ends.has(toEnds(key))) return null;
  const close = findClose(key, spellings);
  if (!close && words.length > 1 && words.some(word => word.length > 3 && spellings.alone.has(word))) return null;
  if (words.length === 1 && !close) return null;
  return isWritten(key, corpus) ? null : { close };
}

/** Whether a passage has all the words of the name, in whatever order. */
function isWritten(key: string, corpus: CorpusSnapshot): boolean {
  const terms = findWords(key).map(({ term }) => term);
  return corpus.searchPassages(key, { limit: passagesAsked }).some(({ source, passage }) => {
    const own = new Set(findWords(source.prose, passage.span).map(({ term }) => term));
    return terms.every(term => own.has(term));
  });
}

interface Spelling {
  readonly key: string;
  readonly name: string;
  readonly entity: Entity;
}

interface Spellings {
  /** Of entities that are no places, by the first letter. */
  readonly byLetter: ReadonlyMap<string, readonly Spelling[]>;
  /** Single names, and last words of persons' names. */
  readonly alone: ReadonlySet<string>;
  /** First and last words: "Sergei … Rumas". */
  readonly ends: ReadonlySet<string>;
}

const spellingsByEntities = new WeakMap<readonly Entity[], Spellings>();

function spellingsOf(entities: readonly Entity[]): Spellings {
  let spellings = spellingsByEntities.get(entities);
  if (!spellings) {
    spellings = gatherSpellings(entities);
    spellingsByEntities.set(entities, spellings);
  }
  return spellings;
}

function gatherSpellings(entities: readonly Entity[]): Spellings {
  const byLetter = new Map<string, Spelling[]>();
  const alone = new Set<string>();
  const ends = new Set<string>();
  for (const entity of entities) {
    if (entity.type === 'place') continue;
    const surnames = entity.type === 'person' ? entity.aliases.map(name => name.slice(name.lastIndexOf(' ') + 1)) : [];
    for (const name of new Set([...entity.aliases, ...surnames])) {
      const key = toNameKey(name);
      if (!key.includes(' ') && !isHeadWord(key) && !isPlaceWord(key)) alone.add(key);
      if (key.includes(' ')) ends.add(toEnds(key));
      const others = byLetter.get(key.charAt(0));
      if (others) others.push({ key, name, entity });
      else byLetter.set(key.charAt(0), [{ key, name, entity }]);
    }
  }
  return { byLetter, alone, ends };
}

function toEnds(key: string): string {
  return `${key.slice(0, key.indexOf(' '))} ${key.slice(key.lastIndexOf(' ') + 1)}`;
}

// In one letter a longer name may differ, in two a long one; of short names (`Xi`, `Xie`) none is close.
const long = 6;
const longer = 10;

/** The name that differs least from one. A plural is none. Edits never join names: they only make a question. */
function findClose(key: string, { byLetter }: Spellings): UnknownName['close'] {
  if (key.length < long) return null;
  let limit = key.length < longer ? 2 : 3;
  let close: UnknownName['close'] = null;
  for (const { key: other, name, entity } of byLetter.get(key.charAt(0)) ?? []) {
    if (Math.abs(other.length - key.length) >= limit || `${other}s` === key || other === `${key}s`) continue;
    const distance = findEditDistance(key, other, limit);
    if (distance >= limit) continue;
    limit = distance;
    close = { entity, name };
  }
  return close;
}
