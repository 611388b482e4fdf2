import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { countOf } from '../countOf.ts';
import { toPlainLine } from '../escapeMarkdown.ts';
import { findWindow } from '../excerpt.ts';
import { isInDispute, type ReportPlace, type ReportSource, reportStatuses } from '../report/draftReport.ts';
import { locatorText } from '../report/placeText.ts';
import { detailOfSource, titleOfSource } from '../sourceSummary.ts';
import {
  type AnnotatedDraft,
  type Annotation,
  kindWords,
  listUnchecked,
  placesToShow,
  statusWords,
} from './annotation.ts';
import { element } from './element.ts';
import { pageStyle } from './pageStyle.ts';
import { type RenderedBlock, renderDraft } from './renderDraft.ts';

// UTF-16 units of a passage that are shown, around what answers. That a source has a name is seen at a glance.
const shownPassage = { figure: 280, quotation: 280, citation: 280, name: 90 } as const;

/**
 * The annotated copy as one page of HTML: the draft, beside it where each thing stands in the sources, below it the
 * sources. It loads nothing and runs nothing; everything from draft and sources is text in it.
 */
export function toAnnotatedPage(draft: AnnotatedDraft): string {
  const blocks = renderDraft(draft);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang: 'en' },
        element(
          'head',
          {},
          element('meta', { charSet: 'utf-8' }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('meta', {
            httpEquiv: 'Content-Security-Policy',
            content: "default-src 'none'; style-src 'unsafe-inline'",
          }),
          element('title', {}, `${draft.title}: annotated copy`),
          element('style', {}, pageStyle),
        ),
        element(
          'body',
          {},
          toHeader(draft),
          element('main', { ariaLabel: 'The draft and its notes' }, ...blocks.map(toRow)),
          toUncheckedSection(draft),
          toSourcesSection(draft),
        ),
      ),
    ],
  };
  return `${toHtml(page)}\n`;
}

function toHeader({ title, annotations }: AnnotatedDraft): Element {
  const kinds = ['figure', 'quotation', 'name'] as const;
  const rows = reportStatuses
    .filter(status => annotations.some(annotation => annotation.status === status))
    .map(status =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, statusWords[status]),
        ...kinds.map(kind => {
          const count = annotations.filter(one => one.kind === kind && one.status === status).length;
          return element('td', {}, count === 0 ? '–' : String(count));
        }),
      ),
    );
  const heads = ['Status', 'Figures', 'Quotations', 'Names'];
  return element(
    'header',
    {},
    element('h1', {}, `${title}: annotated copy`),
    element(
      'p',
      {},
      'Each figure, quotation and name is numbered to the place in the sources where it stands. “Found” means found there, not true.',
    ),
    element(
      'table',
      {},
      element('caption', { className: ['sr-only'] }, 'How many of each, by status'),
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows),
    ),
  );
}

function toRow({ content, annotations }: RenderedBlock): Element {
  const notes =
    annotations.length === 0 ? null : element('ol', {}, ...annotations.map(annotation => toNote(annotation)));
  return element(
    'div',
    { className: isHeading(content) ? ['row', 'heading'] : ['row'] },
    element('div', { className: ['text'] }, content),
    element('div', { className: ['notes'] }, notes),
  );
}

function isHeading(content: ElementContent): boolean {
  return content.type === 'element' && /^h[1-6]$/.test(content.tagName);
}

function toNote(annotation: Annotation): Element {
  const { number, kind, text, status, note } = annotation;
  const shown = placesToShow(annotation);
  const nearest = status === 'absent' && shown.length > 0 ? '. Nearest:' : '';
  return element(
    'li',
    { id: `note-${number}`, className: [`of-${kind}`] },
    element(
      'p',
      {},
      element('a', { href: `#ref-${number}`, ariaLabel: `Back to ${number} in the text` }, String(number)),
      ` ${kindWords[kind]} “${toPlainLine(text, 160)}”: `,
      element('span', { className: ['status', `is-${status}`] }, statusWords[status]),
      note === null ? null : ` (${toPlainLine(note)})`,
      nearest,
      kind === 'name' && shown.length > 0 ? ' · ' : null,
    ),
    ...shown.flatMap((place, i) => [
      isInDispute(annotation) && i === 1 ? element('p', {}, 'But:') : null,
      toPlace(place, shownPassage[kind]),
    ]),
  );
}

function toPlace(place: ReportPlace, length: number): ElementContent {
  const { source, passage, span } = place;
  const { prose } = source;
  const whole = { start: Math.min(passage.span.start, span.start), end: Math.max(passage.span.end, span.end) };
  const window = findWindow(prose, whole, [span], length);
  const [start, end] = [Math.min(window.start, span.start), Math.max(window.end, span.end)];
  return element(
    'blockquote',
    {},
    `${start > whole.start ? '… ' : ''}${spaced(prose.slice(start, span.start))}`,
    element('mark', {}, toPlainLine(prose.slice(span.start, span.end), 2000)),
    `${spaced(prose.slice(span.end, end))}${end < whole.end ? ' …' : ''} `,
    element('cite', {}, `${source.key}, ${locatorText(place)}`),
  );
}

/** One line, with the space at either end that parts it from its neighbour. */
function spaced(text: string): string {
  const line = toPlainLine(text, 2 * shownPassage.quotation);
  if (line === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${line}${/\s$/.test(text) ? ' ' : ''}`;
}

function toUncheckedSection({ report }: AnnotatedDraft): Element {
  const unchecked = listUnchecked(report);
  return element(
    'section',
    { ariaLabelledBy: ['unchecked'] },
    element('h2', { id: 'unchecked' }, 'Not checked'),
    unchecked.length === 0
      ? element('p', {}, 'Everything that was read could be checked.')
      : element('ul', {}, ...unchecked.map(line => element('li', {}, toPlainLine(line)))),
  );
}

function toSourcesSection({ used, unused, remarks, hashes }: AnnotatedDraft): Element {
  const heads = ['Key', 'Source', 'File', 'SHA-256 of its text'];
  return element(
    'section',
    { ariaLabelledBy: ['sources'] },
    element('h2', { id: 'sources' }, 'Sources'),
    element(
      'table',
      {},
      element('caption', { className: ['sr-only'] }, 'The sources used, with the hashes of their texts'),
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
      element(
        'tbody',
        {},
        ...used.map(({ source, items, isCited }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, source.key),
            element('td', {}, toSourceText(source, isCited, items)),
            element('td', {}, toPlainLine(source.path)),
            element('td', { className: ['hash'] }, hashes.get(source.uri) ?? ''),
          ),
        ),
      ),
    ),
    unused.length === 0
      ? null
      : element(
          'p',
          {},
          `${countOf(unused.length, 'source')} not used: ${unused.map(({ source }) => toPlainLine(source.key, 80)).join(', ')}.`,
        ),
    ...remarks.map(remark => element('p', {}, toPlainLine(remark))),
  );
}

function toSourceText(source: ReportSource['source'], isCited: boolean, items: number): string {
  const parts = [
    titleOfSource(source),
    detailOfSource(source),
    isCited ? 'cited' : 'not cited',
    items > 0 ? `answers for ${items}` : '',
  ];
  return parts.filter(part => part !== '').join(' · ');
}
