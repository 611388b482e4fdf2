import { packNumbers, unpackNumbers } from './numberColumn.ts';

/** Texts of a segment by their numbers, laid out when the first is asked for. */
export interface TextColumn {
  readonly length: number;
  at(index: number): string;
}

/** Of each text how much of it the one before begins with, and how much is its own; all that is their own in UTF-8. */
export interface PackedTexts {
  readonly shares: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Texts of which many begin as the one before: places in a folder. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const shares: number[] = [];
  const own: string[] = [];
  let before = '';
  for (const text of texts) {
    const shared = countShared(before, text);
    shares.push(shared, text.length - shared);
    own.push(text.slice(shared));
    before = text;
  }
  return { shares: packNumbers(shares), bytes: new TextEncoder().encode(own.join('')) };
}

/** The start that two texts have in common, in UTF-16 units; no character is cut in two. */
function countShared(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  const last = a.charCodeAt(at - 1);
  return last >= 0xd800 && last < 0xdc00 ? at - 1 : at;
}

export function readTextColumn({ shares, bytes }: PackedTexts): TextColumn {
  const lengths = unpackNumbers(shares);
  let texts: readonly string[] | undefined;
  return {
    length: lengths.length / 2,
    at(index) {
      texts ??= unpackTexts(lengths, bytes);
      return texts[index] ?? '';
    },
  };
}

function unpackTexts(lengths: Uint32Array, bytes: Uint8Array): string[] {
  const all = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const texts: string[] = [];
  let text = '';
  let at = 0;
  for (let i = 0; i < lengths.length; i += 2) {
    const shared = lengths[i] ?? 0;
    const end = at + (lengths[i + 1] ?? 0);
    if (shared === 0) text = all.slice(at, end);
    else if (end > at || shared < text.length) text = text.slice(0, shared) + all.slice(at, end);
    texts.push(text);
    at = end;
  }
  return texts;
}
