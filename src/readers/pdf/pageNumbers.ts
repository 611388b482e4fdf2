/** So few numbers that count up may do so by chance. */
const fewestNumbered = 3;

/** A number that stands on more pages is a year or a part of the title. */
const mostPagesOfOne = 2;

/** Of the pages that show numbers, and of all pages, the least share whose number is one of the count. */
const shareOfNumbered = 0.6;
const shareOfAll = 0.4;

/** Pages in a row without a number: the openings of chapters, plates. */
const mostUnnumbered = 30;

/** A blank page that is left out of the file, or a plate that is not counted, shifts the count; so many at once. */
const mostShift = 8;

/** A shift weighs as much as so many numbers: the marks of notes go up with the pages as well, by other steps each. */
const weightOfShift = 4;

interface Numbered {
  readonly page: number;
  readonly number: number;
  readonly before: Numbered | null;
  /** How many pages the count has up to here. */
  readonly count: number;
  readonly score: number;
}

/**
 * The number printed on each page, by what the pages show at their ends (`shown`, in the order of the file): the longest
 * count that goes up with the pages, a shift in it now and then. A page that shows none of the count is numbered with the
 * page behind it. Before the first page of the count numbers below 1 stand for its front matter. Null where no count is
 * long enough to be more than chance.
 */
export function findPageNumbers(shown: readonly ReadonlySet<number>[]): number[] | null {
  const last = findLongestCount(shown);
  const voters = shown.filter(({ size }) => size > 0).length;
  const enough = Math.max(fewestNumbered, voters * shareOfNumbered, shown.length * shareOfAll);
  if (!last || last.count < enough) return null;
  const numbers: number[] = [];
  let { number, page } = last;
  let before = last.before;
  for (let i = shown.length - 1; i >= 0; i--) {
    if (i === before?.page) ({ number, page, before } = before);
    numbers[i] = number + i - page;
  }
  return numbers;
}

/** Without the numbers that many pages show. */
export function withoutConstants(shown: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
  const pagesOf = new Map<number, number>();
  for (const numbers of shown) for (const number of numbers) pagesOf.set(number, (pagesOf.get(number) ?? 0) + 1);
  return shown.map(numbers => new Set([...numbers].filter(number => (pagesOf.get(number) ?? 0) <= mostPagesOfOne)));
}

/** The last page of the count with the best score; the time is linear in the pages. */
function findLongestCount(shown: readonly ReadonlySet<number>[]): Numbered | null {
  let best: Numbered | null = null;
  const recent: Numbered[][] = [];
  for (const [page, found] of shown.entries()) {
    const here = Array.from(found, number => goOn(recent, page, number));
    for (const numbered of here) if (!best || numbered.score > best.score) best = numbered;
    recent.push(here);
    if (recent.length > mostUnnumbered) recent.shift();
  }
  return best;
}

function goOn(recent: readonly (readonly Numbered[])[], page: number, number: number): Numbered {
  let best: Numbered = { page, number, before: null, count: 1, score: 1 };
  for (const before of recent.flat()) {
    const shift = number - before.number - (page - before.page);
    if (number <= before.number || Math.abs(shift) > mostShift) continue;
    const score = before.score + 1 - (shift === 0 ? 0 : weightOfShift);
    if (score > best.score) best = { page, number, before, count: before.count + 1, score };
  }
  return best;
}
