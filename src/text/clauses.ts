import type { Span } from './span.ts';

// Where a sentence turns to another subject: semicolons, colons, spaced dashes; a comma before a conjunction, a
// relative word or a participle; a relative word by itself.
const turns =
  /[;:](?=\s)|\s[-–—](?=\s)|—|,(?=\s(?:and|but|or|so|yet|while|whereas|when|after|before|although|though|as|because|since|where|\p{Ll}+ing)\b)|,?(?=\s(?:who|whose|whom|which)\b)/giu;

const relative = /^\s*(?:who|whose|whom|which)\b/i;
const participle = /^\s*\p{L}\p{Ll}+ing\b/u;

/** A part of a sentence that keeps to one subject, as far as its marks show. */
export interface Clause extends Span {
  /** Opens with "who", "which" or a participle: it speaks of what was named before it. */
  readonly dependent: 'relative' | 'participle' | null;
}

/** The clauses of a sentence, in order, without gaps. */
export function findClauses(text: string, sentence: Span): Clause[] {
  const part = text.slice(sentence.start, sentence.end);
  const starts = [0];
  for (const turn of part.matchAll(turns)) {
    const start = turn.index + turn[0].length;
    if (start > (starts.at(-1) ?? 0)) starts.push(start);
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? part.length;
    return {
      start: sentence.start + start,
      end: sentence.start + end,
      dependent: dependenceOf(part.slice(start, start + 24)),
    };
  });
}

function dependenceOf(opening: string): Clause['dependent'] {
  if (relative.test(opening)) return 'relative';
  return participle.test(opening) ? 'participle' : null;
}
