import type { Figure } from '../figures/figure.ts';
import { countDecimalMarks, type DecimalMarks, findFigures, toNumberDialect } from '../figures/findFigures.ts';
import type { NameCandidate, NameScan } from '../names/name.ts';
import { scanNames } from '../names/scanNames.ts';
import { shiftName } from '../names/shiftName.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { createPieceMemory, splitPieces } from './pieces.ts';

/** The figures and names of a draft's prose; `sentences` are in the order of the text. */
export interface PieceScan {
  readonly figures: readonly Figure[];
  readonly names: NameScan;
}

/** Finds figures and names; of the next version of a text only in the paragraphs that changed. */
export function createPieceScanner(): (prose: string, sentences: readonly Span[]) => PieceScan {
  const rememberMarks = createPieceMemory<DecimalMarks>();
  const rememberFigures = createPieceMemory<readonly Figure[]>();
  const rememberNames = createPieceMemory<NameScan>();
  return (prose, sentences) => {
    const pieces = splitPieces(prose, sentences);
    const texts = pieces.map(piece => sliceSpan(prose, piece));
    const textAt = (index: number) => texts[index] ?? '';
    const dialect = toNumberDialect(rememberMarks(texts, index => countDecimalMarks(textAt(index))));
    const figures = rememberFigures(
      texts.map(text => `${dialect} ${text}`),
      index => findFigures(textAt(index), { dialect }),
    );
    const spoken = groupByPiece(pieces, sentences);
    const names = rememberNames(
      texts.map((text, index) => `${spoken[index]?.map(({ start, end }) => `${start}-${end}`).join(' ')}\n${text}`),
      index => scanNames(textAt(index), spoken[index] ?? []),
    );
    return { figures: placeFigures(pieces, figures), names: placeNames(pieces, names) };
  };
}

/** The sentences of each piece, counted from its start. */
function groupByPiece(pieces: readonly Span[], sentences: readonly Span[]): Span[][] {
  let next = 0;
  return pieces.map(piece => {
    const own: Span[] = [];
    for (; (sentences[next]?.start ?? Infinity) < piece.end; next++) {
      const { start, end } = sentences[next] ?? piece;
      own.push({ start: start - piece.start, end: end - piece.start });
    }
    return own;
  });
}

function placeFigures(pieces: readonly Span[], found: readonly (readonly Figure[])[]): Figure[] {
  return pieces.flatMap(({ start }, index) =>
    (found[index] ?? []).map(figure => ({
      ...figure,
      span: { start: figure.span.start + start, end: figure.span.end + start },
    })),
  );
}

function placeNames(pieces: readonly Span[], found: readonly NameScan[]): NameScan {
  const candidates: NameCandidate[] = [];
  const lowercaseWords = new Set<string>();
  pieces.forEach(({ start }, index) => {
    for (const name of found[index]?.candidates ?? []) candidates.push(shiftName(name, start));
    for (const word of found[index]?.lowercaseWords ?? []) lowercaseWords.add(word);
  });
  return { candidates, lowercaseWords: [...lowercaseWords] };
}
