import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSharedRuns, isFilledIn, isStandingText } from '../../../src/corpus/segments/sharedRuns.ts';
import {
  createHashSieve,
  createTextPrint,
  hashOf,
  hashTerm,
  packTextPrint,
  siftHashes,
  type TextPrint,
  unpackTextPrint,
} from '../../../src/corpus/segments/textPrint.ts';

function printOf(passages: readonly (readonly string[])[]): TextPrint {
  const terms = [...new Set(passages.flat())];
  return createTextPrint(
    passages.map(words => words.map(word => terms.indexOf(word))),
    { hashes: terms.map(hashTerm), hasDigit: terms.map(word => /^\d+$/.test(word)) },
  );
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

test('what passes a sieve are the hashes that it was made of, and others with their lower bits', () => {
  const some = Array.from({ length: 300 }, (_, i) => (i * 5_077_913 + i * i) % 2 ** 24);
  const hashes = [...new Set([...some, 0, 2 ** 24 - 1])].sort((a, b) => a - b);
  const bytes = packTextPrint({ words: 9, rate: 0, runs: Uint32Array.from(hashes, hash => hash * 16) });
  assert.deepEqual(unpackTextPrint(bytes).runs.map(hashOf), Uint32Array.from(hashes));
  fc.assert(
    fc.property(fc.subarray(hashes), fc.array(fc.nat(2 ** 24 - 1)), (own, others) => {
      const asked = new Set([...own, ...others]);
      const lowers = new Set([...asked].map(hash => hash % 2 ** 16));
      const sifted = siftHashes(bytes, createHashSieve(asked));
      assert.deepEqual(
        sifted,
        hashes.filter(hash => lowers.has(hash % 2 ** 16)),
      );
    }),
  );
  assert.deepEqual(siftHashes(packTextPrint({ words: 0, rate: 0, runs: new Uint32Array() }), createHashSieve([0])), []);
});

test('prints of short texts tell what is shared to the word', () => {
  const [own, other] = [write('a', 20), write('b', 30)];
  const mixed = [...other.slice(0, 10), ...own.slice(3, 7), ...other.slice(10)];
  const shared = findSharedRuns(printOf(own), printOf(mixed));
  assert.deepEqual([shared.runs.length, shared.shorter.length, shared.inLonger, shared.rate], [20, 100, 170, 0]);
  assert.equal(findSharedRuns(printOf(own), printOf(other)).runs.length, 0);
});

test('of long texts a bounded sample tells about how much is shared', () => {
  const own = write('a', 400);
  const mixed = [...own.slice(0, 100), ...write('b', 1500)];
  const [one, other] = [printOf(own), printOf(mixed)];
  assert.ok(one.rate > 0 && one.runs.length > 200 && packTextPrint(other).length < 1600);
  const { runs, shorter } = findSharedRuns(one, other);
  const share = runs.length / shorter.length;
  assert.ok(share > 0.15 && share < 0.35, `${share}`);
});

test('what stands at the end of both is standing text; what one has taken over, or cut from the end, is not', () => {
  const about = write('about', 3);
  const [one, other] = [
    [...write('a', 9), ...about],
    [...write('b', 7), ...about],
  ];
  const isStanding = (a: string[][], b: string[][]) => isStandingText(findSharedRuns(printOf(a), printOf(b)));
  assert.ok(isStanding(one, other));
  assert.ok(!isStanding(one, one));
  assert.ok(!isStanding(one, one.slice(0, 5)));
  assert.ok(!isStanding(one, [...about, ...write('c', 9)]));
  assert.ok(!isStanding(one, [...one.slice(4, 6), ...other]));
});

test('what two texts share is the same whichever comes first', () => {
  const passage = fc.array(fc.constantFrom('pier', 'storm', 'gull', '12'), { maxLength: 20 });
  const text = fc.array(passage, { maxLength: 10 }).map(printOf);
  fc.assert(
    fc.property(text, text, (one, other) => {
      assert.deepEqual(findSharedRuns(one, other), findSharedRuns(other, one));
    }),
  );
});

test('a form filled in twice shares words and no numbers; a copy shares both; without numbers nothing is told', () => {
  const form = (name: string, numbers: readonly string[]) =>
    printOf(
      numbers.map((number, i) => {
        const words = write(`${name}${i}`, 2).flat();
        return [...words.slice(0, 9), number, ...words.slice(9)];
      }),
    );
  const first = form('f', ['17', '230', '41']);
  assert.ok(isFilledIn(findSharedRuns(first, form('f', ['19', '228', '40']))));
  assert.ok(isFilledIn(findSharedRuns(first, form('f', ['19', '228', '41']))));
  assert.ok(!isFilledIn(findSharedRuns(first, form('f', ['17', '230', '40']))));
  assert.ok(!isFilledIn(findSharedRuns(first, form('f', ['17', '230', '41']))));
  const plain = form('f', ['x', 'y', 'z']);
  assert.ok(!isFilledIn(findSharedRuns(plain, form('f', ['u', 'v', 'w']))));
});
