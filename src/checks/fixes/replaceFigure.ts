import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { Figure } from '../../figures/figure.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Fix } from '../check.ts';
import { toFigureText } from '../messages.ts';

/**
 * Puts the source's figure in the place of the draft's, in the draft's own manner where that can be done, else as the
 * source writes it. Empty where Markdown marks run through the draft's figure, as the edit would leave one of a pair.
 */
export function createReplaceFixes(draft: Draft, figure: Figure, hit: FigureHit, preferred: boolean): Fix[] {
  const drafted = sliceSpan(draft.text, figure.span);
  const alike = writeLike(drafted, figure, hit.figure);
  if (alike === null && /[*_~<[\]]/.test(drafted)) return [];
  const newText = alike ?? toFigureText(hit.source.prose, hit.figure.span);
  const title = `Replace with ${toFigureText(newText, { start: 0, end: newText.length })} (${hit.source.key})`;
  return [{ title, edits: [{ span: figure.span, newText }], preferred }];
}

/**
 * The source's number in the draft's own words: "4.5 billion dollars" with `$4.2bn` gives "4.2 billion dollars".
 * Null where the draft's figure is not one plain number, where the two differ in kind or unit, or where the number
 * would be hard to read at the draft's scale.
 */
function writeLike(drafted: string, figure: Figure, source: Figure): string | null {
  const [digits, ...others] = drafted.match(/\d+(?:\.\d+)?/g) ?? [];
  if (digits === undefined || others.length > 0 || Number(digits) === 0) return null;
  if (figure.kind !== source.kind || figure.unit !== source.unit) return null;
  if (figure.value.type !== 'number' || source.value.type !== 'number') return null;
  // What one unit of the digits stands for: a billion in "4.5 billion".
  const scale = figure.value.number.div(digits);
  if (!/^(?:10*|0\.0*1)$/.test(scale.toFixed())) return null;
  const number = source.value.number.div(scale);
  const readable = number.abs().gte('0.01') && number.abs().lt(1000) && number.toFixed().length <= 7;
  return readable ? drafted.replace(digits, number.toFixed()) : null;
}
