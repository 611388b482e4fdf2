import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createOriginFinder, type OriginFinder, type Origins } from '../../src/corpus/origins.ts';
import { createPartIndex } from '../../src/corpus/partIndex.ts';
import { toSegmentBytes } from '../../src/corpus/segments/layout.ts';
import { openSegment } from '../../src/corpus/segments/segment.ts';
import { writeSegment } from '../../src/corpus/segments/writeSegment.ts';
import type { Source } from '../../src/sources/source.ts';
import { runSteps } from '../../src/text/steps.ts';
import { corpusOf, readSources, readText } from './support.ts';

const story = `The river at Lowmouth rose to 4.2 metres on Friday, the harbour office said, more than in any year since 1962.
Some 37 houses in the old town were flooded, and the council asked 112 people to leave their homes for the night.
By Sunday the water had fallen to 3.1 metres, and most of those who had left could return, the council said.
The mayor promised a new wall along the quay, which she put at 14 million crowns and three summers of work.`;
const rewritten = `Lowmouth is drying out after the river rose to 4.2 metres on Friday, as the radio reported this morning.
The council asked 112 people to leave their homes when the lower streets filled up with brown water.
It is the worst flood that anybody in the valley can remember, and the third of this cold and rainy winter season.
Now there will be a new wall along the quay, and the town has to find fourteen million crowns for building it somewhere.`;
const apart = `Fish prices in Lowmouth rose by a tenth in May, according to the harbour office, while catches stayed as they were.
A new wall along the quay would hardly help the boats, their owners said, since the fish have moved to colder water.
The council will meet on Monday to talk about a fund of 2 million crowns for those who give up their boats this year.`;

const originsOf = (texts: Readonly<Record<string, string>>) => {
  const corpus = corpusOf(readSources(texts));
  return corpus.sources.map(source => corpus.originOf(source).path);
};

test('a copy, a cut copy and a rewritten text have the origin of their longest; another report is its own', () => {
  const cut = story.split('\n').slice(0, 2).join('\n');
  assert.deepEqual(originsOf({ 'a.txt': apart, 'b.txt': story, 'c.txt': story, 'd.txt': cut, 'e.txt': rewritten }), [
    'a.txt',
    'b.txt',
    'b.txt',
    'b.txt',
    'b.txt',
  ]);
});

test('the oldest by their dates is the origin', () => {
  assert.deepEqual(
    originsOf({
      'a.md': `---\ndate: 2021-05-02\n---\n${story}\nMore.`,
      'b.md': `---\ndate: 2021-05-01\n---\n${story}`,
    }),
    ['b.md', 'b.md'],
  );
});

test('a notice that all have joins none, a story that all have joins all', () => {
  const notice = `All figures in this bulletin are preliminary and may be revised without notice by the office.
Numbers are rounded to the nearest ten, so that their sums may differ from the totals that are given here.
For further information write to the office of statistics in the old customs house at Lowmouth harbour.`;
  const names = 'abcdefghijkl'.split('');
  const bulletins = names.map(name => {
    const own = [...Array(60).keys()].map(i => `${name}${i}`).join(` in ${name} `);
    return [`${name}.txt`, `${own}.\n${notice}`];
  });
  assert.deepEqual(
    originsOf(Object.fromEntries(bulletins)),
    bulletins.map(([path]) => path),
  );
  assert.deepEqual(
    new Set(originsOf(Object.fromEntries(names.map(name => [`${name}.txt`, `${story}\nSeen in ${name}.`])))).size,
    1,
  );
});

const countWitnesses = (texts: Readonly<Record<string, string>>) => {
  const corpus = corpusOf(readSources(texts));
  return corpus.countIndependent(corpus.sources);
};

/** Sentences of words that stand nowhere else. */
const writeOwn = (sign: string, sentences: number) =>
  Array.from({ length: sentences }, (_, i) => {
    const words = Array.from({ length: 14 }, (_, j) => `${sign}${String.fromCharCode(97 + i, 97 + j)}`);
    return `The ${words.join(' ')}.`;
  }).join('\n');

test('the issues of a weekly report are witnesses of their own, be they two or many', () => {
  const write = (week: number) => {
    const figure = (nth: number) => (1000 + 37 * week * nth).toLocaleString('en');
    return `The port of Lowmouth handled ${figure(1)} tonnes of grain in the week to ${week + 2} May, against ${figure(2)} \
tonnes in the week before, the harbour office said.
Stocks in the silos along the old quay stood at ${figure(3)} tonnes, which is ${week + 51} percent of what they can hold.
Freight rates for the coastal route to Highmouth were quoted at ${week + 17} crowns a tonne by brokers of the exchange.`;
  };
  for (const issues of [2, 6]) {
    const texts = Object.fromEntries(Array.from({ length: issues }, (_, week) => [`${week}.txt`, write(week)]));
    assert.equal(countWitnesses(texts), issues);
  }
  assert.equal(countWitnesses({ 'a.txt': write(1), 'b.txt': `${write(1)}\nPrinted in Lowmouth.` }), 1);
});

test('pages that end in the same standing text are witnesses of their own', () => {
  const standing = `The harbour talks are held by the office for trade, which brings together those who run ports and boats.
Register with your own address, and write to the office where you cannot come; the talk will be recorded for all members.`;
  const pages = [...'abcde'].map(name => [`${name}.txt`, `${writeOwn(name, 5)}\n${standing}`]);
  assert.equal(countWitnesses(Object.fromEntries(pages)), 5);
});

test('a story that several print under a beginning of their own is one witness', () => {
  const printed = [...'abcdef'].map(name => [`${name}.txt`, `${writeOwn(name, 1)}\n${story}`]);
  assert.equal(countWitnesses(Object.fromEntries(printed)), 1);
});

test('a text with the quotations of another is from it, however often that was printed', () => {
  const quoted = `${writeOwn('z', 2)}
"I promise a new wall along the whole quay before the next winter," the mayor told those who had come to the hall.
${writeOwn('y', 2)}
"Nobody in this town will have to leave home again because of the river," she said on the steps of the hall.`;
  const taken = `${writeOwn('x', 3)}
The mayor has given her word: "I promise a new wall along the whole quay before the next winter."
And also: "Nobody in this town will have to leave home again because of the river."`;
  assert.equal(countWitnesses({ 'a.txt': quoted, 'b.txt': taken, 'c.txt': apart }), 2);
  assert.equal(countWitnesses({ 'a.txt': quoted, 'b.txt': taken, 'c.txt': apart, 'd.txt': `${quoted}\nMore.` }), 2);
});

test('phrases alone tell of texts of the same days', () => {
  const taken = `${writeOwn('x', 6)}
They were asked to leave their homes for the night.
${writeOwn('y', 6)}
Most of those who had left could return.
${writeOwn('z', 6)}
The new wall would cost three summers of work.`;
  const read = (day: string) => ({
    'a.md': `---\ndate: 2021-05-02\n---\n${taken.replace('The new wall would cost', 'It was put at 14 million crowns and')}`,
    'b.md': `---\ndate: ${day}\n---\n${story}\n${writeOwn('w', 16)}`,
  });
  assert.equal(countWitnesses(read('2021-05-01')), 1);
  assert.equal(countWitnesses(read('2021-11-01')), 2);
});

test('a digest joins none of the reports that it took up, and counts beside none', () => {
  const reports = [...'abcd'].map(name => [`${name}.txt`, writeOwn(name, 6)] as const);
  const digest = reports.map(([, text]) => text.split('\n').slice(0, 2).join('\n')).join('\n\n');
  const corpus = corpusOf(readSources(Object.fromEntries([...reports, ['digest.txt', digest]])));
  const [first, , third] = corpus.sources;
  const last = corpus.sources.at(-1);
  assert.ok(first && third && last);
  assert.equal(new Set([first, third].map(source => corpus.originOf(source))).size, 2);
  assert.equal(corpus.countIndependent(corpus.sources), 4);
  assert.equal(corpus.countIndependent([third, last]), 1);
  assert.equal(corpus.countIndependent([last]), 1);
});

test('an unrelated source more or less changes nothing for the others', () => {
  const sentences = [...'ghijklm'].map(sign => writeOwn(sign, 1));
  const text = fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), fc.nat(99), (texts, at) => {
      const own = Object.fromEntries(
        texts.map((own, i) => [`${String(8 * i).padStart(2, '0')}.txt`, own.join('\n\n')]),
      );
      const more = `${String(at).padStart(2, '0')}-more.txt`;
      const origins = (all: Readonly<Record<string, string>>) => {
        const { sources, originOf, countIndependent } = corpusOf(readSources(all));
        const known = sources.filter(({ path }) => path !== more);
        const origins = known.map(source => originOf(source).path);
        const pairs = known.map(one => known.map(other => countIndependent([one, other])));
        return { origins, pairs };
      };
      assert.deepEqual(origins({ ...own, [more]: writeOwn('n', 4) }), origins(own));
    }),
    { numRuns: 60 },
  );
});

test('of the five demo sources, one rewrites another', () => {
  const names = readdirSync('seeds').filter(name => name.endsWith('.txt'));
  const origins = originsOf(Object.fromEntries(names.map(name => [name, readFileSync(`seeds/${name}`, 'utf8')])));
  const own = origins.map(origin => origin.slice(0, 3));
  assert.equal(own[0], own[2]);
  assert.equal(new Set(own).size, 4);
});

test('a text that stands in the folder twice is answered once, and under either key', () => {
  const corpus = corpusOf(readSources({ 'a.txt': story, 'b.txt': story }));
  assert.equal(
    corpus.searchPassages('the mayor promised a new wall', { limit: 9 }).filter(({ score }) => score > 2).length,
    1,
  );
  assert.equal(corpus.findFigures({ from: 112, to: 112 }).length, 1);
  for (const source of corpus.sources)
    assert.deepEqual(
      corpus.findFigures({ from: 112, to: 112, sources: [source] }).map(hit => hit.source.path),
      [source.path],
    );
});

function findOrigins(find: OriginFinder, sources: readonly Source[]): Origins {
  const read = sources.map(source => {
    const { uri, path } = source;
    return { source, content: null, file: { uri, path, size: 0, mtime: 0, hash: '' } };
  });
  const segment = openSegment(toSegmentBytes(writeSegment(read)));
  return runSteps(find.find(createPartIndex([{ segment, sources }], sources), sources, []));
}

test('after any edits the origins are those of a finder that has seen nothing before', () => {
  // Few sentences for many texts: some are in so many that they tell nothing, and others come to that or cease to be.
  const write = (sign: string) => `${[...Array(36).keys()].map(i => `${sign}${i}`).join(' ')}.`;
  const content = fc.uniqueArray(fc.constantFrom(...[...'ghi'].map(write)), { maxLength: 2 });
  const path = fc.constantFrom(...[...Array(24).keys()].map(i => `${String.fromCharCode(97 + i)}.txt`));
  const edits = fc.array(fc.tuple(path, fc.option(content)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(path, content), { minLength: 40, maxLength: 60 }),
      fc.array(edits, { maxLength: 6 }),
      (first, steps) => {
        const texts = new Map<string, Source>();
        const find = createOriginFinder();
        for (const step of [first, ...steps]) {
          for (const [name, own] of step) {
            if (own) texts.set(name, readText(name, [write(`${name[0]}own`), ...own].join('\n\n')));
            else texts.delete(name);
          }
          const sources = [...texts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
          assert.deepEqual(findOrigins(find, sources), findOrigins(createOriginFinder(), sources));
        }
      },
    ),
    { numRuns: 150 },
  );
});
