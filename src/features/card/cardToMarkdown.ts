import type { Source } from '../../sources/source.ts';
import { countOf } from '../countOf.ts';
import { escapeMarkdown } from '../escapeMarkdown.ts';
import { toMarkdownExcerpt } from '../excerpt.ts';
import { toPassageLink, toSourceLink } from '../passageLink.ts';
import type { Card } from './card.ts';
import { toCommandLink } from './cardLink.ts';
import { colourOfAnyTheme, describePicture, toCardPicture } from './cardPicture.ts';
import { type FigureRow, sayDispute, toFigureRows } from './figureRows.ts';
import { dateOf } from './sourceDate.ts';
import { sayWhatItIs } from './whatItIs.ts';

export interface CardMarkdownOptions {
  /** All that the card holds, not only what fits a hover. */
  readonly long?: boolean;
  /** For a reader that runs the card's commands: the document or folder that asks. Without it there are none. */
  readonly commandsFor?: string | undefined;
  /** For a reader that shows images of their own data. */
  readonly pictures?: boolean | undefined;
}

const short = { roles: 2, passages: 3, figures: 4, names: 5, keys: 0, company: 4, places: 4, excerpt: 180 };
const long = { roles: 12, passages: 10, figures: 30, names: 40, keys: 24, company: 8, places: 12, excerpt: 400 };

/** The card as Markdown. The first line is the answer. Everything from a source is escaped. */
export function cardToMarkdown(card: Card, options: CardMarkdownOptions = {}): string {
  const limits = options.long ? long : short;
  const { commandsFor } = options;
  const parts = [`**${escapeMarkdown(card.name, 120)}** — ${whatItIs(card, limits.roles, commandsFor)}`];
  if (card.sharedName) {
    const others = card.sharedName.others.map(({ name }) => escapeMarkdown(name, 60)).join(', ');
    parts.push(`Not the only ${escapeMarkdown(card.sharedName.name, 60)}: there is ${others}.`);
  }
  parts.push([countLine(card, limits.keys), ...(commandsFor ? actionsOf(card, commandsFor) : [])].join(' · '));
  if (options.pictures && card.mentionCounts && card.mentionCounts.by !== 'source') {
    const svg = encodeURIComponent(toCardPicture(card.mentionCounts, colourOfAnyTheme)).replace(/[()']/g, escapeSign);
    parts.push(`![${escapeMarkdown(describePicture(card.mentionCounts))}](data:image/svg+xml;utf8,${svg})`);
  }
  const passages = card.passages.slice(0, limits.passages).map(({ source, passage, mention, copies }) => {
    const excerpt = toMarkdownExcerpt(source.prose, passage.span, [mention], limits.excerpt);
    const cite = commandsFor
      ? ` · [Cite](${toCommandLink('sourcebook.citeSource', { uri: commandsFor, key: source.key })})`
      : '';
    const origin = copies === null ? '' : ` (shares text with ${escapeMarkdown(copies, 80)})`;
    return `- ${excerpt} — ${toPassageLink({ source, passage }, passage.span, commandsFor)}${dateSuffix(source)}${origin}${cite}`;
  });
  if (passages.length > 0) parts.push(passages.join('\n'));
  const rows = toFigureRows(card);
  if (rows.length > 0) parts.push(figureTable(rows.slice(0, limits.figures), limits.places, commandsFor));
  const company = card.company.slice(0, limits.company).map(({ entity }) => escapeMarkdown(entity.name, 60));
  if (company.length > 0) parts.push(`With: ${company.join(', ')}`);
  const names = card.otherNames.slice(0, limits.names).map(name => escapeMarkdown(name, 60));
  if (names.length > 0) {
    const more = card.otherNames.length - names.length;
    parts.push(`Also: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
  }
  return parts.join('\n\n');
}

function whatItIs(card: Card, limit: number, commandsFor: string | undefined): string {
  if (card.roles.length === 0) {
    if (!card.whatItIs) return 'no source says what it is';
    return escapeMarkdown(sayWhatItIs(card.whatItIs));
  }
  const roles = card.roles.slice(0, limit).map(({ text, places, years }) => {
    const links = places.slice(0, 4).map(({ source, span }) => toSourceLink(source, span, source.key, commandsFor));
    const when = years ? `${years.from === years.to ? years.from : `${years.from}–${years.to}`}: ` : '';
    return `${escapeMarkdown(text, 120)} (${when}${links.join(', ')}${places.length > 4 ? ', …' : ''})`;
  });
  return roles.join('; ');
}

function countLine(card: Card, limit: number): string {
  const { mentions, sources, independent } = card;
  const own = independent < sources.length ? `, ${independent} independent` : '';
  const count = `${countOf(mentions, 'mention')} in ${countOf(sources.length, 'source')}${own}`;
  if (limit === 0) return count;
  const keys = sources.slice(0, limit).map(source => escapeMarkdown(source.key, 80));
  return `${count}: ${keys.join(', ')}${sources.length > limit ? ', …' : ''}`;
}

/** Near the top, as a hover shows its first lines only. */
function actionsOf(card: Card, uri: string): string[] {
  const ref = { uri, id: card.entity.id, name: card.name };
  const open = toCommandLink('sourcebook.showCard', ref);
  return [`[Show Card](${open})`, `[All Mentions](${toCommandLink('sourcebook.showMentions', ref)})`];
}

function figureTable(rows: readonly FigureRow[], limit: number, commandsFor: string | undefined): string {
  const lines = rows.map(row => {
    const { figures, told, period } = row;
    const [first] = figures;
    if (!first) return '';
    const numbers = figures.map(({ figure }) => `**${escapeMarkdown(figure.text, 60)}**`).join(', ');
    const marks = figures.map(({ figure }) => figure.span);
    const excerpt = toMarkdownExcerpt(first.source.prose, first.words, marks, 140);
    const links = told
      .slice(0, limit)
      .map(one => toSourceLink(one.source, one.figure.span, one.source.key, commandsFor) + dateSuffix(one.source));
    const said = sayDispute(row);
    return `| ${numbers} | ${said === '' ? '' : `*${escapeMarkdown(said)}:* `}${excerpt} | ${escapeMarkdown(period, 40)} | ${links.join(', ')} |`;
  });
  return ['| Figure | In the source’s words | Of | Source |', '|:---|:---|:---|:---|', ...lines].join('\n');
}

function dateSuffix(source: Source): string {
  const date = dateOf(source);
  return date === '' ? '' : `, ${date}`;
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}
