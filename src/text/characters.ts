/** What a UTF-16 unit is for word finding. Halves of surrogate pairs count as letters without case. */
export type CharacterKind =
  | typeof other
  | typeof space
  | typeof lower
  | typeof upper
  | typeof letter
  | typeof digit
  | typeof mark;

export const other = 1;
export const space = 2;
export const lower = 3;
export const upper = 4;
/** A letter without case (Han, Arabic, …). */
export const letter = 5;
export const digit = 6;
/** A combining mark or a soft hyphen: part of the word it stands in. */
export const mark = 7;

// One byte a UTF-16 unit, filled as units are met; 0 means not yet asked.
const kinds = new Uint8Array(65_536);

export function kindOf(code: number): CharacterKind {
  const known = kinds[code];
  if (known) return known as CharacterKind;
  const kind = classify(code);
  kinds[code] = kind;
  return kind;
}

/** Whether the kind makes a word: letters, digits and marks. */
export function isWordKind(kind: CharacterKind): boolean {
  return kind > 2;
}

function classify(code: number): CharacterKind {
  if (code >= 0xd800 && code <= 0xdfff) return letter;
  if (code === 0xad) return mark;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return space;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return upper;
  if (/\p{Ll}/u.test(character)) return lower;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  if (/\p{M}/u.test(character)) return mark;
  return other;
}
