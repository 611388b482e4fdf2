import type { Span } from '../text/span.ts';
import { readPlainText } from './readPlainText.ts';
import type { ArchiveRecord } from './readRecord.ts';
import type { SourceProblem } from './source.ts';
import type { SourceContent } from './sourceReader.ts';

/** As far as a text is looked at to see whether it opens with its title. */
const opening = 2_000;

/** Lays out a record whose text is plain: under its title, unless the text opens with that itself. */
export function layOutRecord(record: ArchiveRecord, problems: readonly SourceProblem[]): SourceContent {
  const { body, metadata } = record;
  const title = titleToAdd(record);
  const { text, blocks } = readPlainText(title === null ? body : `${title}\n\n${body}`);
  const isTitle = ({ start }: Span) => title !== null && start === 0;
  return {
    text,
    prose: text,
    blocks: blocks.map(block => (isTitle(block.span) ? { ...block, kind: 'heading' } : block)),
    tables: [],
    metadata,
    problems,
  };
}

/** A record whose text is HTML, as the page that it was taken from. */
export function toPage(record: ArchiveRecord): string {
  if (/<body[\s>]/i.test(record.body.slice(0, opening * 10))) return record.body;
  const title = titleToAdd(record);
  const heading = title === null ? '' : `<h1>${title}</h1>\n`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title ?? ''}</title></head><body><main>\n${heading}${record.body}\n</main></body></html>`;
}

/** What a page gave, with what the record says of itself, which wins; a title in markup is read as the page's. */
export function fromPage(content: SourceContent, { title, metadata }: ArchiveRecord): SourceContent {
  const shown = title !== null && /[&<]/.test(title) ? content.metadata.title : undefined;
  const whole = shown ?? title;
  return {
    ...content,
    // The whole of a text is no section of it.
    blocks: content.blocks.map(({ locator, ...block }) =>
      locator && locator.value !== whole ? { ...block, locator } : block,
    ),
    metadata: { ...content.metadata, ...metadata, ...(shown !== undefined && { title: shown }) },
  };
}

function titleToAdd({ title, body }: ArchiveRecord): string | null {
  return title !== null && body.slice(0, opening).includes(title) ? null : title;
}
