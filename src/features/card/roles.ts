import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Entity } from '../../names/name.ts';
import { toNameKey } from '../../names/nameKey.ts';
import { isOfficeWord } from '../../names/nameWords.ts';
import { findPlace } from '../../names/places.ts';
import type { Source } from '../../sources/source.ts';
import { compareText } from '../../text/compareText.ts';
import { fold } from '../../text/fold.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
import { yearOf } from './sourceDate.ts';

/** What the sources say an entity is, in one wording of theirs. */
export interface CardRole {
  readonly text: string;
  /** The sources that say so, in the corpus' order, those that say it in these words first; each with the place. */
  readonly places: readonly { readonly source: Source; readonly span: Span }[];
  /** The years of the sources that say so, first and last; null where none has a date. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** The roles that the sources give an entity, the one that most of them share first; those that say the same are one. */
export function findRoles(entity: Entity, corpus: CorpusSnapshot): CardRole[] {
  const said: SaidRole[] = [];
  for (const [text, places] of groupByWording(entity, corpus)) {
    const terms = termsOfRole(text);
    const same = said.find(role => role.terms.size === terms.size && isSubset(terms, role.terms));
    if (same) addPlaces(same, places);
    else if (said.length < weighedRoles) said.push({ text, terms, places: [...places] });
  }
  // "President" of somebody who is "Chinese president" elsewhere says the same; "leader" beside "party leader" does not.
  const roles: SaidRole[] = [];
  for (const role of said.toSorted((a, b) => b.terms.size - a.terms.size)) {
    const fuller = roles.find(other => isShortFor(role.terms, other.terms));
    if (fuller) addPlaces(fuller, role.places);
    else roles.push(role);
  }
  const owned = roles.filter(({ text }) => !isUnowned(text) && fold(text) !== fold(entity.name));
  // Whose counterpart somebody is, is no answer where anything else is said.
  const telling = owned.filter(({ text }) => !relational.test(text));
  const inOrder = (places: SaidRole['places'], own: string) =>
    places.toSorted(
      (a, b) => Number(b.text === own) - Number(a.text === own) || compareText(a.source.path, b.source.path),
    );
  // Among equals the latest, which somebody is now; then what is said first.
  return (telling.length > 0 ? telling : owned)
    .map(role => ({ ...role, years: yearsOf(role.places), said: said.indexOf(role) }))
    .sort((a, b) => b.places.length - a.places.length || (b.years?.to ?? 0) - (a.years?.to ?? 0) || a.said - b.said)
    .map(({ text, places, years }) => ({ text, places: inOrder(places, text), years }));
}

// What a firm or a country is only to somebody, and what any firm is.
const ofSomebody =
  /^(?:.*\s)?(?:partner|supplier|producer|rival|competitor|customer|unit|subsidiary|parent|affiliate|advis[eo]r|ally|neighbou?r|sponsor)$/i;
const saysNothing =
  /^(?:the |an? )?(?:company|firm|group|agency|body|organi[sz]ation|entity|maker|operator|owner|dealer|expert|website|site|app|product|program|programme)$/i;

/** "Largest trading partner", "company": says nothing without whose it is, or of what. */
function isUnowned(text: string): boolean {
  return saysNothing.test(text) || (ofSomebody.test(text) && !/['’]|\s\p{Lu}\p{Ll}+\s/u.test(` ${text}`));
}

interface SaidPlace {
  readonly source: Source;
  readonly span: Span;
  /** What it says there, with single spaces. */
  readonly text: string;
}

/** Where each wording stands, in the order of the first places; one place a source. */
function groupByWording({ roles }: Entity, corpus: CorpusSnapshot): ReadonlyMap<string, readonly SaidPlace[]> {
  const places = new Map<string, SaidPlace[]>();
  for (const { text, textId, span } of roles) {
    const own = places.get(text);
    const source = corpus.findSource(textId);
    if (!source || own?.at(-1)?.source === source) continue;
    if (own) own.push({ source, span, text });
    else places.set(text, [{ source, span, text }]);
  }
  return places;
}

/** Wordings beyond this are not compared with each other. */
const weighedRoles = 60;

/** A role with its words, nationalities as their countries: "Belarusian President" is "Belarus President". */
interface SaidRole {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly places: SaidPlace[];
}

const relational = /\b(?:counterpart|successor|predecessor|colleague)s?$/i;
// Before the words that say whose a role is: "Norwegian president" is president, too.
const ownerMark = 'owner:';

function termsOfRole(text: string): ReadonlySet<string> {
  const words = findWords(text).map(({ span, term }) => {
    const written = sliceSpan(text, span);
    const place = findPlace(toNameKey(written)) ?? findPlace(term);
    if (place) return `${ownerMark}${place.id}`;
    return /^\p{Lu}/u.test(written) && !isOfficeWord(toNameKey(written)) ? `${ownerMark}${term}` : term;
  });
  return new Set(words.filter(word => !/^(?:of|the|an?)$/.test(word)));
}

// "Norway's official news agency" is news agency, too.
const ranks: ReadonlySet<string> = new Set(['official', 'main', 'leading', 'largest', 'biggest', 'major', 'prominent']);

function isShortFor(terms: ReadonlySet<string>, fuller: ReadonlySet<string>): boolean {
  return (
    isSubset(terms, fuller) &&
    [...fuller].every(term => terms.has(term) || term.startsWith(ownerMark) || ranks.has(term))
  );
}

function isSubset(terms: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...terms].every(term => of.has(term));
}

/** One place a source. */
function addPlaces(role: SaidRole, places: readonly SaidPlace[]): void {
  const known = new Set(role.places.map(({ source }) => source));
  for (const place of places) {
    if (known.has(place.source)) continue;
    known.add(place.source);
    role.places.push(place);
  }
}

export function yearsOf(places: CardRole['places']): CardRole['years'] {
  const years = places.flatMap(({ source }) => yearOf(source) ?? []);
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null;
}
