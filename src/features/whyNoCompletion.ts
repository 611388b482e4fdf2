import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { citationContextAt, findHiddenKey } from '../drafts/citationContext.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Span } from '../text/span.ts';
import { findSaying } from './findSaying.ts';
import { createLooseMatch } from './matchSource.ts';

/** Why nothing is offered where a key is being typed. Plain text, one line. */
export interface CompletionReason {
  /** What has been typed of the key. */
  readonly span: Span;
  readonly message: string;
}

/**
 * Why there is no source to offer; null where there are some, or nobody would ask.
 * @param isAsked whether the writer has asked for the list: then it is told, too, that nothing is called as typed, and
 * that no citation is read here
 */
export function whyNoCompletion(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
  isReading: boolean,
  isAsked: boolean,
): CompletionReason | null {
  const context = citationContextAt(draft, offset);
  if (!context) {
    const hidden = isAsked ? findHiddenKey(draft, offset) : null;
    return hidden && { span: hidden, message: 'No citation is read here: this is code, a link, HTML or front matter.' };
  }
  const span = { start: context.replace.start, end: offset };
  if (corpus.sources.length + corpus.textless.length === 0) {
    const none = 'No sources yet: put texts into a folder named “sources” beside the draft.';
    return { span, message: isReading ? 'The sources are still being read.' : none };
  }
  if (!isAsked || context.typed === '') return null;
  const isTyped = createLooseMatch(context.typed);
  if (corpus.sources.some(isTyped) || corpus.textless.some(isTyped)) return null;
  if (findSaying(corpus, context.typed, { words: 'all', parts: true }).length > 0) return null;
  return {
    span,
    message: `No source is called “${context.typed.slice(0, 40)}”, and none has it as title, author or year, or in its text.`,
  };
}
