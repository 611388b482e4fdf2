import { toSegmentBytes } from './segments/layout.ts';
import { mergeSegments } from './segments/mergeSegments.ts';
import { openSegment } from './segments/segment.ts';
import { type StoredCorpus, type StoredPart, toPart } from './storedParts.ts';

/** So many parts of about one size become one of the next. */
const partsInTier = 8;

export interface MergedPart {
  readonly part: StoredPart;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function countLive({ files }: StoredPart): number {
  return files.reduce((count, file) => (file ? count + 1 : count), 0);
}

function tierOf(part: StoredPart): number {
  return Math.floor(Math.log(Math.max(1, countLive(part))) / Math.log(partsInTier));
}

/**
 * Which parts should become one: those of the smallest size of which there are too many, so that a source is written
 * anew once for every eightfold that the corpus grows; else one of which more is gone than left. Empty where all is well.
 */
export function chooseMerge(corpus: StoredCorpus): readonly StoredPart[] {
  for (const tier of [...new Set(corpus.map(tierOf))].sort((a, b) => a - b)) {
    const parts = corpus.filter(part => tierOf(part) === tier);
    if (parts.length >= partsInTier) return parts;
  }
  const sparse = corpus.find(part => 2 * countLive(part) < part.files.length);
  return sparse ? [sparse] : [];
}

/** The parts as one; pauses now and then. Files stay the same objects. */
export function* mergeParts(parts: readonly StoredPart[]): Generator<void, MergedPart> {
  const bytes = yield* mergeSegments(
    parts.map(({ segment, files }) => ({
      segment,
      live: files.flatMap((file, source) => (file ? [source] : [])),
      fileOf: source => files[source] ?? segment.fileOf(source),
    })),
  );
  const byUri = new Map(parts.flatMap(({ files }) => files.flatMap(file => (file ? [[file.uri, file] as const] : []))));
  const part = toPart(openSegment(toSegmentBytes(bytes)));
  return { bytes, part: { ...part, files: part.files.map(file => (file && byUri.get(file.uri)) ?? file) } };
}
