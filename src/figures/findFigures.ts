import type { Figure, NumberDialect } from './figure.ts';
import { readFigures } from './readFigures.ts';
import { tokenise } from './tokens.ts';

export interface FigureOptions {
  /** The decimal mark of the document that the text is a part of; the text's own evidence where it is left out. */
  readonly dialect?: NumberDialect;
}

/**
 * The figures of a text, in order, none overlapping another. Linear in the length of the text; never throws.
 * Syntax that was blanked (spaces, U+FFFC) may stand in the text.
 */
export function findFigures(text: string, options: FigureOptions = {}): Figure[] {
  const tokens = tokenise(text);
  tokens.dialect = options.dialect ?? tokens.ownDialect;
  return readFigures(tokens);
}

/** The decimal mark that a document uses, told by its own numerals; pass it to {@link findFigures} for its parts. */
export function findNumberDialect(text: string): NumberDialect {
  return tokenise(text).ownDialect;
}
