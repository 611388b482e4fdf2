import type { CiteSentenceAnswer, SentenceCitation } from './citeSentence.ts';
import { toPlainLine } from './escapeMarkdown.ts';

/** Enough to recognise it by. */
const mostWords = 6;

/** Why a source is cited for a sentence, in one line of plain text: `It has 12.4 per cent: “The wheat harvest …”`. */
export function toCiteReason({ grounds, excerpt }: SentenceCitation): string {
  const { quotations, altered, figures, missing, words } = grounds;
  const has = [
    ...(quotations.length > 0 ? ['the quotation'] : []),
    ...(altered.length > 0 ? ['the quotation, but not word for word'] : []),
    ...(figures.length > 0 ? [figures.map(text => toPlainLine(text, 40)).join(', ')] : []),
    ...(quotations.length + altered.length + figures.length === 0
      ? [`the words ${words.slice(0, mostWords).join(', ')}`]
      : []),
  ].join(' and ');
  const lacks = missing.length > 0 ? `, but not ${missing.map(text => toPlainLine(text, 40)).join(', ')}` : '';
  return `It has ${has}${lacks}: “${excerpt}”`;
}

/** Why nothing is cited, and what to do; null where something is. */
export function toCiteRefusal(answer: CiteSentenceAnswer): string | null {
  switch (answer.kind) {
    case 'cited':
      return null;
    case 'no-sentence':
      return 'There is no sentence at the caret to cite.';
    case 'no-sources':
      return 'There are no sources to cite. Put texts into a folder named "sources" beside the draft.';
    case 'already':
      return 'The sentence cites the source that supports it best already.';
    case 'unsupported': {
      const figures = answer.figures.map(text => toPlainLine(text, 40)).join(', ');
      const why = figures === '' ? '' : ` None of those that come near it has ${figures}.`;
      return `No source supports this sentence, so nothing was cited.${why} Insert Citation lists all sources.`;
    }
  }
}
