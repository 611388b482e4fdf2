import type { NameCandidate, NameScan } from '../../names/name.ts';
import type { SourceContent, TextBlock } from '../../sources/sourceReader.ts';
import type { Span } from '../../text/span.ts';

// JSON of a source is mostly the names of its fields. So what every block and every name has is written as a row of
// values, one behind the other, and what few have as the fields that it is: one that comes new goes there by itself.

type Row = number | string | object;

/** {@link SourceContent}, written short. */
export interface PackedContent {
  readonly text: string;
  /** Where it differs from the text: the distance from the place before, and what stands there. */
  readonly prose: readonly Row[];
  readonly blocks: readonly Row[];
  readonly tables: SourceContent['tables'];
  readonly metadata: SourceContent['metadata'];
  readonly problems: SourceContent['problems'];
}

/** {@link NameScan}, written short. */
export interface PackedNames {
  readonly candidates: readonly Row[];
  /** One behind the other. */
  readonly small: string;
}

export function packContent({ text, prose, blocks, tables, metadata, problems }: SourceContent): PackedContent {
  return { text, prose: packProse(prose, text), blocks: packBlocks(blocks), tables, metadata, problems };
}

export function unpackContent(packed: PackedContent): SourceContent {
  const { text, tables, metadata, problems } = packed;
  const blocks = unpackBlocks(packed.blocks);
  return { text, prose: unpackProse(packed.prose, text), blocks, tables, metadata, problems };
}

function packProse(prose: string, text: string): Row[] {
  const row: Row[] = [];
  if (prose === text) return row;
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    if (prose.charCodeAt(i) === text.charCodeAt(i)) continue;
    const start = i;
    while (i < text.length && prose.charCodeAt(i) !== text.charCodeAt(i)) i++;
    row.push(start - done, prose.slice(start, i));
    done = i;
  }
  return row;
}

function unpackProse(row: readonly Row[], text: string): string {
  let prose = '';
  for (let i = 0; i < row.length; i += 2) {
    prose += text.slice(prose.length, prose.length + Number(row[i]));
    prose += String(row[i + 1]);
  }
  return prose + text.slice(prose.length);
}

const kinds: readonly TextBlock['kind'][] = ['paragraph', 'heading', 'table-row', 'definition', 'caption'];

/** Of each block: distance, length, kind; then its heading where that is another than the one before, and what few have. */
function packBlocks(blocks: readonly TextBlock[]): Row[] {
  const row: Row[] = [];
  let end = 0;
  let before: string | null = null;
  for (const { span, kind, heading, ...rest } of blocks) {
    const others = { ...(heading !== before && { heading }), ...rest };
    row.push(span.start - end, span.end - span.start, kinds.indexOf(kind));
    if (Object.keys(others).length > 0) row.push(others);
    end = span.end;
    before = heading;
  }
  return row;
}

function unpackBlocks(row: readonly Row[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let end = 0;
  let heading: string | null = null;
  for (let i = 0; i < row.length; ) {
    const start = end + Number(row[i++]);
    end = start + Number(row[i++]);
    const kind = kinds[Number(row[i++])] ?? 'paragraph';
    const others: Partial<TextBlock> = typeof row[i] === 'object' ? (row[i++] as Partial<TextBlock>) : {};
    const block: TextBlock = { span: { start, end }, kind, heading, ...others };
    heading = block.heading;
    blocks.push(block);
  }
  return blocks;
}

export function packNames({ candidates, lowercaseWords }: NameScan): PackedNames {
  const row: Row[] = [];
  let end = 0;
  for (const { span, text, title, apposition, acronym, doubt, words, ...rest } of candidates) {
    const own = words && (areEvident(words, span, text) ? {} : { words });
    const others = {
      ...(title && { title }),
      ...(apposition && { apposition }),
      ...(acronym !== null && { acronym }),
      ...own,
      ...rest,
    };
    row.push(span.start - end, span.end - span.start, 2 * doubts.indexOf(doubt) + (words ? 1 : 0), text);
    if (Object.keys(others).length > 0) row.push(others);
    end = span.end;
  }
  return { candidates: row, small: lowercaseWords.join('\n') };
}

const doubts: readonly NameCandidate['doubt'][] = ['none', 'first-word', 'all-words'];

export function unpackNames({ candidates: row, small }: PackedNames): NameScan {
  const candidates: NameCandidate[] = [];
  let end = 0;
  for (let i = 0; i < row.length; ) {
    const start = end + Number(row[i++]);
    end = start + Number(row[i++]);
    const code = Number(row[i++]);
    const text = String(row[i++]);
    const others: Partial<NameCandidate> = typeof row[i] === 'object' ? (row[i++] as Partial<NameCandidate>) : {};
    candidates.push({
      span: { start, end },
      text,
      title: null,
      apposition: null,
      acronym: null,
      doubt: doubts[code >> 1] ?? 'none',
      words: code & 1 ? findEvidentWords(start, text) : null,
      ...others,
    });
  }
  return { candidates, lowercaseWords: small === '' ? [] : small.split('\n') };
}

/** Whether the words of a name are those of its text, with one space between them. */
function areEvident(words: readonly Span[], { start }: Span, text: string): boolean {
  const evident = findEvidentWords(start, text);
  return (
    words.length === evident.length &&
    words.every((word, i) => word.start === evident[i]?.start && word.end === evident[i]?.end)
  );
}

function findEvidentWords(start: number, text: string): Span[] {
  let at = start;
  return text.split(' ').map(word => {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    return span;
  });
}
