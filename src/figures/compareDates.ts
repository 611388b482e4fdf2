import type { DateValue } from './figure.ts';

interface DateParts {
  readonly year: number | null;
  /** First year of a decade. */
  readonly decade: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** `Q3`, `H1`. */
  readonly part: string | null;
}

/** Reads the ISO 8601 forms of {@link DateValue}; null for anything else. */
export function parseIsoDate(iso: string): DateParts | null {
  const decade = /^(\d{3})X$/.exec(iso);
  if (decade) return { year: null, decade: Number(decade[1]) * 10, month: null, day: null, part: null };
  const match = /^(?:(\d{4})|-)(?:-(?:(\d\d)(?:-(\d\d))?|([QH]\d)))?$/.exec(iso);
  if (!match) return null;
  const toNumber = (text: string | undefined) => (text === undefined ? null : Number(text));
  return {
    year: toNumber(match[1]),
    decade: null,
    month: toNumber(match[2]),
    day: toNumber(match[3]),
    part: match[4] ?? null,
  };
}

/**
 * Whether a source's date answers for a draft's: they agree in all that both say, and the source says the finest thing
 * that the draft does. "2013" is met by December 3, 2013, and that by "December 3", but not by "2013" alone.
 */
export function compareDates(draft: DateValue, source: DateValue): 'same' | 'rounded' | 'none' {
  for (const mine of [draft.iso, draft.otherwise]) {
    for (const theirs of [source.iso, source.otherwise]) {
      if (mine === null || theirs === null) continue;
      const found = compareIso(mine, theirs);
      if (found !== 'none') return found;
    }
  }
  return 'none';
}

function compareIso(mine: string, theirs: string): 'same' | 'rounded' | 'none' {
  if (mine === theirs) return 'same';
  const draft = parseIsoDate(mine);
  const source = parseIsoDate(theirs);
  if (!draft || !source) return 'none';
  const clashes = (a: number | string | null, b: number | string | null) => a !== null && b !== null && a !== b;
  if (
    clashes(draft.year, source.year) ||
    clashes(draft.month, source.month) ||
    clashes(draft.day, source.day) ||
    clashes(draft.decade, source.decade)
  )
    return 'none';
  if (draft.decade !== null)
    return source.year !== null && source.year - (source.year % 10) === draft.decade ? 'rounded' : 'none';
  if (draft.part !== null) {
    if (source.part !== null) return source.part === draft.part ? 'same' : 'none';
    return source.month !== null && partsOf(source.month).includes(draft.part) ? 'rounded' : 'none';
  }
  const finest = draft.day !== null ? source.day : draft.month !== null ? source.month : source.year;
  return finest === null ? 'none' : 'same';
}

/** The quarter and the half-year that a month is in. */
function partsOf(month: number): readonly string[] {
  return [`Q${Math.ceil(month / 3)}`, `H${Math.ceil(month / 6)}`];
}
