import type { Figure } from '../../figures/figure.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';

const reach = 32;

const leadsTime =
  /\b(?:(?:over|in|during|for|within|throughout|across) (?:the |these |those |his |her |its |their )?(?:past|last|next|first|final|recent|coming|previous|following)|(?:the )?(?:past|last|next|recent|coming|previous|following)|in|within|after|over|during)\s+(?:about |some |nearly |almost |more than |less than |at least |the )?$/i;
const endsTime = /^\s+(?:ago|earlier|later|before|since|now|on|to come)\b/i;
const saysPast = /\b(?:past|last|next|recent|coming|previous|following)\b/i;
// "For three years" says how long something is: that may be the fact itself.

/**
 * Whether a figure is only the time in which something is told: "over the past decade", "two years ago", "in the first
 * three quarters". A date or a year is none: "in power since 1994" is told by it.
 */
export function isTimeOnly(text: string, { kind, value, span, text: written }: Figure, { start, end }: Span): boolean {
  const isPart = value.type === 'date' && /^-?-?(?:\d{4})?-?[QH]\d$/.test(value.iso);
  if (isPart) return true;
  if (kind !== 'duration' && !(kind === 'range' && value.type === 'range' && value.of === 'duration')) return false;
  if (/-/.test(written) || /^-/.test(text.slice(span.end, span.end + 1))) return false;
  if (saysPast.test(written)) return true;
  const before = text.slice(Math.max(start, span.start - reach), span.start);
  const after = text.slice(span.end, Math.min(end, span.end + reach));
  return leadsTime.test(before) || endsTime.test(after);
}

const relativeTime =
  /\b(?:(?:in |over |during |for )?(?:the )?first (?:three |two |nine |six |four )?(?:quarters?|months|half|weeks|days)(?: of (?:this|last|the|that) year| of \d{4})?|(?:in |over |during )?(?:the )?(?:past|last|previous|next|this|coming) (?:decade|century|fiscal year|year|quarter|month|week|spring|summer|autumn|fall|winter)|(?:earlier|later) this (?:year|month|week)|a (?:year|month|week|decade) (?:ago|earlier|later|before)|a year-ago)\b/gi;

const years =
  /\b(?:in|by|since|for|during|of|to|from|until|before|after|between)\s+((?:[A-Z][a-z]{2,8}\.?\s+)?(?:1[5-9]|20)\d\d(?:\s?[-–/]\s?(?:(?:1[5-9]|20)\d\d|\d\d))?)\b(?![.,]?\d)/gu;

// How far from a figure its time may stand; further off it is the time of something else in the sentence.
const periodReach = 60;

/**
 * The time that the words around a figure say it is of, as they write it: "2013", "last year", "first three quarters
 * of this year"; empty where they say none, or another figure stands between. A figure that is a time itself has none.
 */
export function findPeriod(text: string, sentence: Span, figure: Figure, others: readonly Figure[]): string {
  if (['year', 'date', 'duration'].includes(figure.kind)) return '';
  const start = Math.max(sentence.start, figure.span.start - periodReach);
  const end = Math.min(sentence.end, figure.span.end + periodReach);
  const part = text.slice(start, end);
  for (const pattern of [years, relativeTime]) {
    for (const found of part.matchAll(pattern)) {
      const [all, time = all] = found;
      const at = { start: start + found.index, end: start + found.index + all.length };
      const gap = { start: Math.min(at.end, figure.span.end), end: Math.max(at.start, figure.span.start) };
      const isOwn =
        !overlaps(at, figure.span) && !others.some(({ span, kind }) => isMeasure(kind) && contains(gap, span));
      // "From the previous year", "than last year": what it is held against.
      const isBase = /\b(?:from|than|over|against|with|to|on|as in)\s+(?:the\s+)?$/i.test(text.slice(start, at.start));
      if (isOwn && !(pattern === relativeTime && isBase))
        return time.replace(/^(?:(?:in|over|during|for) )?(?:the )?/i, '');
    }
  }
  return '';
}

function isMeasure(kind: Figure['kind']): boolean {
  return kind !== 'year' && kind !== 'date' && kind !== 'duration';
}
