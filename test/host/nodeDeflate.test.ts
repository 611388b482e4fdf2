import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, inflateSync } from 'fflate';
import { pack, unpack, useDeflate } from '../../src/corpus/segments/packedJson.ts';
import { nodeDeflate } from '../../src/host/nodeDeflate.ts';

const portable = {
  deflate: (bytes: Uint8Array) => deflateSync(bytes, { level: 4 }),
  inflate: (bytes: Uint8Array, length: number) => inflateSync(bytes, { out: new Uint8Array(length) }),
};

test('what one has packed, the other unpacks', context => {
  context.after(() => useDeflate(portable));
  const values = ['', 'The pier broke.', 'ä'.repeat(40_000), Array.from({ length: 5_000 }, (_, i) => `${i * i}`)];
  for (const [packing, unpacking] of [
    [portable, nodeDeflate],
    [nodeDeflate, portable],
    [nodeDeflate, nodeDeflate],
  ] as const)
    for (const value of values) {
      useDeflate(packing);
      const packed = pack(value);
      useDeflate(unpacking);
      assert.deepEqual(unpack(packed), value);
    }
});
