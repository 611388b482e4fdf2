import { deflateSync, inflateSync } from 'fflate';
import { hashBytes } from './hashBytes.ts';

/** A checksum of four bytes, then JSON, deflated. */
export function pack(value: unknown): Uint8Array {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 4 });
  const bytes = new Uint8Array(4 + packed.length);
  new DataView(bytes.buffer).setUint32(0, hashBytes(packed), true);
  bytes.set(packed, 4);
  return bytes;
}

/** What was packed. Throws where the bytes are not what was written. */
export function unpack(bytes: Uint8Array): unknown {
  const packed = bytes.subarray(4);
  const checksum = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  if (hashBytes(packed) !== checksum) throw new Error('It does not fit its checksum.');
  return JSON.parse(new TextDecoder().decode(inflateSync(packed)));
}
