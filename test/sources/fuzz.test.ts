import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isArchive } from '../../src/sources/archivePlaces.ts';
import { checkSample, readSample } from './readSample.ts';
import { mutations, samples, toBytes } from './samples.ts';

// How many mutated files of each format; `npm run bench -- fuzz` makes ten thousand.
const numRuns = 100;

for (const [path, content] of Object.entries(samples)) {
  test(`${path}, damaged at random: nothing is thrown, and all spans are of the text and in order`, async () => {
    if (!path.endsWith('.bib') && !isArchive(path)) {
      const { problems } = await readSample(path, toBytes(content));
      assert.deepEqual(
        problems.map(({ code }) => code),
        path.startsWith('windows') ? ['encoding'] : [],
      );
    }
    await fc.assert(
      fc.asyncProperty(mutations(content), bytes => checkSample(path, bytes)),
      { numRuns },
    );
  });
}
