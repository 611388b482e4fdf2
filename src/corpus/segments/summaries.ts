import type { FigureOutline, Source, SourceProblem } from '../../sources/source.ts';
import { createByteWriter } from './byteWriter.ts';
import { packAscending, unpackAscending } from './numberColumn.ts';
import { pack, unpack } from './packedJson.ts';

/** What is told of a source without reading it: all of it but what its text gives. */
export interface SourceSummary {
  readonly metadata: Source['metadata'];
  readonly problems: readonly SourceProblem[];
  readonly figures: number;
  readonly tables: number;
  /** Of a long text. */
  readonly figureOutline?: FigureOutline;
  /** Of its text in UTF-8. */
  readonly bytes: number;
}

type Row = readonly [
  figures: number,
  tables: number,
  bytes: number,
  metadata: Partial<Source['metadata']>,
  problems?: readonly SourceProblem[],
  figureOutline?: FigureOutline,
];

// Summaries that are packed together: they differ by little but their titles.
const together = 64;

// Blocks that are kept unpacked: sources that lie together are often asked for together.
const mostUnpacked = 16;

export interface PackedSummaries {
  readonly offsets: Uint8Array;
  readonly bytes: Uint8Array;
}

export function packSummaries(summaries: readonly SourceSummary[]): PackedSummaries {
  const blocks = createByteWriter();
  const offsets = [0];
  for (let start = 0; start < summaries.length; start += together) {
    blocks.bytes(pack(summaries.slice(start, start + together).map(toRow)));
    offsets.push(blocks.length);
  }
  return { offsets: packAscending(offsets), bytes: blocks.finish() };
}

export function createSummaryReader({ offsets, bytes }: PackedSummaries): (source: number) => SourceSummary {
  const starts = unpackAscending(offsets);
  const unpacked = new Map<number, readonly Row[]>();
  return source => {
    const block = Math.floor(source / together);
    let rows = unpacked.get(block);
    if (!rows) {
      rows = unpack(bytes.subarray(starts[block], starts[block + 1])) as readonly Row[];
      if (unpacked.size >= mostUnpacked) unpacked.clear();
      unpacked.set(block, rows);
    }
    return toSummary(rows[source % together] ?? [0, 0, 0, {}]);
  };
}

function toRow({ figures, tables, bytes, metadata, problems, figureOutline }: SourceSummary): Row {
  const { id, type, ...rest } = metadata;
  const own = { ...(id !== '' && { id }), ...(type !== 'document' && { type }), ...rest };
  if (figureOutline) return [figures, tables, bytes, own, problems, figureOutline];
  return problems.length > 0 ? [figures, tables, bytes, own, problems] : [figures, tables, bytes, own];
}

function toSummary([figures, tables, bytes, metadata, problems = [], figureOutline]: Row): SourceSummary {
  const outlined = figureOutline && { figureOutline };
  return { figures, tables, bytes, metadata: { id: '', type: 'document', ...metadata }, problems, ...outlined };
}
