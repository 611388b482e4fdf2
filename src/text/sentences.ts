import type { Span } from './span.ts';

// A full stop after these ends no sentence: what follows belongs to them (titles, "No. 2", "approx. $3 million").
const opensWord = new Set(
  'mr mrs ms messrs mme dr prof rev fr hon gen lt col maj capt cmdr adm sgt gov sen rep pres amb st ste mt ft no nos vs v cf e.g i.e approx ca est fig figs p pp ch vol sec art para op ed eds vgl bzw'.split(
    ' ',
  ),
);
const months = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
// A full stop after these may end the sentence; it does not before a word in lower case or a figure.
const closesWord = new Set('inc corp co ltd plc llc bros jr sr etc al u.s u.k e.u u.n d.c a.m p.m'.split(' '));

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text, without the white space around them. A line end ends a sentence where it ends a paragraph
 * (an empty line) or the line ends with final punctuation or does not run on; the rule set is Unicode's (UAX 29)
 * with a merge after abbreviations, initials and inside "“Why?” he asked".
 */
export function findSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Span[] = [];
  let open: { start: number; end: number } | undefined;
  const part = text.slice(within.start, within.end);
  for (const { segment, index } of segmenter.segment(part)) {
    const start = within.start + index + (segment.length - segment.trimStart().length);
    const end = within.start + index + segment.trimEnd().length;
    if (start >= end) continue;
    if (open && runsOn(text, open, start)) open.end = end;
    else {
      if (open) sentences.push(open);
      open = { start, end };
    }
  }
  if (open) sentences.push(open);
  return sentences;
}

/** Whether the sentence that seems to end before `next` goes on there. */
function runsOn(text: string, open: Span, next: number): boolean {
  const gap = text.slice(open.end, next);
  if (/[\n\r\u2029]/.test(gap)) return false;
  const before = text.slice(Math.max(open.start, open.end - 24), open.end);
  const after = text.slice(next, next + 24);
  if (/^\p{Ll}/u.test(after))
    return !/[.!?]["”’)]*$/.test(before) || /["”’…]$|\.\.\.$/.test(before) || endsInAbbreviation(before);
  const match = /(?:^|[\s("“‘[])([\p{L}.]+)\.$/u.exec(before);
  if (!match) return false;
  const word = (match[1] ?? '').toLowerCase();
  if (opensWord.has(word)) return true;
  // Initials: "J. P. Morgan".
  if (/^\p{Lu}$/u.test(match[1] ?? '') && /^\p{Lu}/u.test(after)) return true;
  if (months.has(word)) return /^\d/.test(after);
  return closesWord.has(word) && /^[\d,;:]/.test(after);
}

function endsInAbbreviation(before: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return opensWord.has(word) || closesWord.has(word) || months.has(word) || word.length === 1;
}
