// BM25 as Robertson and Zaragoza (2009) give it, with Lucene's idf, which is never negative. Their usual 1.2 and 0.75
// are for whole documents: in a sentence a second mention says little, and its length varies little.
const saturation = 0.8;
const lengthWeight = 0.4;

/** Scores are added as whole numbers of this part, so that the order in which they are added makes no difference. */
const unit = 2 ** -20;

/** What the scores of a corpus depend on beside the passage. */
export interface CorpusCounts {
  /** Passages, furniture included. */
  readonly passages: number;
  /** Passages with words, and the words in them. */
  readonly filled: number;
  readonly words: number;
}

/** How rare a term is that so many passages hold. */
export function idfOf(holding: number, { passages }: CorpusCounts): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}

/** The scores that one term gives passages, in whole units: by how often it stands there, and the passage's length. */
export type TermScore = (count: number, length: number) => number;

// Nearly all passages are shorter and have a term once: their scores are looked up.
const tableLength = 256;

/** For terms of a weight (see {@link idfOf}), over a corpus of these counts. */
export function createTermScore(weight: number, { words, filled }: CorpusCounts): TermScore {
  const average = words / Math.max(filled, 1) || 1;
  const fixed = saturation * (1 - lengthWeight);
  const perWord = (saturation * lengthWeight) / average;
  const top = weight * (saturation + 1);
  const compute = (count: number, length: number) => toUnits((top * count) / (count + fixed + perWord * length));
  const table = new Float64Array(tableLength);
  return (count, length) => {
    if (count !== 1 || length >= tableLength) return compute(count, length);
    const known = table[length];
    if (known) return known;
    const score = compute(1, length);
    table[length] = score;
    return score;
  };
}

export function toUnits(score: number): number {
  return Math.round(score / unit);
}

/** From whole units to BM25's own measure. */
export function toScore(units: number): number {
  return units * unit;
}
