import { findCurrencyFamily, isBareCurrency } from '../figures/currencies.ts';
import type { Figure } from '../figures/figure.ts';
import type { Source } from '../sources/source.ts';
import { rangeEnds } from './matchFigures.ts';
import { memo } from './memo.ts';

/**
 * A source's amount in the currency that the draft gives it, where the source leaves open whose "dollars" they are and
 * names the draft's kind of them elsewhere: "1.20 Australian dlrs … 6.06 dlrs". Else the figure as it is.
 */
export function inPossibleCurrency(figure: Figure, found: Figure, source: Source): Figure {
  const { unit } = figure;
  if (unit === null || found.unit === null || unit === found.unit || found.kind !== 'money') return found;
  const family = findCurrencyFamily(unit);
  if (family === undefined || family !== findCurrencyFamily(found.unit) || !isBareCurrency(found.text)) return found;
  return namedCurrencies(source).has(unit) ? { ...found, unit } : found;
}

const kept = new WeakMap<Source['passages'], ReadonlySet<string>>();

/** The currencies that a source says in full. */
function namedCurrencies({ passages, figures }: Source): ReadonlySet<string> {
  return memo(
    kept,
    passages,
    () =>
      new Set(
        figures.flatMap(figure => {
          const { unit, text } = figure;
          const isMoney = rangeEnds(figure).every(({ kind }) => kind === 'money');
          return isMoney && unit && !isBareCurrency(text) ? [unit] : [];
        }),
      ),
  );
}
