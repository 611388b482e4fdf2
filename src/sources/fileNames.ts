// What programs call files when nobody names them.
const genericWords = new Set(
  `article attachment copy data dcim doc document download dsc dscn export file image img index mov new output page part
  pdf photo pic picture print printout sample scan scanned screenshot source temp text tmp txt unbenannt unnamed unspecified untitled`.split(
    /\s+/,
  ),
);

/**
 * The name of a file without its extension where a person chose it (`gdp-report-2021.md`); null for a serial number,
 * a hash, an identifier (`003_ebe4676322a1fdf3.txt`, `IMG_2041.txt`, `untitled.md`).
 */
export function findChosenName(path: string): string | null {
  const stem = toFileStem(path);
  const parts = stem.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A code that is short enough to be meant: `s3`, `ch02`, `gm`.
  if (parts.length === 1 && /^[a-z]{1,2}\d{1,3}$|^[a-z]{2}$/i.test(stem)) return stem;
  const hasIdentifier = parts.some(part => isIdentifier(part));
  const isChosen = parts.some(part => isWord(part, hasIdentifier)) || (!hasIdentifier && isQualified(parts));
  return isChosen ? stem : null;
}

/** The name of a file without folders and extension. */
export function toFileStem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** Letters, a year or number behind them at most (`doe99`), and not what a hash or a camera may print. */
function isWord(part: string, besideIdentifier: boolean): boolean {
  const letters = /^([\p{L}\p{M}]+)\d{0,4}$/u.exec(part)?.[1]?.toLowerCase();
  if (letters === undefined || letters.length > 40 || genericWords.has(letters)) return false;
  // Scripts without letter case write a word in two signs.
  if (!/^[a-z]+$/.test(letters)) return letters.length >= 2;
  const isHexadecimal =
    /^[a-f]+$/.test(letters) && (besideIdentifier || (letters.length > 3 && letters.length < part.length));
  if (letters.length < 3 || isHexadecimal) return false;
  return letters.length <= 5 || (/[aeiouy]/.test(letters) && !/[^aeiouy]{7}/.test(letters));
}

// Two letters that say nothing of a thing, or number a page of it.
const emptyPairs = new Set('an as at by if in is it my no of on or so to ii iv vi ix xi xv xx'.split(' '));

/** Two letters in front of what programs call files: `uk-output`, `eu data 2020`; not `document-en`, `ab_image_0012`. */
function isQualified([first = '', second = '', ...more]: readonly string[]): boolean {
  if (!/^[a-z]{2}$/i.test(first) || emptyPairs.has(first.toLowerCase())) return false;
  return genericWords.has(second.toLowerCase()) && more.every(part => !/^\d+$/.test(part) || isYear(part));
}

function isYear(part: string): boolean {
  return /^(?:19|20)\d\d$/.test(part);
}

/** Digits and letters mixed, as in a hash. */
function isIdentifier(part: string): boolean {
  return /\d\p{L}/u.test(part) && part.length >= 4;
}
