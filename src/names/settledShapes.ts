import { inSteps } from '../text/steps.ts';
import { findNearWords, keysOf, type SharedEvidence } from './evidence.ts';
import type { NameCandidate, NameScan } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { type Piece, settle } from './settle.ts';

/**
 * Candidates that are settled alike, as they are written alike: most names are. One of them is settled for all, and
 * again only when a count that it asked for has changed.
 */
export interface Shape {
  /** One of them, by whose offsets `pieces` are. */
  readonly candidate: NameCandidate;
  readonly key: string;
  readonly near: ReadonlySet<string>;
  /** The texts that have one. Where there are none the shape is kept, as what was cut from a text often comes back. */
  readonly texts: Set<string>;
  pieces: readonly Piece[];
}

/** A watcher of the counts: a shape, or a word (see `SurnameLinks`). */
export type Watcher = Shape | string;

export interface SettledShapes {
  /** The shapes of the text's candidates, in their order. Not settled before {@link settleNew}. */
  add(textId: string, scan: NameScan): readonly Shape[];
  remove(textId: string, shapes: readonly Shape[]): void;
  /** Settles what is new and what asked for one of the changed counts; returns the shapes that hold other names now. */
  settle(changed: Iterable<Watcher>): Generator<void, readonly Shape[]>;
}

const none: ReadonlySet<string> = new Set();

export function createSettledShapes(evidence: SharedEvidence<Watcher>): SettledShapes {
  const shapes = new Map<string, Shape>();
  const unsettled = new Set<Shape>();
  return {
    add(textId, scan) {
      const keys = keysOf(scan);
      const near = findNearWords(scan);
      return scan.candidates.map((candidate, index) => {
        const key = keys[index] ?? '';
        const nearby = nearWordsOf(candidate, key, near);
        const signature = toSignature(candidate, nearby);
        let shape = shapes.get(signature);
        if (!shape) {
          shape = { candidate, key, near: nearby.length === 0 ? none : new Set(nearby), texts: new Set(), pieces: [] };
          shapes.set(signature, shape);
        }
        if (shape.texts.size === 0) unsettled.add(shape);
        shape.texts.add(textId);
        return shape;
      });
    },
    remove(textId, own) {
      for (const shape of own) shape.texts.delete(textId);
    },
    *settle(changed) {
      for (const watcher of changed) if (typeof watcher !== 'string') unsettled.add(watcher);
      const others: Shape[] = [];
      yield* inSteps(unsettled, shape => {
        if (shape.texts.size === 0) return;
        const own = { ...evidence.watchedBy(shape), isNear: (word: string) => shape.near.has(word) };
        const found = settle(shape.candidate, shape.key, own);
        const pieces = found.some(({ key }) => key === '') ? found.filter(({ key }) => key !== '') : found;
        if (!haveSameNames(pieces, shape.pieces)) others.push(shape);
        shape.pieces = pieces;
      });
      unsettled.clear();
      return others;
    },
  };
}

/** The names of a candidate, from its shape's. */
export function toPieces(candidate: NameCandidate, { candidate: model, pieces }: Shape): readonly Piece[] {
  if (candidate === model) return pieces;
  const by = candidate.span.start - model.span.start;
  return pieces.map(({ span, text, key }) => ({
    span: { start: span.start + by, end: span.end + by },
    text,
    key,
    candidate,
  }));
}

function haveSameNames(some: readonly Piece[], others: readonly Piece[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ span, key }, i) => {
      const other = others[i];
      return other?.key === key && other.span.start === span.start && other.span.end === span.end;
    })
  );
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
