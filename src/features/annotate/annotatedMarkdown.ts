import { escapeMarkdown } from '../escapeMarkdown.ts';
import { toMarkdownExcerpt } from '../excerpt.ts';
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

/** No draft uses such labels for its own footnotes. */
const prefix = 'sourcebook-';

/** The annotated copy as Markdown: the draft as written, with a footnote behind every figure, quotation and name. */
export function toAnnotatedMarkdown(draft: AnnotatedDraft): string {
  const { text, bodyStart, annotations, report, used, remarks, hashes } = draft;
  let copy = '';
  let at = bodyStart;
  for (const { span, number } of annotations.toSorted((a, b) => a.span.end - b.span.end || a.number - b.number)) {
    copy += `${text.slice(at, span.end)}[^${prefix}${number}]`;
    at = Math.max(at, span.end);
  }
  copy += text.slice(at);
  const unchecked = listUnchecked(report).map(line => `- ${escapeMarkdown(line)}`);
  const sources = used.map(({ source }) => {
    const about = [titleOfSource(source), detailOfSource(source), source.path].filter(part => part !== '');
    return `- **${escapeMarkdown(source.key)}**: ${about.map(part => escapeMarkdown(part)).join(' · ')} · SHA-256 \`${hashes.get(source.uri) ?? ''}\``;
  });
  return [
    copy.trimEnd(),
    '## Not checked',
    unchecked.length > 0 ? unchecked.join('\n') : 'Everything that was read could be checked.',
    '## Sources',
    sources.join('\n'),
    remarks.map(remark => `- ${escapeMarkdown(remark)}`).join('\n'),
    annotations.map(toFootnote).join('\n'),
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n');
}

function toFootnote(annotation: Annotation): string {
  const { number, kind, text, status, note } = annotation;
  const because = note === null ? '' : ` (${escapeMarkdown(note)})`;
  const places = placesToShow(annotation).map(place => {
    const { source, passage, span } = place;
    const excerpt = toMarkdownExcerpt(source.prose, passage.span, [span]);
    return ` ${escapeMarkdown(source.key)}, ${escapeMarkdown(locatorText(place))}: ${excerpt}`;
  });
  return `[^${prefix}${number}]: ${kindWords[kind]} “${escapeMarkdown(text, 160)}”: ${statusWords[status]}${because}.${places.join(' ·')}`;
}
