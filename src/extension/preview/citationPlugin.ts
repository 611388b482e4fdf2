import type MarkdownIt from 'markdown-it';
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import type { PreviewedPart } from '../../server/protocol.ts';
import type { RenderedDraft } from './renderedDraft.ts';

// What stands for part 7 while markdown-it reads the text: its first sign, these two with its number between them, and
// its last sign. Its ends are what they were, so that emphasis beside it opens and closes as it did.
const open = '\uE000';
const close = '\uE001';
const placeholder = /\uE000(\d+)[^\uE001]*\uE001/g;

interface Part extends PreviewedPart {
  /** As it stands in the text. */
  readonly written: string;
  /** Its last character, which stands behind the placeholder. */
  readonly last: string;
  readonly isBlock: boolean;
}

/**
 * Shows the citations of a draft and its list of references as they were rendered, wherever they stand in its Markdown.
 * Where they stand is the renderer's to say: markdown-it's inline tokens have no places, so each is made one sign that
 * markdown-it takes for text before it reads the draft, and shown in its stead.
 * @param find what is known of a whole text; null where nothing is to be shown
 */
export function showCitations(md: MarkdownIt, find: (text: string) => RenderedDraft | null): MarkdownIt {
  /** By the environment of a reading, which its rules share. */
  const reading = new WeakMap<object, readonly Part[]>();

  md.core.ruler.before('normalize', 'sourcebook_place', state => {
    // Texts that have these signs of their own are left as they are.
    const rendered = state.inlineMode || /[\uE000\uE001]/.test(state.src) ? null : find(state.src);
    if (!rendered || typeof state.env !== 'object' || state.env === null) return;
    const parts = toParts(rendered);
    reading.set(state.env, parts);
    state.src = withPlaceholders(state.src, parts);
  });

  md.inline.ruler.after('text', 'sourcebook_citation', (state, silent) =>
    readPlaceholder(state, reading.get(state.env) ?? [], silent),
  );

  md.core.ruler.push('sourcebook_restore', state => {
    const parts = reading.get(state.env);
    if (!parts) return;
    state.tokens = settleBlocks(state, parts);
  });

  md.renderer.rules.sourcebook_part = (tokens, i) => htmlOf(tokens[i]);
  return md;
}

function toParts({ text, citations, references, notes }: RenderedDraft): readonly Part[] {
  const toPart = (part: PreviewedPart, isBlock: boolean): Part => {
    const written = text.slice(part.start, part.end);
    return { ...part, written, last: /.$/su.exec(written)?.[0] ?? '', isBlock };
  };
  const parts = citations.map(part => toPart(part, false));
  for (const part of [references, notes]) if (part) parts.push(toPart(part, true));
  return parts;
}

function withPlaceholders(text: string, parts: readonly Part[]): string {
  let placed = '';
  let at = 0;
  const inOrder = parts.map((part, number) => ({ part, number })).sort((a, b) => a.part.start - b.part.start);
  for (const { part, number } of inOrder) {
    if (part.written === '') continue;
    // Spaces and line ends stay, with what marks a quotation on the line that follows, and one letter for what stands
    // between them: blocks are found by them, and end where a line is empty.
    const shape = part.written.replace(/(\r?\n[ \t>]*|[ \t]+)|[^ \t\r\n]+/g, (_, blank?: string) => blank ?? 'x');
    // A bracket within brackets: what holds one names no link (CommonMark 0.31, 4.7).
    const nested = part.written.slice(1).replace(/\\./gs, '').includes('[') ? '[' : '';
    const sign = `${open}${number}${nested}${shape}${close}`;
    placed += `${text.slice(at, part.start)}${part.written.charAt(0)}${sign}${part.last}`;
    at = part.end;
  }
  return placed + text.slice(at);
}

function readPlaceholder(state: StateInline, parts: readonly Part[], silent: boolean): boolean {
  if (parts.length === 0 || state.src.charAt(state.pos + 1) !== open) return false;
  const end = state.src.indexOf(close, state.pos);
  const part = parts[Number.parseInt(state.src.slice(state.pos + 2), 10)];
  if (end < 0 || !part) return false;
  if (!silent) {
    const token = state.push('sourcebook_part', '', 0);
    token.meta = part;
    // What headings are called by, and images described with.
    const text = new state.Token('text', '', 0);
    text.content = part.written;
    token.children = [text];
  }
  state.pos = end + 1 + part.last.length;
  return true;
}

/** Puts texts back that are not shown as rendered (in code, in an address), and the references where blocks stand. */
function settleBlocks(state: StateCore, parts: readonly Part[]): Token[] {
  const restore = (text: string) =>
    text.replace(placeholder, (_, number) => {
      const part = parts[Number(number)];
      return part ? part.written.slice(1, part.written.length - part.last.length) : '';
    });
  const restoreToken = (token: Token): void => {
    if (token.content.includes(open)) token.content = restore(token.content);
    for (const attribute of token.attrs ?? []) attribute[1] = restore(attribute[1]);
    for (const child of token.children ?? []) if (child.type !== 'sourcebook_part') restoreToken(child);
  };
  const settled: Token[] = [];
  for (const token of state.tokens) {
    const [only, other] = token.children ?? [];
    if (only?.type === 'sourcebook_part' && !other && isBlock(only) && settled.at(-1)?.type === 'paragraph_open') {
      // In the place of the paragraph that it would stand in.
      only.map = token.map;
      settled[settled.length - 1] = only;
      continue;
    }
    if (token.type === 'paragraph_close' && settled.at(-1)?.type === 'sourcebook_part') continue;
    restoreToken(token);
    settled.push(token);
  }
  for (const part of parts) if (part.written === '') settled.push(createToken(state, part));
  return settled;
}

function createToken(state: StateCore, part: Part): Token {
  const token = new state.Token('sourcebook_part', '', 0);
  token.meta = part;
  token.block = true;
  return token;
}

function isBlock({ meta }: Token): boolean {
  return (meta as Part).isBlock;
}

function htmlOf(token: Token | undefined): string {
  return token ? (token.meta as Part).html : '';
}
