import type { Span } from '../text/span.ts';
import type { StoredTables, TableChanges } from './nameState.ts';

/** Shown only where a title, the country table or a head word proves it. */
export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'work' | 'demonym';

/** Words beside a name that say what it bears: a title, a role, an apposition. */
export interface Description {
  readonly span: Span;
  /** The words of the span, with single spaces. */
  readonly text: string;
  /** Null where its form alone says that it is one, and its noun does not tell of what. */
  readonly of: 'person' | 'organisation' | 'place' | null;
}

/** A run of words that looks like a name, found in one text, before the whole corpus has been heard. */
export interface NameCandidate {
  /** Without a leading title, article or a trailing possessive. May run over a line break. */
  readonly span: Span;
  /** The words of the span, with single spaces. */
  readonly text: string;
  /** The title or role before it ("President", "Belarusian opposition leader"); null where there is none. */
  readonly title: Description | null;
  /** An apposition that says what it is ("BelTA news agency", "Feng Yujun, director of …"). */
  readonly apposition: Description | null;
  /** The bracketed short form that follows it ("European Union [EU]"); null where there is none. */
  readonly acronym: string | null;
  /**
   * Which capitals may mean nothing: the first word's, as it opens a sentence or a quotation; or all of them, as the
   * line is written in capitals or in title case and other names and words may stand in the run.
   */
  readonly doubt: 'none' | 'first-word' | 'all-words';
  /** The spans of the words of `text`, kept where there is doubt; null else. */
  readonly words: readonly Span[] | null;
  /**
   * Of a single word that opens a sentence, where what follows tells: `name`, as it owns, speaks or is explained;
   * `subject`, as a verb follows that a name may have.
   */
  readonly opensAs?: 'name' | 'subject';
  /** Of a capital: named for the government that sits there, as the words beside it prove. */
  readonly standsFor?: 'government';
}

/**
 * What one text contributes to the finding of names: its candidates and the words it writes in lower case. Made of the
 * text alone, and plain data: it survives JSON, so that it may be kept wherever the text's index is.
 */
export interface NameScan {
  /** In the order of the text, without overlap. */
  readonly candidates: readonly NameCandidate[];
  /** Each once. */
  readonly lowercaseWords: readonly string[];
}

/** A place in a source (or draft) where an entity is named. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  /** {@link Entity.id} */
  readonly entity: string;
  /** {@link NameCandidate.standsFor} */
  readonly standsFor?: 'government';
}

/** A statement of what an entity is, with the place that says so. */
export interface Role {
  readonly text: string;
  /** The text that says it; see {@link NameMerge.update}. */
  readonly textId: string;
  readonly span: Span;
}

/** A named thing across the whole corpus. */
export interface Entity {
  /** Stable slug made from the name: `alexander-lukashenko`. */
  readonly id: string;
  /** The fullest name in use. */
  readonly name: string;
  /** Null where nothing proves a type. */
  readonly type: EntityType | null;
  /** Every written form, most frequent first, the name included. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
}

/** An entity with the key of its names, and how often it is mentioned. */
export interface Described {
  readonly key: string;
  readonly count: number;
  readonly entity: Entity;
}

/** What the user says about names; it has the last word. Names are compared by {@link toNameKey}. */
export interface EntityOptions {
  /** A name, and other names for the same thing. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Names that are one thing; the first is its name. */
  readonly merges?: readonly (readonly string[])[];
  /** Names that are different things, whatever the rules say; one alone is joined to no other. */
  readonly splits?: readonly (readonly string[])[];
  /** Names that are none. */
  readonly ignoredNames: readonly string[];
}

/** The entities of texts resolved together; never changed once made. */
export interface EntityResolution {
  /** The most mentioned first. */
  readonly entities: readonly Entity[];
  /** The same, with what they are ordered by. */
  described(): readonly Described[];
  /** The mentions of a text, in its order, without overlap; none of a text that is not there. */
  mentionsIn(textId: string): readonly Mention[];
  /** Texts among which are all that mention an entity; null where that cannot be told without looking through all. */
  textsOf(id: string): Iterable<string> | null;
}

export type NameChanges = Iterable<readonly [textId: string, scan: NameScan | null]>;

/**
 * Who is who over texts that come and go. Whatever the order of the changes, the answer is that of all texts resolved
 * at once; a change costs what it touches: the names of its own text, and what their being there makes of others.
 */
export interface NameMerge {
  /** Puts each scan in the place of the one with its id; null takes the text away. Returns the new resolution. */
  update(changes: NameChanges): EntityResolution;
  /**
   * The same with pauses, a few milliseconds apart, so that who runs it can let others in. It must be run to its end
   * before the next update; resolutions made before stay as they are meanwhile.
   */
  updateInSteps(changes: NameChanges): Generator<void, EntityResolution>;
  /** What is other than stored. With pauses, between which it must not be updated. */
  changes(): Generator<void, TableChanges>;
}

/** What was resolved in an earlier run. */
export interface StoredResolution {
  readonly tables: StoredTables;
  /** What a text that was resolved then contributed. */
  scanOf(textId: string): NameScan | undefined;
  /** See {@link EntityResolution.described}; read from the tables where this is absent. */
  readonly described?: () => readonly Described[];
}
