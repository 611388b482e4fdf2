import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { type CitationContext, citationContextAt } from '../drafts/citationContext.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Source } from '../sources/source.ts';
import { fold } from '../text/fold.ts';
import { writeKey, writeLocator } from './citationText.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toMarkdownExcerpt } from './excerpt.ts';
import type { Completion } from './feature.ts';
import { toPageLocator } from './pageLocator.ts';
import { type RankedSource, rankSourcesAt } from './rankedSources.ts';
import { detailOfSource, openingOfSource, titleOfSource } from './sourceSummary.ts';

/** Nobody reads a longer list; what is typed reaches the others. */
const offeredAtMost = 200;

/** The sources to offer where a citation key is being typed, those that support the sentence first; else none. */
export function completeAt(draft: Draft, corpus: CorpusSnapshot, offset: number): Completion[] {
  const context = citationContextAt(draft, offset);
  if (!context) return [];
  // What stands behind the key already is the writer's.
  const takesLocator =
    context.inBracket && /^\s*[\]};\r\n]|^\s*$/.test(draft.text.slice(context.replace.end, context.replace.end + 20));
  const ranked = rankSourcesAt(draft, corpus, offset);
  const isLong = ranked.length > offeredAtMost && context.typed !== '';
  const offered = isLong ? ranked.filter(({ source }) => isTyped(source, context.typed)) : ranked;
  return offered.slice(0, offeredAtMost).map(entry => toCompletion(entry, context, takesLocator));
}

/** Folded filter texts: they are asked for at every key stroke. */
const foldedTexts = new WeakMap<Source, string>();

/** What an editor does with the filter text, roughly: every part of what is typed stands in it. */
function isTyped(source: Source, typed: string): boolean {
  const text = foldedTexts.get(source) ?? fold(filterTextOf(source));
  foldedTexts.set(source, text);
  return fold(typed)
    .split(/[\s\-_:./]+/)
    .every(part => text.includes(part));
}

function toCompletion({ source, hit }: RankedSource, context: CitationContext, takesLocator: boolean): Completion {
  const filterText = filterTextOf(source);
  return {
    key: source.key,
    insertText:
      (context.isBraced ? `{${source.key}}` : writeKey(source.key)) +
      (takesLocator ? writeLocator(hit ? toPageLocator(hit) : '') : ''),
    replace: context.replace,
    title: titleOfSource(source),
    detail: detailOfSource(source),
    documentation: documentationOf({ source, hit }),
    // An editor matches it against what it replaces, the brace included.
    filterText: context.isBraced ? `{${filterText}` : filterText,
  };
}

/** The title, then the passage that supports the sentence; where none does, how the source begins. */
function documentationOf({ source, hit }: RankedSource): string {
  const title = `**${escapeMarkdown(titleOfSource(source))}**`;
  const detail = escapeMarkdown(detailOfSource(source));
  const problems = source.problems.map(({ message }) => `Problem: ${escapeMarkdown(message)}`);
  const told = hit ? toMarkdownExcerpt(source.prose, hit.passage.span, []) : escapeMarkdown(openingOfSource(source));
  return [detail === '' ? title : `${title} — ${detail}`, ...problems, told].filter(part => part !== '').join('\n\n');
}

function filterTextOf(source: Source): string {
  const makers = (source.metadata.author ?? []).map(({ literal, family }) => literal ?? family ?? '');
  const parts = [`@${source.key}`, titleOfSource(source), makers.slice(0, 10).join(' '), detailOfSource(source)];
  return [...new Set(parts)].filter(part => part !== '').join(' ');
}
