import type { Span } from '../../text/span.ts';
import { mostOmitted, type PatternPart } from './pattern.ts';
import type { SourceWords } from './sourceWords.ts';

/** Where the draft's quotation and the source's words part. Empty spans say where words are missing. */
export interface Change {
  /** In the draft. */
  readonly draft: Span;
  /** In the source. */
  readonly source: Span;
}

/** A quotation laid beside the words of a source that are most like it. */
export interface Alignment {
  /** The source's words, from first to last. */
  readonly span: Span;
  readonly changes: readonly Change[];
  /** The quotation's words that the source has, by their index in the pattern. */
  readonly matched: readonly number[];
  /** What of the source the quotation's ellipses and brackets stand for, where they stand for words. */
  readonly omitted: readonly Span[];
}

// Letters that a bracket at a word's end may stand for.
const longestEnding = 5;
// A word in the place of another costs less than the two apart, so that they are shown as one change. A word of the
// quotation that the source has not costs more than one passed over: the ends of both are to meet.
const costs = { missing: 2, added: 3, changed: 3 } as const;
const far = 1_000_000;

// The steps of an alignment. Above `gap`: how many words an omission stands for.
const same = 1;
const changed = 2;
const added = 3;
const missing = 4;
const sameAsTwo = 5;
const twoAreOne = 6;
const interruption = 7;
// A word in brackets of the source's editor.
const passedOver = 8;
const gap = 9;

/**
 * Lays a quotation beside a stretch of a source's words, by least changes. All of the quotation counts, of the source
 * what lies between the first and the last word used. Time and space are the product of both lengths.
 */
export function align(pattern: readonly PatternPart[], source: SourceWords, from: number, to: number): Alignment {
  const width = to - from;
  const stride = width + 1;
  const steps = new Int16Array((pattern.length + 1) * stride);
  let before = new Int32Array(stride);
  let twoBefore = new Int32Array(stride).fill(far);
  for (let i = 1; i <= pattern.length; i++) {
    const row = new Int32Array(stride).fill(far);
    const part = pattern[i - 1];
    if (!part) break;
    const isOmission = part.kind === 'ellipsis' || part.kind === 'bracket';
    for (let j = 0; j <= width; j++) {
      let best = far;
      let step = 0;
      const take = (cost: number, how: number) => {
        if (cost < best) [best, step] = [cost, how];
      };
      if (isOmission) {
        const most = mostOmitted[part.kind as 'ellipsis' | 'bracket'];
        for (let k = 0; k <= most && k <= j; k++) take(before[j - k] ?? far, gap + k);
      } else {
        const word = source.words[from + j - 1];
        if (word && j > 0) {
          if (isSame(part, word.term)) take(before[j - 1] ?? far, same);
          else take((before[j - 1] ?? far) + costs.changed, changed);
          const first = j > 1 ? source.words[from + j - 2] : undefined;
          if (first?.hyphen && part.kind === 'word' && part.term === first.term + word.term)
            take(before[j - 2] ?? far, sameAsTwo);
          const other = pattern[i - 2];
          if (part.kind === 'word' && other?.kind === 'word' && other.hyphen && other.term + part.term === word.term)
            take(twoBefore[j - 1] ?? far, twoAreOne);
        }
        take((before[j] ?? far) + costs.added, added);
        if (source.bracketed.has(from + j - 1)) take(row[j - 1] ?? far, passedOver);
        else if (j > 0) take((row[j - 1] ?? far) + costs.missing, missing);
      }
      const resumed = source.interruptions.get(from + j);
      if (resumed !== undefined && resumed >= from) take(row[resumed - from] ?? far, interruption);
      row[j] = best;
      steps[i * stride + j] = step;
    }
    twoBefore = before;
    before = row;
  }
  let end = 0;
  for (let j = 1; j <= width; j++) {
    const isWord = (steps[pattern.length * stride + j] ?? 0) <= changed;
    const [cost, least] = [before[j] ?? far, before[end] ?? far];
    if (cost < least || (cost === least && isWord)) end = j;
  }
  return trace(pattern, source, from, end, steps, stride);
}

function trace(
  pattern: readonly PatternPart[],
  source: SourceWords,
  from: number,
  end: number,
  steps: Int16Array,
  stride: number,
): Alignment {
  const { words } = source;
  const matched: number[] = [];
  const changes: Change[] = [];
  const omitted: Span[] = [];
  let open: Stretch | null = null;
  let [i, j] = [pattern.length, end];
  while (i > 0) {
    const step = steps[i * stride + j] ?? 0;
    if (step === changed || step === added || step === missing) {
      open ??= { draftStart: i, draftEnd: i, sourceStart: j, sourceEnd: j };
      if (step !== missing) i--;
      if (step !== added) j--;
      open.draftStart = i;
      open.sourceStart = j;
      continue;
    }
    if (open) changes.push(toChange(pattern, source, from, open));
    open = null;
    if (step === interruption) j = (source.interruptions.get(from + j) ?? from) - from;
    else if (step === passedOver) j--;
    else if (step === twoAreOne) {
      matched.push(i - 1, i - 2);
      i -= 2;
      j--;
    } else if (step === same || step === sameAsTwo) {
      matched.push(i - 1);
      i--;
      j -= step === sameAsTwo ? 2 : 1;
    } else {
      const count = step - gap;
      const [first, last] = [words[from + j - count], words[from + j - 1]];
      if (count > 0 && first && last) omitted.push({ start: first.start, end: last.end });
      i--;
      j -= Math.max(count, 0);
    }
  }
  if (open) changes.push(toChange(pattern, source, from, open));
  const span = { start: words[from + j]?.start ?? 0, end: words[from + Math.max(end - 1, j)]?.end ?? 0 };
  return { span, changes: changes.reverse(), matched: matched.reverse(), omitted: omitted.reverse() };
}

/** A run of changes, by indices into the pattern and the window of the source. */
interface Stretch {
  readonly draftEnd: number;
  readonly sourceEnd: number;
  draftStart: number;
  sourceStart: number;
}

function toChange(pattern: readonly PatternPart[], { words }: SourceWords, from: number, open: Stretch): Change {
  const cover = (items: readonly Span[], start: number, end: number): Span => {
    if (start < end) return { start: items[start]?.start ?? 0, end: items[end - 1]?.end ?? 0 };
    const at = items[start - 1]?.end ?? items[start]?.start ?? 0;
    return { start: at, end: at };
  };
  return {
    draft: cover(pattern, open.draftStart, open.draftEnd),
    source: cover(words, from + open.sourceStart, from + open.sourceEnd),
  };
}

function isSame(part: PatternPart, term: string): boolean {
  if (part.kind === 'word') return part.term === term;
  if (part.kind !== 'edited') return false;
  const { opening, written, closing } = part;
  if (opening === '') return term === closing || term === written + closing;
  const inside = term.length - opening.length - closing.length;
  return inside >= 0 && inside <= longestEnding && term.startsWith(opening) && term.endsWith(closing);
}
