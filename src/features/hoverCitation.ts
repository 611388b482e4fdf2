import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Citation, CitationItem, Draft } from '../drafts/draft.ts';
import type { ReferenceWriter } from '../references/reference.ts';
import type { Source } from '../sources/source.ts';
import { itemOf } from './citedItems.ts';
import { claimsOf, textOfClaims } from './claimAt.ts';
import { countOf } from './countOf.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toMarkdownExcerpt } from './excerpt.ts';
import { toPassageLink, toSourceLink } from './passageLink.ts';
import { toShownReference } from './referenceMarkdown.ts';
import { detailOfSource, openingOfSource, titleOfSource } from './sourceSummary.ts';
import { findSupport } from './support.ts';

const shownPassages = 2;

/** The source that a citation names, and what of it supports the sentence. */
export function citationToMarkdown(
  draft: Draft,
  citation: Citation,
  item: CitationItem,
  corpus: CorpusSnapshot,
  commandsFor: string | null,
  writer: ReferenceWriter | null,
): string {
  const sources = corpus.findSources(item.key);
  const key = escapeMarkdown(item.key, 80);
  if (corpus.sources.length === 0 && corpus.textless.length === 0)
    return `There are no sources yet, so **${key}** names none. Put texts into a folder named \`sources\` beside the draft.`;
  if (sources.length === 0) return `No source has the key **${key}**. Correct it, or add the source.`;
  const sentence = textOfClaims(draft, claimsOf(draft, citation));
  const parts = sources.map(source => sourceToMarkdown(source, sentence, corpus, commandsFor, writer));
  if (sources.length > 1) parts.unshift(`${sources.length} sources answer to the key **${key}**:`);
  return parts.join('\n\n---\n\n');
}

function sourceToMarkdown(
  source: Source,
  sentence: string,
  corpus: CorpusSnapshot,
  commandsFor: string | null,
  writer: ReferenceWriter | null,
): string {
  const [reference] = writer?.write([itemOf(source, corpus)]) ?? [];
  const title = reference ? toShownReference(reference) : toHeading(source);
  const entry = corpus.textless.includes(source) ? corpus.findEntry(source)?.entry : undefined;
  const link = toSourceLink(source, entry?.span ?? { start: 0, end: 0 }, source.key, commandsFor);
  if (entry) return [title, link, ...source.problems.map(({ message }) => escapeMarkdown(message))].join('\n\n');
  const parts = [
    title,
    `${link} · ${countOf(source.passages.length, 'passage')}, ${countOf(source.figures.length, 'figure')}`,
  ];
  for (const { message } of source.problems) parts.push(`Problem: ${escapeMarkdown(message)}`);
  const hits = findSupport(corpus, sentence, { limit: shownPassages, sources: [source] });
  if (hits.length > 0) {
    const lines = hits.map(hit => {
      const link = toPassageLink(hit, hit.passage.span, commandsFor);
      return `- ${toMarkdownExcerpt(source.prose, hit.passage.span, [])} — ${link}`;
    });
    parts.push(`For this sentence:\n\n${lines.join('\n')}`);
  } else {
    const opening = openingOfSource(source);
    parts.push('Nothing in it shares the words of this sentence.');
    if (opening !== '') parts.push(`It begins: ${escapeMarkdown(opening)}`);
  }
  return parts.join('\n\n');
}

function toHeading(source: Source): string {
  const detail = escapeMarkdown(detailOfSource(source));
  return `**${escapeMarkdown(titleOfSource(source))}**${detail ? ` — ${detail}` : ''}`;
}
