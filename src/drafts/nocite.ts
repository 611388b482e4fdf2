import { parseDocument, visit } from 'yaml';
import { parseMarkdown } from '../markdown/parseMarkdown.ts';
import type { Span } from '../text/span.ts';
import { findCitations } from './citations.ts';
import type { CitationItem, Draft } from './draft.ts';

/** What a draft's front matter puts among the references without citing it (Pandoc's manual, "Including uncited items"). */
export interface Nocite {
  /** In the order of the text; their spans are of the draft. */
  readonly items: readonly CitationItem[];
  /** `@*`: everything that there is. */
  readonly isAll: boolean;
}

const nothing: Nocite = { items: [], isAll: false };

/** More than this is no front matter; bounds what a hostile file can make the YAML parser do. */
const maxFrontMatter = 200_000;

const field = /^nocite[ \t]*:/m;
const wildcard = /(?<![\p{L}\p{N}\p{M}_\\])@\*/u;

const known = new WeakMap<Draft, Nocite>();

/** Reads the field `nocite`; front matter that is broken says nothing. */
export function readNocite(draft: Draft): Nocite {
  const nocite = known.get(draft) ?? parseNocite(draft);
  known.set(draft, nocite);
  return nocite;
}

/** What a draft lists among its references: what it cites, then `nocite`. Without what {@link Nocite.isAll} adds. */
export function listedItems(draft: Draft): CitationItem[] {
  return [...draft.citations.flatMap(({ items }) => items), ...readNocite(draft).items];
}

function parseNocite({ text, markdown: { frontMatter } }: Draft): Nocite {
  if (!frontMatter || frontMatter.end - frontMatter.start > maxFrontMatter) return nothing;
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  if (!field.test(yaml)) return nothing;
  const lines = findScalars(yaml).flatMap(span => splitLines(yaml, span));
  const items = lines.flatMap(({ start, end }) => {
    const line = yaml.slice(start, end);
    const shift = (span: Span): Span => ({
      start: span.start + start + frontMatter.start,
      end: span.end + start + frontMatter.start,
    });
    return findCitations(line, parseMarkdown(line))
      .flatMap(citation => citation.items)
      .map(item => ({ ...item, span: shift(item.span), keySpan: shift(item.keySpan) }));
  });
  return { items, isAll: lines.some(({ start, end }) => wildcard.test(yaml.slice(start, end))) };
}

/** Where the texts of the field stand, quotation marks and indents of YAML included. */
function findScalars(yaml: string): Span[] {
  const found: Span[] = [];
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const node: unknown = document.errors.length > 0 ? null : document.get('nocite', true);
    if (typeof node !== 'object' || node === null) return [];
    visit(node as Parameters<typeof visit>[0], {
      Scalar(place, { range }) {
        if (place !== 'key' && range) found.push({ start: range[0], end: range[1] });
      },
    });
  } catch {
    return [];
  }
  return found;
}

/** The lines without the indent that would make code of them in Markdown. */
function splitLines(yaml: string, { start, end }: Span): Span[] {
  return [...yaml.slice(start, end).matchAll(/\S[^\r\n]*/g)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}
