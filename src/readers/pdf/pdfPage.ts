/** A run of text as the PDF draws it. Lengths are in points, y grows downward, (x, y) is where its baseline begins. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
}

/** The text of one page, turned upright. */
export interface PdfPage {
  /** What is printed on the page as its number, or its place in the file. */
  readonly label: string;
  /** In the order in which they are drawn. */
  readonly runs: readonly PdfRun[];
  readonly top: number;
  readonly bottom: number;
}

/** What pdf.js says of a run; `transform` is [a, b, c, d, e, f] as in the PDF specification, 8.3.3. */
export interface DrawnText {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** The page's box as pdf.js gives it: [left, bottom, right, top]. */
export type PageBox = readonly number[];

/**
 * Turns a page upright: the direction that most of its signs are written in is made that of the lines. What is written
 * in another direction (a stamp along the margin, a chart's axis) is left out.
 */
export function createPdfPage(drawn: readonly DrawnText[], box: PageBox, label: string): PdfPage {
  const counts = [0, 0, 0, 0];
  for (const item of drawn) {
    const quarter = quarterOf(item);
    counts[quarter] = (counts[quarter] ?? 0) + item.str.trim().length;
  }
  const main = counts.indexOf(Math.max(...counts));
  const [left = 0, low = 0, right = 0, high = 0] = box;
  const runs = drawn.flatMap(item => (quarterOf(item) === main ? toRun(item, main) : []));
  const [top, bottom] = [
    [-high, -low],
    [left, right],
    [low, high],
    [-right, -left],
  ][main] ?? [0, 0];
  return { label, runs, top: top ?? 0, bottom: bottom ?? 0 };
}

/** In which direction a run is written: 0 to the right, 1 upward, 2 to the left, 3 downward. */
function quarterOf({ transform }: DrawnText): number {
  const [a = 1, b = 0] = transform;
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}

function toRun({ str, width, transform, fontName }: DrawnText, quarter: number): PdfRun | [] {
  const [, , c = 0, d = 1, e = 0, f = 0] = transform;
  const size = Math.hypot(c, d);
  if (![e, f, size, width].every(Number.isFinite)) return [];
  const places = [
    [e, -f],
    [f, e],
    [-e, f],
    [-f, -e],
  ];
  const [x = 0, y = 0] = places[quarter] ?? [];
  return { text: str, x, y, width: Math.abs(width), size, font: fontName };
}
