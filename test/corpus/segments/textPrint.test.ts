import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  createTextPrint,
  findSharedRuns,
  hashTerm,
  packTextPrint,
  type TextPrint,
  unpackTextPrint,
} from '../../../src/corpus/segments/textPrint.ts';

const none = () => false;

function printOf(passages: readonly (readonly string[])[]): TextPrint {
  return createTextPrint(passages.map(words => words.map(hashTerm)));
}

/** Passages of ten words, none of which stands in another. */
function write(name: string, passages: number): string[][] {
  return Array.from({ length: passages }, (_, i) => Array.from({ length: 10 }, (_, j) => `${name}-${i}-${j}`));
}

test('a print survives packing', () => {
  const passage = fc.array(fc.constantFrom('pier', 'storm', 'gull', 'the', 'of', '12'), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 40 }), passages => {
      const print = printOf(passages);
      assert.deepEqual(unpackTextPrint(packTextPrint(print)), print);
    }),
  );
  const long = printOf(write('a', 3000));
  assert.deepEqual(unpackTextPrint(packTextPrint(long)), long);
});

test('prints of short texts tell what is shared to the word', () => {
  const [own, other] = [write('a', 20), write('b', 30)];
  const mixed = [...other.slice(0, 10), ...own.slice(3, 7), ...other.slice(10)];
  const shared = findSharedRuns(printOf(own), printOf(mixed), none);
  assert.deepEqual(shared, { passages: 4, words: 40, share: 0.2 });
  assert.equal(findSharedRuns(printOf(own), printOf(other), none).words, 0);
});

test('of long texts a bounded sample tells about how much is shared', () => {
  const own = write('a', 400);
  const mixed = [...own.slice(0, 100), ...write('b', 1500)];
  const [one, other] = [printOf(own), printOf(mixed)];
  assert.ok(one.rate > 0 && one.runs.length > 200 && packTextPrint(other).length < 1600);
  const { share } = findSharedRuns(one, other, none);
  assert.ok(share > 0.15 && share < 0.35, `${share}`);
  assert.equal(findSharedRuns(other, one, none).share, share);
});
