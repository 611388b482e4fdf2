import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { citationAt } from '../drafts/citationAt.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Ruling } from '../judging/disputes/ruling.ts';
import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { ReferenceWriter } from '../references/reference.ts';
import { type Span, touches } from '../text/span.ts';
import { createCard } from './card/card.ts';
import { cardToMarkdown } from './card/cardToMarkdown.ts';
import { findEntitiesAt } from './entitiesAt.ts';
import type { Hover } from './feature.ts';
import { citationToMarkdown } from './hoverCitation.ts';
import { verdictToMarkdown } from './hoverFigure.ts';
import { quotationToMarkdown } from './hoverQuotation.ts';

/** What was judged of a draft: one for each figure, one for each quotation. */
export interface Verdicts {
  readonly verdicts: readonly Verdict[];
  readonly quotations: readonly QuotationVerdict[];
}

/** More cards than these do not fit a hover. */
const mostCards = 3;

/**
 * What to show over a place of a draft; where several things stand there, the one with the shortest span.
 * `judge` is asked for the draft's verdicts where a figure or a quotation stands there. `commandsFor` is the draft's URI
 * where the reader runs the card's commands and shows its picture; null where it does not. `findWriter` is asked, over a
 * citation, for what writes the reference of what is cited; without one title and publisher are shown. `rulings` are told in the cards.
 */
export function hoverAt(
  draft: Draft,
  judge: () => Verdicts,
  corpus: CorpusSnapshot,
  offset: number,
  commandsFor: string | null = null,
  findWriter: () => ReferenceWriter | null = () => null,
  rulings: readonly Ruling[] = [],
): Hover | null {
  const cited = citationAt(draft, offset);
  if (cited?.item) {
    return {
      span: cited.item.span,
      markdown: citationToMarkdown(draft, cited.citation, cited.item, corpus, commandsFor, findWriter()),
      mayBeReported: true,
    };
  }
  const hovers: Hover[] = [];
  const figure = draft.figures.find(({ span }) => touches(span, offset));
  const verdict = figure && judge().verdicts.find(one => one.figure === figure);
  const add = (span: Span, markdown: string, mayBeReported: boolean) => hovers.push({ span, markdown, mayBeReported });
  if (verdict) add(verdict.figure.span, verdictToMarkdown(verdict, corpus, commandsFor), true);
  const quotation = draft.quotations.find(({ span }) => touches(span, offset));
  const quoted = quotation && judge().quotations.find(one => one.quotation === quotation);
  if (quoted) add(quoted.quotation.span, quotationToMarkdown(quoted, draft.prose, commandsFor), true);
  const named = findEntitiesAt(draft, corpus, offset);
  if (named) {
    const options = commandsFor === null ? {} : { commandsFor, pictures: true };
    const shown = named.entities.slice(0, mostCards);
    const cards = shown.map(entity => cardToMarkdown(createCard(entity, corpus, { rulings, brief: true }), options));
    add(named.span, cards.join('\n\n---\n\n'), false);
  }
  hovers.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return hovers[0] ?? null;
}
