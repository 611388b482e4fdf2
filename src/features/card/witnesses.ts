import type { Source } from '../../sources/source.ts';
import { findWords } from '../../text/words.ts';

// Five words in a row that two texts share are chance once, seldom thrice (Broder's shingles, 1997).
const shingle = 5;
const leastRuns = 3;
/** Of the shorter text's runs. Texts on one subject share one in two hundred, a rewritten agency's text far more. */
const leastShare = 0.02;
/** From here on it is one text, be it in one piece. */
const mostlyShared = 0.25;

/** Sources beyond this are not compared: a card must come at once. */
const comparedAtMost = 60;
const readWords = 4_000;

const shingles = new WeakMap<Source, ReadonlyMap<number, number>>();

/**
 * Each source with the first one of those that share its text: sources that copy one another, word for word in several
 * places, are one witness. Null where there are too many to compare.
 */
export function groupWitnesses(sources: readonly Source[]): ReadonlyMap<Source, Source> | null {
  if (sources.length > comparedAtMost) return null;
  const heads = new Map(sources.map(source => [source, source]));
  for (const [i, source] of sources.entries()) {
    for (const other of sources.slice(0, i)) {
      const [own, head] = [heads.get(source), heads.get(other)];
      if (own === head || head === undefined || !shareText(source, other)) continue;
      for (const [one, itsHead] of heads) if (itsHead === own) heads.set(one, head);
    }
  }
  return heads;
}

function shareText(a: Source, b: Source): boolean {
  const [small, large] = shinglesOf(a).size < shinglesOf(b).size ? [a, b] : [b, a];
  const others = shinglesOf(large);
  let shared = 0;
  let runs = 0;
  let previous = -2;
  for (const [hash, at] of shinglesOf(small)) {
    if (!others.has(hash)) continue;
    shared++;
    if (at !== previous + 1) runs++;
    previous = at;
  }
  const share = shared / Math.max(1, shinglesOf(small).size);
  return share >= mostlyShared || (share >= leastShare && runs >= leastRuns);
}

/** Hashes of the runs of words, in order, each with its place; furniture, which a site writes on every page, is left out. */
function shinglesOf(source: Source): ReadonlyMap<number, number> {
  const known = shingles.get(source);
  if (known) return known;
  const found = new Map<number, number>();
  let place = 0;
  for (const { span, furniture } of source.passages) {
    if (furniture || place > readWords) continue;
    const hashes = findWords(source.prose, span).map(({ term }) => hashOf(term));
    for (let i = 0; i + shingle <= hashes.length; i++) {
      let hash = 17;
      for (let j = i; j < i + shingle; j++) hash = (Math.imul(hash, 31) + (hashes[j] ?? 0)) | 0;
      if (!found.has(hash)) found.set(hash, place);
      place++;
    }
    place++;
  }
  shingles.set(source, found);
  return found;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
