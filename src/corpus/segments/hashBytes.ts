/**
 * A 32-bit checksum: finds what a disk or a broken write does to bytes, and is no guard against who means harm.
 * MurmurHash3's mixing (Appleby, public domain), four bytes at a time. `seed` is another part's hash to go on from.
 */
export function hashBytes(bytes: Uint8Array, seed = 0): number {
  let hash = seed;
  const whole = bytes.length & ~3;
  const words = bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, whole / 4) : null;
  if (words) for (let i = 0; i < words.length; i++) hash = mix(hash, words[i] ?? 0);
  else for (let i = 0; i < whole; i += 4) hash = mix(hash, wordAt(bytes, i));
  let rest = 0;
  for (let i = whole; i < bytes.length; i++) rest = (rest << 8) | (bytes[i] ?? 0);
  hash = mix(hash, rest) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A name for content, of 16 hexadecimal digits: two files with the same are taken to have the same content. */
export function hashContent(bytes: Uint8Array): string {
  return toHex(hashBytes(bytes)) + toHex(hashBytes(bytes, 0x9747b28c));
}

/** 53 bits, so that it is a whole number: two texts with the same are taken to be the same. */
export function hashText(bytes: Uint8Array): number {
  return (hashBytes(bytes) >>> 11) * 2 ** 32 + hashBytes(bytes, 0x9747b28c);
}

function toHex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}

function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
