import type { Span } from '../text/span.ts';

/** What to show over a place of a draft. `markdown` is safe: everything from a source in it is escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  /** Whether a check may have reported the same place: never a name that has a card. */
  readonly mayBeReported: boolean;
}

/** One source offered after `@`. In the order in which they should stand. */
export interface Completion {
  readonly key: string;
  /** What the key typed so far is replaced with; braces where the key needs them. */
  readonly insertText: string;
  readonly replace: Span;
  /** The key, and behind it the title; else as the writer's templates have them. */
  readonly label: string;
  readonly title: string;
  /** Publisher and year, where known. */
  readonly detail: string;
  /** Markdown: the title, and the passage that supports the sentence. */
  readonly documentation: string;
  /** What typing is matched against: `@`, key, title, authors, publisher, year. */
  readonly filterText: string;
}

/** A place in a source, to go to from a place in a draft. */
export interface Location {
  readonly origin: Span;
  readonly uri: string;
  readonly target: Span;
  /** The text that `target` is of, for conversion to lines. */
  readonly text: string;
}

/** One source in the Insert Citation pick. In the order in which they should stand. */
export interface CitationChoice {
  readonly key: string;
  readonly title: string;
  /** Publisher and year, where known. */
  readonly description: string;
  /** The passage that supports the sentence, as plain text; empty where none does. */
  readonly passage: string;
  /** Where that passage stands, as it is written behind the key; empty where the citation would not say. */
  readonly locator: string;
  /** Whether the citation at the place names it. */
  readonly isCited: boolean;
}

/** An edit of the draft. */
export interface CitationEdit {
  readonly span: Span;
  readonly newText: string;
}
