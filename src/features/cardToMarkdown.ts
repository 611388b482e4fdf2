import type { Source } from '../sources/source.ts';
import type { Card } from './card.ts';
import { countOf } from './countOf.ts';
import type { EntityFigure } from './entityFigures.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toMarkdownExcerpt } from './excerpt.ts';
import { toPassageLink, toSourceLink } from './passageLink.ts';

export interface CardMarkdownOptions {
  /** All that the card holds, not only what fits a hover. */
  readonly long?: boolean;
}

const short = { roles: 2, figures: 4, names: 5, keys: 6, excerpt: 200 };
const long = { roles: 12, figures: 12, names: 40, keys: 24, excerpt: 400 };

/** The card as Markdown. The first line is the answer. Everything from a source is escaped. */
export function cardToMarkdown(card: Card, options: CardMarkdownOptions = {}): string {
  const limits = options.long ? long : short;
  const parts = [
    titleOf(card, limits.roles),
    `${countOf(card.mentions, 'mention')} in ${countOf(card.sources.length, 'source')}: ${keysOf(card.sources, limits.keys)}`,
  ];
  const passages = card.passages.map(
    ({ source, passage, mention }) =>
      `- ${toMarkdownExcerpt(source.prose, passage.span, [mention], limits.excerpt)} — ${toPassageLink({ source, passage })}`,
  );
  if (passages.length > 0) parts.push(passages.join('\n'));
  const figures = groupByWords(card.figures)
    .slice(0, limits.figures)
    .map(group => `- ${figureLine(group)}`);
  if (figures.length > 0) parts.push(`Figures:\n\n${figures.join('\n')}`);
  const names = card.otherNames.slice(0, limits.names).map(name => escapeMarkdown(name, 60));
  if (names.length > 0) {
    const more = card.otherNames.length - names.length;
    parts.push(`Also: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
  }
  return parts.join('\n\n');
}

function titleOf(card: Card, limit: number): string {
  const roles = card.roles.slice(0, limit).map(({ text, places }) => {
    const links = places.slice(0, 4).map(({ source, span }) => toSourceLink(source, span, source.key));
    return `${escapeMarkdown(text, 120)} (${links.join(', ')}${places.length > 4 ? ', …' : ''})`;
  });
  const what = roles.length > 0 ? roles.join('; ') : card.type;
  return `**${escapeMarkdown(card.name, 120)}**${what ? ` — ${what}` : ''}`;
}

/** Figures of the same words stand on one line. */
function groupByWords(figures: readonly EntityFigure[]): EntityFigure[][] {
  const groups = new Map<string, EntityFigure[]>();
  for (const figure of figures) {
    const key = `${figure.words.end} ${figure.source.uri}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function figureLine(group: readonly EntityFigure[]): string {
  const [first] = group;
  if (!first) return '';
  const marks = group.map(({ figure }) => figure.span);
  const excerpt = toMarkdownExcerpt(first.source.prose, first.words, marks, 160);
  return `${excerpt} — ${toSourceLink(first.source, first.figure.span, first.source.key)}`;
}

function keysOf(sources: readonly Source[], limit: number): string {
  const keys = sources.slice(0, limit).map(source => escapeMarkdown(source.key, 80));
  return sources.length > limit ? `${keys.join(', ')}, …` : keys.join(', ');
}
