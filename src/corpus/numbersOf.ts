import type { FigureValue } from '../figures/figure.ts';

/** The numbers a figure is looked up by; none for a date without a year. */
export function numbersOf(value: FigureValue): number[] {
  switch (value.type) {
    case 'number':
      return value.otherwise === null ? [Number(value.number)] : [Number(value.number), Number(value.otherwise)];
    case 'date': {
      // A decade (`198X`) is looked up by its first year.
      const year = /^-?\d{3}[\dX]/.exec(value.iso)?.[0];
      return year === undefined ? [] : [Number(year.replace('X', '0'))];
    }
    case 'duration':
      return numbersOf(value.amount);
    case 'range':
      return [...numbersOf(value.from), ...numbersOf(value.to)];
  }
}
