import type { Source } from '../../sources/source.ts';
import type { Span } from '../../text/span.ts';
import { countOf } from '../countOf.ts';
import { cutExcerpt } from '../excerpt.ts';
import { detailOfSource, titleOfSource } from '../sourceSummary.ts';
import type { Card } from './card.ts';
import {
  type CardCommand,
  type NameRef,
  type PassagePlace,
  type SourceRef,
  toCommandLink,
  toPassagePlace,
} from './cardLink.ts';
import { describePicture, toCardPicture } from './cardPicture.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type FigureRow, sayDispute, toFigureRows } from './figureRows.ts';
import { dateOf } from './sourceDate.ts';
import { sayWhatItIs } from './whatItIs.ts';

const shownSources = 40;
const excerptLimit = 500;

/**
 * The long card as the content of an HTML page: headings, lists and a table, links that run the card's commands and
 * nothing else, no script, no style. Everything from a source is escaped. `uri` is the document or folder it is for.
 */
export function cardToHtml(card: Card, uri: string): string {
  const ref: NameRef = { uri, id: card.entity.id, name: card.name };
  return [
    `<header><h1>${escapeHtml(card.name, 200)}</h1>`,
    `<p class="what">${whatItIs(card)}</p>`,
    sharedName(card, uri),
    `<p class="count">${countLine(card)}</p></header>`,
    `<nav aria-label="Actions">${actionsOf(card, ref)}</nav>`,
    passagesOf(card, uri),
    figuresOf(card),
    pictureOf(card),
    companyOf(card, uri),
    otherNamesOf(card),
    sourcesOf(card, uri),
  ].join('\n');
}

function whatItIs({ roles, whatItIs }: Card): string {
  if (roles.length === 0) {
    if (!whatItIs) return 'No source says what it is.';
    return escapeHtml(sayWhatItIs(whatItIs));
  }
  return roles
    .slice(0, 8)
    .map(({ text, places, years }) => {
      const when = years ? ` ${years.from === years.to ? years.from : `${years.from}–${years.to}`}` : '';
      const links = places.slice(0, 6).map(({ source, span }) => passageLink(source, span, source.key));
      return `<span class="role">${escapeHtml(text, 200)}</span> <small>(${links.join(', ')}${places.length > 6 ? ', …' : ''}${when})</small>`;
    })
    .join('<br>');
}

function sharedName({ sharedName }: Card, uri: string): string {
  if (!sharedName) return '';
  const others = sharedName.others.map(({ id, name }) => nameLink({ uri, id, name }));
  return `<p class="note">Not the only ${escapeHtml(sharedName.name, 80)}: there is ${others.join(', ')}.</p>`;
}

function countLine({ mentions, sources, independent }: Card): string {
  const own = independent < sources.length ? `, ${independent} independent` : '';
  return `${countOf(mentions, 'mention')} in ${countOf(sources.length, 'source')}${own}`;
}

function actionsOf(card: Card, ref: NameRef): string {
  const actions: readonly (readonly [CardCommand, string])[] = [
    ['sourcebook.showMentions', 'All mentions'],
    ['sourcebook.pinCard', 'Pin'],
    ['sourcebook.mergeNames', 'Merge with…'],
    ...(card.entity.aliases.length > 1 ? ([['sourcebook.splitName', 'Split…']] as const) : []),
    ['sourcebook.renameName', 'Rename…'],
    ['sourcebook.ignoreName', 'Not a name'],
  ];
  return actions.map(([command, label]) => link(command, ref, label)).join(' · ');
}

function passagesOf({ passages }: Card, uri: string): string {
  const items = passages.map(({ source, passage, mention, copies }) => {
    const cite = link('sourcebook.citeSource', { uri, key: source.key }, 'Cite', `Cite ${source.key} in the draft`);
    const origin = copies === null ? '' : ` (shares text with ${escapeHtml(copies, 80)})`;
    return `<li><p>${excerpt(source, passage.span, [mention])}</p><p class="from">${passageLink(source, passage.span, source.key)}${suffix(source)}${origin} · ${cite}</p></li>`;
  });
  return section('What the sources say', items.length > 0 ? `<ol>${items.join('')}</ol>` : '');
}

function figuresOf(card: Card): string {
  const rows = toFigureRows(card).map(rowOf);
  const head =
    '<thead><tr><th scope="col">Figure</th><th scope="col">In the source’s words</th><th scope="col">Of</th><th scope="col">Source</th></tr></thead>';
  return section('Figures', rows.length > 0 ? `<table>${head}<tbody>${rows.join('')}</tbody></table>` : '');
}

function rowOf(row: FigureRow): string {
  const { figures, told, period } = row;
  const [first] = figures;
  if (!first) return '';
  const numbers = figures.map(({ figure }) => escapeHtml(figure.text, 60)).join(', ');
  const words = excerpt(
    first.source,
    first.words,
    figures.map(({ figure }) => figure.span),
    240,
  );
  const links = told
    .slice(0, 8)
    .map(({ source, figure }) => passageLink(source, figure.span, source.key) + suffix(source));
  const said = sayDispute(row);
  const differ = said === '' ? '' : `<em>${escapeHtml(said)}:</em> `;
  return `<tr><th scope="row">${numbers}</th><td>${differ}${words}</td><td>${escapeHtml(period, 60)}</td><td>${links.join('<br>')}</td></tr>`;
}

function pictureOf({ mentionCounts }: Card): string {
  if (!mentionCounts) return '';
  const svg = toCardPicture(mentionCounts, { bar: 'var(--vscode-charts-blue, #1a85ff)', text: 'currentColor' });
  return section(describePicture(mentionCounts).split(':')[0] ?? 'Mentions', `<figure>${svg}</figure>`);
}

function companyOf({ company }: Card, uri: string): string {
  const names = company.map(
    ({ entity: { id, name }, passages }) => `<li>${nameLink({ uri, id, name })} <small>${passages}</small></li>`,
  );
  return section('Named together with', names.length > 0 ? `<ul class="line">${names.join('')}</ul>` : '');
}

function otherNamesOf({ otherNames }: Card): string {
  const names = otherNames.slice(0, 40).map(name => escapeHtml(name, 80));
  return section('Also called', names.length > 0 ? `<p>${names.join(', ')}</p>` : '');
}

function sourcesOf({ sources }: Card, uri: string): string {
  const items = sources.slice(0, shownSources).map(source => {
    const detail = [titleOfSource(source), detailOfSource(source)].filter(part => part !== '').join(' · ');
    const cite = link('sourcebook.citeSource', { uri, key: source.key }, 'Cite', `Cite ${source.key} in the draft`);
    return `<li>${passageLink(source, { start: 0, end: 0 }, source.key)} — ${escapeHtml(detail, 160)} · ${cite}</li>`;
  });
  const more = sources.length > shownSources ? `<li>and ${sources.length - shownSources} more</li>` : '';
  return section('Sources', `<ul>${items.join('')}${more}</ul>`);
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}

function excerpt(source: Source, within: Span, marks: readonly Span[], limit = excerptLimit): string {
  return cutExcerpt(source.prose, within, marks, limit)
    .map(({ text, marked }) => {
      const edge = (at: number) => (/[\s\uFFFC]/.test(text.charAt(at)) ? ' ' : '');
      const words = `${edge(0)}${escapeHtml(text)}${edge(text.length - 1)}`;
      return marked ? `<strong>${words}</strong>` : words;
    })
    .join('');
}

function passageLink(source: Source, span: Span, label: string): string {
  return link('sourcebook.openPassage', toPassagePlace(source, span), label, `Open ${label} there`);
}

function nameLink(ref: NameRef): string {
  return link('sourcebook.showCard', ref, ref.name);
}

function link(command: CardCommand, argument: NameRef | PassagePlace | SourceRef, label: string, title = ''): string {
  const said = escapeHtml(title, 120);
  const about = title === '' ? '' : ` title="${said}" aria-label="${said}"`;
  return `<a href="${escapeHtml(toCommandLink(command, argument), 8_000)}"${about}>${escapeHtml(label, 80)}</a>`;
}

function suffix(source: Source): string {
  const date = dateOf(source);
  return date === '' ? '' : `, ${date}`;
}
