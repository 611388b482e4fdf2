import assert from 'node:assert/strict';
import type { Extract } from '../../src/engine/host.ts';
import { createNodeExtractor } from '../../src/host/nodeReaders.ts';

/** The readers in a thread of their own, from the bundle that the test runner has made. */
export function createTestExtractor(timeLimit?: number): Extract {
  const script = process.env.SOURCEBOOK_READERS;
  assert.ok(script, 'SOURCEBOOK_READERS names no bundle; run the tests by npm run test:unit');
  return createNodeExtractor(script, timeLimit);
}
