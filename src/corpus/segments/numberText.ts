// Five bits a character and one that says that more follow, as in source maps; the characters are those of Base64, of
// which JSON escapes none.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

/** Whole numbers of 32 bits as text, those below 32 in one character: packed, about half of what JSON makes of them. */
export function toNumberText(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number >>> 0;
    while (rest > 31) {
      text += digits.charAt((rest & 31) | 32);
      rest >>>= 5;
    }
    text += digits.charAt(rest);
  }
  return text;
}

/** What {@link toNumberText} was given. */
export function readNumberText(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i) & 127] ?? 0;
    number |= (value & 31) << shift;
    shift += 5;
    if (value > 31) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return numbers;
}
