import { analyse } from 'chardet';

/**
 * In an encoding of one byte, accents and signs of a Latin text stand by themselves, but for a dash beside a quotation
 * mark; so do the signs of money of a table. Where as many stand side by side, measured by the letters, it is none.
 */
const mostSideBySide = 0.15;
const fewest = 8;

/** Of the samples that `chardet` names wrongly none reaches this, but for encodings that browsers do not know either. */
const leastConfidence = 60;

/** In bytes; longer ones tell no more. */
const sampled = 20_000;

/** Whether most letters of a text whose encoding is not known are of another script than the Latin. */
export function isOtherScript(bytes: Uint8Array): boolean {
  let letters = 0;
  let sideBySide = 0;
  let before = 0;
  for (const byte of bytes) {
    const small = byte | 0x20;
    if (byte >= 0x80 || (small >= 0x61 && small <= 0x7a)) letters++;
    if (byte >= 0x80 && before >= 0x80) sideBySide++;
    before = byte;
  }
  return sideBySide >= fewest && sideBySide > mostSideBySide * letters;
}

/** A label of WHATWG Encoding for text of another script than the Latin; null where none is sure. */
export function findUndeclaredEncoding(bytes: Uint8Array): string | null {
  const start = bytes.findIndex(byte => byte >= 0x80);
  const [best] = analyse(bytes.subarray(start, start + sampled)).filter(({ name }) => name !== 'UTF-8');
  if (!best || best.confidence < leastConfidence || /^(?:windows-125[024]|ISO-8859-[129])$/i.test(best.name))
    return null;
  return best.name;
}
