import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { parseDraft } from '../drafts/parseDraft.ts';
import { judgeQuotations } from '../judging/judgeQuotations.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import type { QuotedPlace } from './quotePassage.ts';

/** Fewer words are a term, more a chapter. */
const fewestWords = 3;
const longestText = 4000;

/**
 * Where a text that was copied stands in the sources, word for word; null where it does not. `preferred`: the source
 * that it was copied from, where that is known.
 */
export function findQuoted(corpus: CorpusSnapshot, copied: string, preferred: string | null): QuotedPlace | null {
  if (copied.length > longestText) return null;
  const words = copied.replace(/\s+/g, ' ').trim();
  if (findWords(words).length < fewestWords) return null;
  // As a quotation of a draft, which the judge of quotations reads; what is markup in it is none.
  const source = preferred === null ? undefined : corpus.findSource(preferred);
  const citation = source ? ` [@{${source.key}}]` : '';
  const draft = parseDraft(`> ${words.replace(/[\\`*_[\]<>@#|~^"“”„«»]/g, ' ')}${citation}\n`);
  const found = judgeQuotations(draft, corpus).flatMap(({ status, evidence }) =>
    status === 'found' || status === 'elsewhere' ? evidence : [],
  );
  const [best] = [...found.filter(place => place.source.uri === preferred), ...found];
  return best ? { source: best.source, span: withMarks(best.source.prose, best.span, words) } : null;
}

/** With the points and quotation marks at either end that were copied too: the judge compares words. */
function withMarks(prose: string, { start, end }: Span, copied: string): Span {
  const head = /^[^\p{L}\p{N}]*/u.exec(copied)?.[0] ?? '';
  const tail = /[^\p{L}\p{N}]{0,8}$/u.exec(copied)?.[0] ?? '';
  const isThere = (sign: string, at: number) => sign !== '' && prose.charAt(at) === sign;
  let [from, to] = [start, end];
  for (let i = head.length - 1; isThere(head.charAt(i), from - 1); i--) from--;
  for (let i = 0; isThere(tail.charAt(i), to); i++) to++;
  return { start: from, end: to };
}
