import type { Span } from '../text/span.ts';

/** Shown only where a title, the country table or a head word proves it. */
export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'work' | 'demonym';

/** A run of words that looks like a name, found in one text, before the whole corpus has been heard. */
export interface NameCandidate {
  /** Without a leading title, article or a trailing possessive. May run over a line break. */
  readonly span: Span;
  /** The words of the span, with single spaces. */
  readonly text: string;
  /** The title or role before it ("President", "Belarusian Foreign Minister"), as a span; null where there is none. */
  readonly title: Span | null;
  /** An apposition behind or before it that says what it is ("BelTA news agency", "Feng Yujun, director of …"). */
  readonly apposition: Span | null;
  /** The bracketed short form that follows it ("European Union [EU]"); null where there is none. */
  readonly acronym: string | null;
  /** True where only the sentence start may have put the capital there. */
  readonly uncertain: boolean;
}

/** What one text contributes to the finding of names: its candidates and the words it writes in lower case. */
export interface NameScan {
  readonly candidates: readonly NameCandidate[];
  readonly lowercaseWords: ReadonlySet<string>;
}

/** A place in a source (or draft) where an entity is named. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  readonly entity: string;
}

/** A statement of what an entity is, with the place that says so. */
export interface Role {
  readonly text: string;
  /** Index of the text among those resolved together. */
  readonly textIndex: number;
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
