import type { Figure } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/findFigures.ts';
import { toIsoValue } from '../../src/figures/toJson.ts';

/** A figure on one line: `[text] kind value unit <hedge> small`. Ends of a range are joined by `..`. */
export function show(figure: Figure): string {
  const value = toIsoValue(figure.value);
  const written = typeof value === 'object' ? `${value.from}..${value.to}` : `${value}`;
  const parts = [`[${figure.text}]`, figure.kind, written];
  if (figure.unit !== null) parts.push(figure.unit);
  if (figure.hedge !== null) parts.push(`<${figure.hedge}>`);
  if (figure.small) parts.push('small');
  return parts.join(' ');
}

export function read(text: string): string[] {
  return findFigures(text).map(show);
}

/** The only figure of a text; an error where there is none or more than one. */
export function readOne(text: string): Figure {
  const [figure, ...others] = findFigures(text);
  if (!figure || others.length > 0)
    throw new Error(`not one figure in ${JSON.stringify(text)}: ${read(text).join(', ')}`);
  return figure;
}
