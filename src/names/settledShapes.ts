import { findNearWords, keysOf, type SharedEvidence } from './evidence.ts';
import type { NameCandidate, NameScan } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { type Piece, settle } from './settle.ts';

/** Candidates that are settled alike, as they are written alike: most names are. One of them is settled for all. */
interface Shape {
  /** One of them, by whose offsets `pieces` are. */
  readonly candidate: NameCandidate;
  readonly pieces: readonly Piece[];
}

/** Settles the candidates of texts by what the corpus says now; to be made anew when that changes. */
export interface SettledShapes {
  /** The names of a text, in its order. */
  piecesOf(scan: NameScan): Piece[];
}

export function createSettledShapes(evidence: SharedEvidence): SettledShapes {
  const shapes = new Map<string, Shape>();
  return {
    piecesOf(scan) {
      const keys = keysOf(scan);
      const near = findNearWords(scan);
      return scan.candidates.flatMap((candidate, index) => {
        const key = keys[index] ?? '';
        const nearby = nearWordsOf(candidate, key, near);
        const signature = toSignature(candidate, nearby);
        let shape = shapes.get(signature);
        if (!shape) {
          const pieces = settle(candidate, key, { ...evidence, isNear: word => nearby.includes(word) });
          shape = { candidate, pieces: pieces.filter(piece => piece.key !== '') };
          shapes.set(signature, shape);
        }
        return toPieces(candidate, shape);
      });
    },
  };
}

/** The names of a candidate, from its shape's. */
function toPieces(candidate: NameCandidate, { candidate: model, pieces }: Shape): readonly Piece[] {
  if (candidate === model) return pieces;
  const by = candidate.span.start - model.span.start;
  return pieces.map(({ span, text, key }) => ({
    span: { start: span.start + by, end: span.end + by },
    text,
    key,
    candidate,
  }));
}

/** Those of the words that a candidate may be settled by that end or open a full name of its text. */
function nearWordsOf({ doubt, text }: NameCandidate, key: string, near: ReadonlySet<string>): readonly string[] {
  if (doubt === 'all-words') return [...new Set(text.split(' ').map(toNameKey))].filter(word => near.has(word));
  return !key.includes(' ') && near.has(key) ? [key] : [];
}

/** All that {@link settle} looks at, but for the counts. */
function toSignature(candidate: NameCandidate, near: readonly string[]): string {
  const { span, text, title, apposition, acronym, doubt, words, opensAs } = candidate;
  const proof = (title ? 1 : 0) + (apposition ? 2 : 0) + (acronym ? 4 : 0);
  const length = span.end - span.start;
  // Only where white space was joined do the words stand elsewhere than the text tells.
  const places = length === text.length ? '' : words?.map(({ start }) => start - span.start).join(',');
  return [text, doubt, proof, opensAs ?? '', length, places, ...near].join('|');
}
