import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft, Quotation } from '../drafts/draft.ts';
import { OPAQUE } from '../markdown/markdownDocument.ts';
import type { Source } from '../sources/source.ts';
import { overlaps, type Span } from '../text/span.ts';
import { memo } from './memo.ts';
import { findScope } from './scope.ts';

/**
 * `found`: the words stand in a cited source (without a citation: in some source). `elsewhere`: only in another.
 * `absent`: in none. `unchecked`: not found, and not all that was cited could be read.
 */
export type QuotationStatus = 'found' | 'elsewhere' | 'absent' | 'unchecked';

export interface QuotationVerdict {
  readonly quotation: Quotation;
  readonly status: QuotationStatus;
  /** Where the words stand, one place a source. */
  readonly evidence: readonly { readonly source: Source; readonly span: Span }[];
}

/** Places that tell enough. */
const mostEvidence = 5;

/**
 * One verdict for each quotation of the draft, in the order of the text. Words are compared as written but for what
 * editing varies: quotation marks, dashes, spaces, compatibility forms, the first letter's case, the sign that ends
 * it. What is left out by an ellipsis or replaced in brackets may be anything; the parts must follow in order.
 */
export function judgeQuotations(draft: Draft, corpus: CorpusSnapshot): QuotationVerdict[] {
  return draft.quotations.map(quotation => {
    const parts = toParts(quotation.text);
    if (parts.length === 0) return { quotation, status: 'unchecked', evidence: [] };
    const scopes = draft.claims
      .filter(({ span }) => overlaps(span, quotation.span))
      .map(claim => findScope(claim, corpus))
      .filter(({ open }) => !open);
    const cited = new Set(scopes.flatMap(scope => scope.cited));
    const answer = (status: QuotationStatus, evidence: QuotationVerdict['evidence'] = []) => {
      return { quotation, status, evidence };
    };
    const inCited = findIn(cited, parts);
    if (inCited.length > 0) return answer('found', inCited);
    const others = findIn(corpus.sources, parts);
    if (others.length > 0) return answer(scopes.length === 0 ? 'found' : 'elsewhere', others);
    const isComplete = corpus.sources.length > 0 && scopes.every(({ gap }) => gap === null);
    return answer(isComplete ? 'absent' : 'unchecked');
  });
}

function findIn(sources: Iterable<Source>, parts: readonly string[]): { source: Source; span: Span }[] {
  const found: { source: Source; span: Span }[] = [];
  for (const source of sources) {
    const span = findParts(foldedOf(source), parts);
    if (span) found.push({ source, span });
    if (found.length === mostEvidence) break;
  }
  return found;
}

/** A text with the variations of typography folded away, and for each of its units the offset it came from. */
interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const foldedTexts = new WeakMap<Source, Folded>();

function foldedOf(source: Source): Folded {
  return memo(foldedTexts, source, () => foldQuotation(source.prose));
}

const quotes = /[\u2018-\u201F\u2032\u2033\u02BC`\u00B4\u00AB\u00BB"']/;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63-]/;

/** Marks become `'`, dashes `-`, white space one space and none before a sign that ends words. */
function foldQuotation(written: string): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const char of written) {
    const at = offset;
    offset += char.length;
    if (char === '\u00AD') continue;
    let folded = char > '\u007F' ? char.normalize('NFKC') : char;
    if (/\s/.test(folded) || char === OPAQUE) folded = ' ';
    else if (quotes.test(folded)) folded = "'";
    else if (dashes.test(folded)) folded = '-';
    if (folded === ' ' && units.at(-1) === ' ') continue;
    if (/^[.,;:!?)]$/.test(folded) && units.at(-1) === ' ') {
      units.pop();
      offsets.pop();
    }
    for (const unit of folded.split('')) {
      units.push(unit);
      offsets.push(at);
    }
  }
  return { text: units.join(''), offsets };
}

/** The folded parts between what is left out, without signs at their ends. */
function toParts(quotation: string): string[] {
  return quotation
    .split(/\[[^[\]]{0,80}\]|\u2026|\.(?:\s?\.){2,3}/)
    .map(part => foldQuotation(part).text.replace(/^[\s.,;:!?'-]+/, ''))
    .map(trimEnd)
    .filter(part => part !== '');
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.,;:!?'-]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The span from the first part to the last where they follow in order, as whole words. */
function findParts({ text, offsets }: Folded, parts: readonly string[]): Span | null {
  let at = 0;
  let start = -1;
  for (const part of parts) {
    const found = findPart(text, part, at);
    if (found < 0) return null;
    if (start < 0) start = found;
    at = found + part.length;
  }
  return { start: offsets[start] ?? 0, end: (offsets[at - 1] ?? 0) + 1 };
}

function findPart(text: string, part: string, from: number): number {
  const first = part.charAt(0);
  const rest = part.slice(1);
  const places = [...new Set([first.toLowerCase(), first.toUpperCase()])]
    .map(letter => findWhole(text, letter + rest, from))
    .filter(place => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

function findWhole(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const isWhole = !isWordSign(text.charAt(at - 1)) && !isWordSign(text.charAt(at + part.length));
    if (isWhole) return at;
  }
  return -1;
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
