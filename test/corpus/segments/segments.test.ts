import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CorpusCounts, createTermScore, idfOf, toScore, toUnits } from '../../../src/corpus/segments/bm25.ts';
import { hashContent } from '../../../src/corpus/segments/hashBytes.ts';
import { SegmentDamage, toSegmentBytes } from '../../../src/corpus/segments/layout.ts';
import { findLive, mergeSegments } from '../../../src/corpus/segments/mergeSegments.ts';
import { noPassage } from '../../../src/corpus/segments/postings.ts';
import type { SearchedPart } from '../../../src/corpus/segments/searchedPart.ts';
import { searchSegments } from '../../../src/corpus/segments/searchSegments.ts';
import { searchSources } from '../../../src/corpus/segments/searchSources.ts';
import { openSegment, type Segment } from '../../../src/corpus/segments/segment.ts';
import { type IndexedSource, writeSegment } from '../../../src/corpus/segments/writeSegment.ts';
import { runSteps } from '../../../src/text/steps.ts';
import { readText } from '../support.ts';

function read(path: string, text: string): IndexedSource {
  const source = readText(path, text);
  const hash = hashContent(new TextEncoder().encode(text));
  return { source, content: source.content, file: { uri: source.uri, path, size: text.length, mtime: 1, hash } };
}

function segmentOf(texts: Readonly<Record<string, string>>): Segment {
  return openSegment(toSegmentBytes(writeSegment(Object.entries(texts).map(([path, text]) => read(path, text)))));
}

function runThrough<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const encode = (term: string) => new TextEncoder().encode(term);

function postingsOf(segment: Segment, term: string): [number, number][] {
  const index = segment.terms.find(encode(term));
  if (index < 0) return [];
  const cursor = segment.postings(index);
  const pairs: [number, number][] = [];
  for (let passage = cursor.seek(0); passage !== noPassage; passage = cursor.next())
    pairs.push([passage, cursor.count]);
  assert.equal(pairs.length, cursor.size);
  return pairs;
}

test('a segment gives back what went in', () => {
  const segment = segmentOf({
    'b.txt': 'Terns nest. The tern and the gull nest on the pier.',
    'a.md': '---\ntitle: Gulls\nid: gull-report\n---\nIn 2019 the pier cost 4.5 million crowns.',
    'c.txt': '',
  });
  assert.deepEqual(
    [0, 1, 2].map(source => segment.fileOf(source).path),
    ['a.md', 'b.txt', 'c.txt'],
  );
  assert.deepEqual(postingsOf(segment, 'tern'), [
    [1, 1],
    [2, 1],
  ]);
  assert.deepEqual(postingsOf(segment, 'the'), [
    [0, 1],
    [2, 3],
  ]);
  assert.deepEqual(postingsOf(segment, 'none'), []);
  assert.deepEqual([...segment.figures.values], [2019, 4_500_000]);
  assert.deepEqual([segment.baseKeyOf(0), segment.hasGivenKey(0)], ['gull-report', true]);
  assert.equal(segment.summaryOf(2).problems[0]?.fatal, true);
  for (const [i, path] of ['a.md', 'b.txt', 'c.txt'].entries()) {
    const source = segment.readSource(i, segment.fileOf(i));
    assert.equal(source.path, path);
    const passages = source.passages.length;
    assert.equal((segment.passageStarts[i + 1] ?? 0) - (segment.passageStarts[i] ?? 0), passages);
  }
  assert.deepEqual(segment.readNames(1), segment.readSource(1, segment.fileOf(1)).names);
  assert.match(segment.readSource(0, segment.fileOf(0)).text, /4\.5 million/);
});

test('bytes that are cut off, changed or of another version are refused; a damaged source is unread', () => {
  const bytes = writeSegment([read('a.txt', 'The pier broke in 2019 and was rebuilt.')]);
  assert.throws(() => openSegment(toSegmentBytes(bytes.slice(0, 40))), SegmentDamage);
  assert.throws(() => openSegment(toSegmentBytes(bytes.slice(0, -1))), SegmentDamage);
  const header = new Uint32Array(bytes.buffer, 0, 5);
  const resident = header[3] ?? 0;
  for (const place of [0, 4, 9, 13, 21, 100]) {
    const damaged = bytes.slice();
    damaged[place] = (damaged[place] ?? 0) ^ 0x10;
    assert.throws(() => openSegment(toSegmentBytes(damaged)), SegmentDamage, `byte ${place}`);
  }
  assert.equal(runSteps(openSegment(toSegmentBytes(bytes)).check()), true);
  for (const place of [400, resident - 1]) {
    const damaged = bytes.slice();
    damaged[place] = (damaged[place] ?? 0) ^ 0x10;
    assert.equal(runSteps(openSegment(toSegmentBytes(damaged)).check()), false, `byte ${place}`);
  }
  const damaged = bytes.slice();
  damaged[resident + 12] = (damaged[resident + 12] ?? 0) ^ 1;
  const source = openSegment(toSegmentBytes(damaged)).readSource(0, { uri: '', path: 'a.txt' });
  assert.equal(source.text, '');
  assert.deepEqual(
    source.problems.map(({ code, fatal }) => [code, fatal]),
    [['unreadable', true]],
  );
});

const words = ['pier', 'storm', 'gull', 'county', 'the', 'of', '12', 'rose', 'Berg', '𝒜', 'ﬁn', '日本'];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map(all => `${all.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 6 }).map(all => all.join('\n\n'));
const texts = fc
  .array(text, { minLength: 1, maxLength: 8 })
  .map(all => Object.fromEntries(all.map((content, i) => [`text${i}.txt`, content])));

/** All that a segment holds, its terms as they are spelt. */
function contentsOf(segment: Segment): unknown {
  const all = Array.from({ length: segment.sources }, (_, source) => source);
  return {
    files: all.map(segment.fileOf),
    summaries: all.map(segment.summaryOf),
    names: all.map(segment.readNames),
    texts: all.map(source => segment.readSource(source, segment.fileOf(source)).text),
    terms: Array.from({ length: segment.terms.length }, (_, i) => {
      const term = new TextDecoder().decode(segment.terms.at(i));
      return [term, postingsOf(segment, term)];
    }),
    lengths: [...segment.lengths],
    starts: [...segment.passageStarts],
    figures: Object.values(segment.figures).map(column => [...column]),
  };
}

test('merged segments are the segment of their live sources', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.nat(2), { maxLength: 8 }),
      fc.array(fc.boolean(), { maxLength: 8 }),
      (all, into, keep) => {
        const sources = Object.entries(all).map(([path, content]) => read(path, content));
        const isKept = (i: number) => keep[i] ?? true;
        const parts = [0, 1, 2].map(part => sources.filter((_, i) => (into[i] ?? 0) === part));
        const merged = runThrough(
          mergeSegments(
            parts.map(part => {
              const segment = openSegment(toSegmentBytes(writeSegment(part)));
              const gone = new Set(
                findLive(segment, new Set()).filter(i => !isKept(sources.indexOf(part[i] as IndexedSource))),
              );
              return { segment, live: findLive(segment, gone), fileOf: segment.fileOf };
            }),
          ),
        );
        const fresh = writeSegment(sources.filter((_, i) => isKept(i)));
        assert.deepEqual(
          contentsOf(openSegment(toSegmentBytes(merged))),
          contentsOf(openSegment(toSegmentBytes(fresh))),
        );
      },
    ),
  );
});

test('postings of many blocks: seeking is what going through is', () => {
  const segment = segmentOf({
    'a.txt': Array.from(
      { length: 900 },
      (_, i) => `Gull n${i}${i % 3 === 0 ? ' pier' : ''}${i % 5 === 0 ? ' pier' : ''}.`,
    ).join('\n\n'),
  });
  const all = postingsOf(segment, 'pier');
  assert.ok(all.length > 300);
  const term = segment.terms.find(encode('pier'));
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 12 }), places => {
      const cursor = segment.postings(term);
      let at = -1;
      for (const place of places) {
        at = Math.max(at, place);
        const expected = all.find(([passage]) => passage >= at) ?? [noPassage, cursor.count];
        assert.deepEqual([cursor.seek(place), cursor.count], expected);
        at = cursor.passage;
      }
    }),
  );
});

/** Adds up every posting. */
function searchExhaustively(
  parts: readonly SearchedPart[],
  counts: CorpusCounts,
  terms: readonly string[],
  limit: number,
) {
  const isLive = (part: SearchedPart, passage: number) =>
    part.orderOf(part.segment.sourceOfPassages()[passage] ?? 0) >= 0;
  const sums = new Map<string, { part: number; passage: number; order: number; units: number }>();
  for (const term of terms) {
    const live = parts.map(part => postingsOf(part.segment, term).filter(([passage]) => isLive(part, passage)));
    const score = createTermScore(idfOf(live.flat().length, counts), counts);
    for (const [index, part] of parts.entries())
      for (const [passage, count] of live[index] ?? []) {
        const units = score(count, part.segment.lengths[passage] ?? 0);
        const order = part.orderOf(part.segment.sourceOfPassages()[passage] ?? 0);
        const sum = sums.get(`${index} ${passage}`) ?? { part: index, passage, order, units: 0 };
        sums.set(`${index} ${passage}`, { ...sum, units: sum.units + units });
      }
  }
  return [...sums.values()]
    .sort((a, b) => b.units - a.units || a.order - b.order || a.passage - b.passage)
    .slice(0, limit)
    .map(({ part, passage, units }) => ({ part, passage, score: toScore(units) }));
}

test('early stopping finds what adding up every posting finds', () => {
  // Thousands of passages, so that blocks and windows are jumped over.
  const long = (seed: number) =>
    Array.from({ length: 3000 }, (_, i) => {
      const pick = (n: number) => words[(i * 31 + seed * 17 + n * (i % 7) + ((i * i) >> 3)) % words.length];
      return `${Array.from({ length: 2 + ((i + seed) % 6) }, (_, n) => pick(n)).join(' ')}${i % 501 === 3 ? ' rare' : ''} n${i}.`;
    }).join('\n\n');
  const segments = [
    segmentOf({ 'a.txt': long(1), 'c.txt': long(2) }),
    segmentOf({ 'b.txt': long(3), 'd.txt': 'rare gull' }),
  ];
  const choice = fc.uniqueArray(
    fc.constantFrom('pier', 'storm', 'gull', 'county', 'the', 'of', '12', 'rare', 'berg', 'none'),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(choice, fc.integer({ min: 1, max: 40 }), fc.subarray([0, 1]), (terms, limit, gone) => {
      const parts: SearchedPart[] = segments.map((segment, index) => ({
        segment,
        gone: index === 0 ? gone : [],
        orderOf: source => (index === 0 && gone.includes(source) ? -1 : 2 * source + index),
      }));
      const counts = { passages: 9000, filled: 9000, words: 40_000 };
      const found = searchSegments(parts, counts, terms.map(encode), limit, null);
      assert.deepEqual(
        found.map(({ part, passage, score }) => ({ part, passage, score })),
        searchExhaustively(parts, counts, terms, limit),
      );
    }),
    { numRuns: 60 },
  );
});

/** Adds up every posting: of each source its best passage, and a quarter of the weight of each term that it has. */
function rankExhaustively(
  parts: readonly SearchedPart[],
  counts: CorpusCounts,
  terms: readonly string[],
  limit: number,
) {
  const passages = searchExhaustively(parts, counts, terms, Number.POSITIVE_INFINITY);
  const postings = terms.map(term => parts.map(part => postingsOf(part.segment, term).map(([passage]) => passage)));
  const shares = postings.map(own => toUnits(0.25 * idfOf(own.flat().length, counts)));
  const ranked = parts.flatMap((part, index) =>
    Array.from({ length: part.segment.sources }, (_, source) => {
      const [start = 0, end = 0] = [part.segment.passageStarts[source], part.segment.passageStarts[source + 1]];
      const isIn = (passage: number) => passage >= start && passage < end;
      const best = passages.find(one => one.part === index && isIn(one.passage));
      const units = shares.reduce((sum, share, i) => (postings[i]?.[index]?.some(isIn) ? sum + share : sum), 0);
      const score = (best?.score ?? 0) + toScore(units);
      return { part: index, passage: best?.passage ?? -1, score, order: part.orderOf(source) };
    }),
  );
  return ranked
    .filter(({ passage }) => passage >= 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map(({ part, passage, score }) => ({ part, passage, score }));
}

test('looking terms up in the sources that may be among the best finds what adding up every posting finds', () => {
  const common = ['pier', 'storm', 'gull', 'county'];
  const rare = ['berg', 'quay', 'eel'];
  const write = (source: number) =>
    Array.from({ length: 12 }, (_, i) => {
      const seed = source * 31 + i * 17 + ((source * i) >> 2);
      const own = common.filter((_, n) => (seed >> n) % 3 !== 0);
      return `Of ${own.join(' ')}${source % 23 === i ? ` ${rare[seed % 3]}` : ''} w${seed % 50}.`;
    }).join('\n\n');
  const segments = [0, 1].map(part =>
    segmentOf(Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`${i + 100}.txt`, write(2 * i + part)]))),
  );
  const counts = { passages: 2160, filled: 2160, words: 11_000 };
  const parts: SearchedPart[] = segments.map((segment, index) => ({
    segment,
    gone: [],
    orderOf: source => 2 * source + index,
  }));
  const choice = fc.uniqueArray(fc.constantFrom(...common, ...rare, 'w7', 'w11', 'of'), { minLength: 1 });
  fc.assert(
    fc.property(choice, fc.integer({ min: 1, max: 6 }), (terms, limit) => {
      const found = searchSources(parts, counts, terms.map(encode), limit, () => true);
      assert.deepEqual(
        found.map(({ part, passage, score }) => ({ part, passage, score })),
        rankExhaustively(parts, counts, terms, limit),
      );
    }),
    { numRuns: 25 },
  );
});
