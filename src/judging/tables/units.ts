import Big from 'big.js';
import type { Figure, NumberValue } from '../../figures/figure.ts';
import { findFigures } from '../../figures/findFigures.ts';

// What stands in a heading for a word that a text would write out.
const shortUnits: ReadonlyMap<string, string> = new Map([
  ['s', 'seconds'],
  ['sec', 'seconds'],
  ['secs', 'seconds'],
  ['h', 'hours'],
  ['hr', 'hours'],
  ['hrs', 'hours'],
  ['kb', 'KB'],
]);
// Of what is written of a unit, "except per share data" included, and of what is left of it.
const [mostWritten, mostRead] = [120, 40];
const thousands = /^(?:['’]|1[,. ]?)?000s?(?=\s|$)/;

/**
 * One of a unit written without a number: "$m" → $1 million, "in thousands" and "1000 persons" → 1,000, "mm" → 1 mm,
 * "s" → 1 second. Null for words.
 */
export function readUnit(written: string): Figure | null {
  if (written.length > mostWritten) return null;
  const text = written
    .trim()
    .replace(/^in\s+/i, '')
    .replace(/,?\s+except\b.*/i, '')
    .replace(thousands, 'thousand');
  if (text === '' || text.length > mostRead) return null;
  const currency = /^(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3}\b)\s?/.exec(text)?.[0];
  const one = currency
    ? `${currency.trim()}1${text.slice(currency.length).replace(thousands, ' thousand')}`
    : `1 ${shortUnits.get(text) ?? text.replace(/^(thousand|million|billion)s? of /i, '$1 ')}`;
  const inverted = /^(thousands?|millions?|billions?)(?: of)? (.+)$/i.exec(text);
  const [figure, second] = findFigures(one.replace(/(\d)(?:mn|m)$/, '$1 million'));
  if (!figure || second || (figure.value.type !== 'number' && figure.value.type !== 'duration')) return null;
  const isScale = figure.value.type === 'number' && !figure.value.number.eq(1);
  if (inverted && isScale) return figure;
  if (figure.kind === 'count') return isScale ? { ...figure, unit: null } : null;
  return figure;
}

/** What all cells of a table are in, where the corner over its rows' headings says so: "2019, in thousands of dollars". */
export function readScale(corner: string): Figure | null {
  const [written = ''] =
    /\b(?:in )?(?:thousand|million|billion)s?\b[^,;()[\]]*|[$€£¥]\s?(?:000s?|mn?|bn)\b/i.exec(corner) ?? [];
  return written === '' ? null : readUnit(written);
}

/** The unit of all cells of a table, where its caption says one in brackets or behind "in": "(in thousands)", "in $ million". */
export function findContextUnit(context: string): Figure | null {
  const written = [
    /[([]([^()[\]]{1,40})[)\]]/g,
    /,\s*([^,;.()\n]{1,30})(?=$|\s*\n)/g,
    /\bin ([^,;.()\n]{1,30}?)(?=$|[,;.)\n])/g,
  ];
  for (const pattern of written)
    for (const [, text = ''] of context.matchAll(pattern)) {
      const unit = readUnit(text);
      if (unit && unit.kind !== 'duration') return unit;
    }
  return null;
}

/** A cell's figure in the unit of its heading; a cell that says its own unit keeps it, an amount takes the scale alone. */
export function applyUnit(figure: Figure, unit: Figure | null): Figure {
  const bare = figure.kind === 'year' ? toCount(figure) : figure;
  if (!unit || bare.value.type !== 'number') return bare;
  const scale = scaleOf(unit);
  const value: NumberValue = {
    type: 'number',
    number: bare.value.number.times(scale),
    precision: bare.value.precision + scale.e,
    otherwise: bare.value.otherwise?.times(scale) ?? null,
  };
  if (sharesScale(bare, unit)) return { ...bare, value };
  if (bare.kind !== 'count' || bare.unit !== null) return bare;
  if (unit.value.type !== 'duration') return { ...bare, kind: unit.kind, unit: unit.unit, value, small: false };
  return { ...bare, kind: 'duration', unit: unit.unit, value: { ...unit.value, amount: value }, small: false };
}

/** "$ 232,209" in a table "in thousands", or "in thousands of dollars"; not "$2.3 million" in one. */
function sharesScale({ kind, unit, text }: Figure, of: Figure): boolean {
  if (kind !== 'money' || /\d\s*\p{L}/u.test(text)) return false;
  return of.kind === 'count' || (of.kind === 'money' && (of.unit === unit || of.unit === '¤' || unit === '¤'));
}

function scaleOf({ value }: Figure): Big {
  return value.type === 'number' ? value.number : value.type === 'duration' ? value.amount.number : new Big(1);
}

/** A number that looks like a year, as what it is in a column of numbers. */
function toCount(figure: Figure): Figure {
  const number = figure.value.type === 'date' && /^\d{4}$/.test(figure.value.iso) ? new Big(figure.value.iso) : null;
  if (!number) return figure;
  return { ...figure, kind: 'count', unit: null, value: { type: 'number', number, precision: 0, otherwise: null } };
}
