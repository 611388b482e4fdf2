import type { Element, ElementContent, RootContent, Text } from 'hast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { parseTree } from '../../markdown/remarkTree.ts';
import type { AnnotatedDraft, Annotation } from './annotation.ts';
import { element } from './element.ts';

/** A block of the rendered draft, with what is numbered in it. */
export interface RenderedBlock {
  readonly content: ElementContent;
  readonly annotations: readonly Annotation[];
}

/** What a link of the draft may lead to. */
const safeLink = /^(?:https?:|mailto:|#)/i;

// Raw HTML is shown as it is written; images are named, not fetched.
const handlers: Handlers = {
  html: (_, node: { readonly value: string }) => element('code', { className: ['html'] }, node.value),
  image: (_, node: { readonly alt?: string | null; readonly url: string }) =>
    element('span', { className: ['image'] }, `[Image: ${node.alt || 'without description'}, ${node.url}]`),
  imageReference: (_, node: { readonly alt?: string | null }) =>
    element('span', { className: ['image'] }, `[Image: ${node.alt || 'without description'}]`),
};

/** The draft as blocks of HTML, each figure, quotation and name wrapped and numbered. */
export function renderDraft({ text, bodyStart, annotations }: AnnotatedDraft): RenderedBlock[] {
  const body = text.slice(0, bodyStart).replace(/[^\n\r]/g, ' ') + text.slice(bodyStart);
  const tree = parseTree(body);
  // A text beyond the parser's bounds is shown as written.
  const hast = tree
    ? toHast(tree, { handlers, clobberPrefix: 'draft-' })
    : element('pre', {}, { type: 'text', value: body, position: positionOf(body) });
  const blocks = hast.type === 'root' ? hast.children : [hast as RootContent];
  const marker = createMarker(body, annotations);
  const contents = blocks.flatMap(block => (block.type === 'element' ? [block] : []));
  for (const block of contents) marker.collect(block);
  return contents.map(block => ({ content: marker.mark(block), annotations: marker.numberedIn(block) }));
}

function positionOf(text: string): NonNullable<Text['position']> {
  const point = { line: 1, column: 1 };
  return { start: { ...point, offset: 0 }, end: { ...point, offset: text.length } };
}

/** A part of a text node that the same annotations cover. */
interface Segment {
  readonly value: string;
  readonly covering: readonly Annotation[];
  /** Whose last part it is: their numbers stand behind it. */
  readonly ending: Annotation[];
}

function createMarker(source: string, annotations: readonly Annotation[]) {
  const segments = new Map<Text, Segment[]>();
  const last = new Map<Annotation, { readonly block: Element; readonly segment: Segment }>();
  const ends = new Map<Element, Annotation[]>();

  function collect(block: Element): void {
    walk(block, block);
    ends.set(block, []);
  }

  function walk(node: Element, block: Element): void {
    if (isUnsafe(node)) delete node.properties.href;
    for (const child of node.children) {
      if (child.type === 'text') collectText(child, block);
      else if (child.type === 'element') walk(child, block);
    }
  }

  function collectText(node: Text, block: Element): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const near = annotationsIn(annotations, start, end);
    if (near.length === 0) return;
    const offsets = mapOffsets(node.value, source, start, end);
    const cuts = new Set([0, node.value.length]);
    for (const { span } of near) {
      cuts.add(firstAtOrBehind(offsets, span.start));
      cuts.add(firstAtOrBehind(offsets, span.end));
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    const parts: Segment[] = [];
    for (const [i, from] of sorted.entries()) {
      const to = sorted[i + 1];
      if (to === undefined) break;
      const at = offsets[from] ?? end;
      const covering = near.filter(({ span }) => span.start <= at && at < span.end);
      const segment: Segment = { value: node.value.slice(from, to), covering, ending: [] };
      parts.push(segment);
      for (const annotation of covering) last.set(annotation, { block, segment });
    }
    segments.set(node, parts);
  }

  function mark(block: Element): Element {
    for (const [annotation, place] of last) {
      if (place.block !== block) continue;
      place.segment.ending.push(annotation);
      ends.get(block)?.push(annotation);
    }
    return markElement(block);
  }

  function markElement(node: Element): Element {
    return {
      ...node,
      children: node.children.flatMap((child): ElementContent[] => {
        if (child.type === 'element') return [markElement(child)];
        if (child.type !== 'text') return [];
        return segments.get(child)?.flatMap(markSegment) ?? [child];
      }),
    };
  }

  return {
    collect,
    mark,
    numberedIn: (block: Element) => (ends.get(block) ?? []).toSorted((a, b) => a.number - b.number),
  };
}

/** Links to elsewhere keep their text only where the target is not one that a reader would open. */
function isUnsafe({ tagName, properties }: Element): boolean {
  return tagName === 'a' && !safeLink.test(String(properties.href ?? ''));
}

function markSegment({ value, covering, ending }: Segment): ElementContent[] {
  let content: ElementContent = { type: 'text', value };
  // The shortest is the innermost.
  for (const { kind, status } of covering.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)))
    content = element('span', { className: ['item', kind, `is-${status}`] }, content);
  const numbers = ending
    .toSorted((a, b) => a.number - b.number)
    .map(({ number }) =>
      element(
        'sup',
        { id: `ref-${number}` },
        element('a', { href: `#note-${number}`, ariaLabel: `Note ${number}` }, String(number)),
      ),
    );
  return [content, ...numbers];
}

/**
 * For each unit of a text node's value, its offset in the source: the same but for escapes, character references and
 * the marks of quotations and lists at the start of lines, which are passed over. Linear.
 */
function mapOffsets(value: string, source: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const found = source.charAt(at) === value.charAt(i) ? at : source.indexOf(value.charAt(i), at);
    if (found >= 0 && found < end && found - at <= mostPassedOver) at = found;
    offsets.push(at);
    if (at < end) at++;
  }
  return offsets;
}

// Marks at the start of a line, or a character reference.
const mostPassedOver = 40;

function firstAtOrBehind(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that touch a stretch; they are in the order of their starts. */
function annotationsIn(annotations: readonly Annotation[], start: number, end: number): Annotation[] {
  return annotations.filter(({ span }) => span.start < end && start < span.end);
}
