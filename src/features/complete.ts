import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { type CitationContext, citationContextAt } from '../drafts/citationContext.ts';
import type { Draft } from '../drafts/draft.ts';
import { writeKey, writeLocator } from './citationText.ts';
import { sentenceAt } from './claimAt.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toMarkdownExcerpt } from './excerpt.ts';
import type { Completion } from './feature.ts';
import { findSaying } from './findSaying.ts';
import { createPassageLocator, type LocatePassage, type LocatorChoice } from './locators.ts';
import { createMatch, filterTextOf } from './matchSource.ts';
import { type RankedSource, rankSourcesAt } from './rankedSources.ts';
import { detailOfSource, openingOfSource, titleOfSource } from './sourceSummary.ts';
import { fillTemplate } from './sourceTemplate.ts';

/** Of a filter text VS Code looks at no more (`fuzzyScore`), and matches its letters in their order, separators too. */
const matchedAtMost = 128;

/** Nobody reads a longer list; what is typed reaches the others. */
const offeredAtMost = 200;

/** The sources to offer where a citation key is being typed, those that support the sentence first; else none. */
export function completeAt(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
  { locators, completion = {} }: CompletionOptions = {},
): Completion[] {
  const context = citationContextAt(draft, offset);
  if (!context) return [];
  // What stands behind the key already is the writer's.
  const takesLocator =
    context.inBracket && /^\s*[\]};\r\n]|^\s*$/.test(draft.text.slice(context.replace.end, context.replace.end + 20));
  const locate = takesLocator ? createPassageLocator(sentenceAt(draft, offset), locators ?? 'all') : () => '';
  const isLong = corpus.sources.length + corpus.textless.length > offeredAtMost && context.typed !== '';
  const isWanted = isLong ? createMatch(context.typed) : () => true;
  const named = rankSourcesAt(draft, corpus, offset, { limit: offeredAtMost, isWanted });
  const { offered, isMeant } = withSaying(named, corpus, context.typed, completion.filter === undefined);
  return offered.map(entry => toCompletion(entry, context, isMeant(entry), locate, completion));
}

/** Those that are called as typed, then those that say what is typed, then the rest, which the editor may yet match. */
function withSaying(named: readonly RankedSource[], corpus: CorpusSnapshot, typed: string, isAsked: boolean) {
  if (typed === '' || !isAsked) return { offered: named, isMeant: () => false };
  const isCalled = createMatch(typed);
  const called = named.filter(({ source }) => isCalled(source));
  const parts = called.length === 0;
  const saying = called.length < offeredAtMost ? findSaying(corpus, typed, { words: 'all', parts }) : [];
  const said = saying
    .filter(({ source }) => !isCalled(source))
    .map((hit): RankedSource => ({ source: hit.source, hit }));
  const meant = new Set([...called, ...said].map(({ source }) => source));
  const rest = named.filter(({ source }) => !meant.has(source));
  return {
    offered: [...called, ...said, ...rest].slice(0, offeredAtMost),
    isMeant: ({ source }: RankedSource) => meant.has(source),
  };
}

/** The writer's taste. */
export interface CompletionOptions {
  /** Which places a citation names by itself; all where absent. */
  readonly locators?: LocatorChoice;
  readonly completion?: CompletionTemplates;
}

/** How an offer is written; see {@link fillTemplate}. What is absent is as it is by itself. */
export interface CompletionTemplates {
  readonly label?: string;
  /** Behind the label. */
  readonly detail?: string;
  /** At the right end. */
  readonly description?: string;
  /** What typing is matched against. */
  readonly filter?: string;
}

function toCompletion(
  { source, hit }: RankedSource,
  context: CitationContext,
  isMeant: boolean,
  locate: LocatePassage,
  { label, detail, description, filter }: CompletionTemplates,
): Completion {
  const filterText = filter === undefined ? filterTextOf(source) : `@${fillTemplate(filter, source)}`;
  return {
    key: source.key,
    insertText:
      (context.isBraced ? `{${source.key}}` : writeKey(source.key)) + writeLocator(hit === null ? '' : locate(hit)),
    replace: context.replace,
    label: (label === undefined ? '' : fillTemplate(label, source)) || source.key,
    title: detail === undefined ? titleOfSource(source) : fillTemplate(detail, source),
    detail: description === undefined ? detailOfSource(source) : fillTemplate(description, source),
    // Of two hundred one is looked at.
    get documentation() {
      return documentationOf({ source, hit });
    },
    // An editor matches it against what it replaces, the brace included.
    filterText: (context.isBraced ? '{' : '') + (isMeant ? withTyped(filterText, context.typed) : filterText),
  };
}

/** A filter text that an editor finds what is typed in: at the end of what it reads, behind those that begin so. */
function withTyped(filterText: string, typed: string): string {
  const shown = filterText.slice(0, matchedAtMost);
  if (typed === '' || shown.toLowerCase().includes(typed.toLowerCase())) return filterText;
  return `${shown.slice(0, Math.max(0, matchedAtMost - typed.length - 2))} ${typed}`;
}

/** The title, then the passage that supports the sentence; where none does, how the source begins. */
function documentationOf({ source, hit }: RankedSource): string {
  const title = `**${escapeMarkdown(titleOfSource(source))}**`;
  const detail = escapeMarkdown(detailOfSource(source));
  const problems = source.problems.map(({ message }) => `Problem: ${escapeMarkdown(message)}`);
  const told = hit ? toMarkdownExcerpt(source.prose, hit.passage.span, []) : escapeMarkdown(openingOfSource(source));
  return [detail === '' ? title : `${title} — ${detail}`, ...problems, told].filter(part => part !== '').join('\n\n');
}
