import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Deflate } from '../engine/host.ts';

/** Node's own: a fifth of the time of the one in JavaScript, and a little smaller. */
export const nodeDeflate: Deflate = {
  deflate: bytes => deflateRawSync(bytes, { level: 6 }),
  inflate: (bytes, length) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, length) }),
};
