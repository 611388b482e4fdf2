import type Big from 'big.js';
import { compareQuantities } from '../../figures/compareQuantities.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Cell } from './grid.ts';
import { stemOf } from './stems.ts';
import type { Line } from './tableIndex.ts';

/** How a draft's figure answers to the cell it is said of; `apart` where the two cannot be compared. */
export type CellAgreement = 'same' | 'rounded' | 'other' | 'apart';

const times = new Set(['tim', 'ag', 'duration', 'length', 'tenur']);
const shares = new Set(['percent', 'rat', 'shar', 'turnout', 'ratio', 'pct']);

export function compareCell(draft: Figure, cell: Cell, measure: Line): CellAgreement {
  const agreement = compareQuantities(draft, cell.value);
  if (agreement === 'same' || agreement === 'rounded') return agreement;
  const [mine, theirs] = [draft.kind, cell.value.kind];
  const drafted = numberOf(draft);
  const there = numberOf(cell.value);
  if (!drafted || !there) return 'apart';
  if (mine === theirs && (mine === 'count' || draft.unit === cell.value.unit)) return 'other';
  // "21 minutes" against a bare 21 under MIN.
  if (mine === 'duration' && theirs === 'count') {
    const isTime = measure.heading.stems.some(stem => stem === stemOf(draft.unit ?? '') || times.has(stem));
    return !isTime ? 'apart' : drafted.eq(there) ? 'same' : 'other';
  }
  if (theirs === 'duration' && mine === 'count') return drafted.eq(there) ? 'same' : 'apart';
  if (mine === 'percent' && theirs === 'count')
    return measure.heading.stems.some(stem => shares.has(stem))
      ? isRounded(draft, cell)
        ? 'rounded'
        : 'other'
      : 'apart';
  // A cell without a unit says the number alone, perhaps in thousands or millions.
  if (theirs === 'count' && (mine === 'money' || mine === 'measurement'))
    return sameDigits(drafted, there) ? 'same' : 'apart';
  return 'apart';
}

function isRounded(draft: Figure, cell: Cell): boolean {
  return compareQuantities({ ...draft, kind: 'count', unit: null }, cell.value) === 'rounded';
}

function sameDigits(a: Big, b: Big): boolean {
  return a.c.join('') === b.c.join('');
}

export function numberOf({ value }: Figure): Big | null {
  return value.type === 'number' ? value.number : value.type === 'duration' ? value.amount.number : null;
}
