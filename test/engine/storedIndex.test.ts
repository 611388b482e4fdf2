import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CorpusSnapshot, PassageRef } from '../../src/corpus/corpusSnapshot.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { findMentionHits } from '../../src/corpus/findMentionHits.ts';
import { toSegmentBytes } from '../../src/corpus/segments/layout.ts';
import { openTables } from '../../src/corpus/tableFile.ts';
import { readArchiveBytes } from '../../src/engine/archiveRecords.ts';
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Engine, FileChange } from '../../src/engine/engine.ts';
import { isArchive } from '../../src/sources/archivePlaces.ts';
import { assignKeys } from '../../src/sources/keys.ts';
import { readSource } from '../../src/sources/readSource.ts';
import { createMemoryHost, type MemoryHost } from '../support/memoryHost.ts';
import { createMemoryStorage, type MemoryStorage } from '../support/memoryStorage.ts';

const files = {
  'sources/report.md': '# Annual report\n\nRevenue rose to $4.2 million in 2021, Anna Berg said.\n',
  'sources/news.txt': 'Exports fell by 12 per cent, the ministry said on Monday.\n',
};

async function open(host: MemoryHost, storage: MemoryStorage): Promise<Engine> {
  const engine = createEngine({ ...host, storage });
  await engine.rebuild();
  return engine;
}

const place = ({ source, passage }: PassageRef) => [source.path, source.key, passage.span];

/** What a corpus answers: everything that a question may get to see. */
function answersOf(corpus: CorpusSnapshot): unknown {
  const sentences = ['Revenue rose to 4.2 million in 2021', 'the ministry said that exports fell', 'Anna Berg', ''];
  return {
    sources: corpus.sources.map(
      ({ uri, path, key, otherKeys, metadata, problems, text, prose, passages, figures, names }) => {
        return { uri, path, key, otherKeys, metadata, problems, text, prose, passages, figures, names };
      },
    ),
    passages: sentences.map(sentence =>
      corpus.searchPassages(sentence, { limit: 20 }).map(hit => [...place(hit), hit.score]),
    ),
    ranked: sentences.map(sentence =>
      corpus.searchPassages(sentence, { limit: 3, onePerSource: true }).map(hit => [...place(hit), hit.score]),
    ),
    figures: corpus.findFigures({ from: 0, to: 1e12 }).map(hit => [...place(hit), hit.figure]),
    keys: corpus.sources.map(({ key }) => corpus.findSources(key).map(({ uri }) => uri)),
    origins: corpus.sources.map(source => corpus.originOf(source).path),
    witnesses: corpus.sources.map(one => corpus.sources.map(other => corpus.countIndependent([one, other]))),
    entities: corpus.entities,
    mentions: corpus.entities.map(entity =>
      Array.from(findMentionHits(corpus.mentionsOf(entity)), hit => [...place(hit), hit.mention]),
    ),
  };
}

/** A new corpus of what lies in the folder, without any store. */
async function answersAfresh(host: MemoryHost): Promise<unknown> {
  const listed = await host.listFiles({ aborted: false });
  const sources = await Promise.all(
    listed
      .filter(({ path }) => path.startsWith('sources/'))
      .map(async ({ uri, path }) => {
        const bytes = await host.readFile(uri);
        if (isArchive(path)) return (await readArchiveBytes({ uri, path }, bytes, undefined, {})).sources;
        return [readSource({ uri, path, bytes }, { key: null })];
      }),
  );
  return answersOf(createCorpus(assignKeys(sources.flat()), { aliases: {}, ignoredNames: [], revision: 1 }));
}

test('what was read is not read again by the next run, and answers the same', async () => {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  const first = await open(host, storage);
  host.takeWork();
  const second = await open(host, storage);
  assert.deepEqual(host.takeWork().reads, []);
  assert.deepEqual(answersOf(second.corpus), answersOf(first.corpus));
  assert.deepEqual(answersOf(second.corpus), await answersAfresh(host));
});

test('only what changed between two runs is read; what was only touched or renamed is compared and kept', async () => {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  await open(host, storage);
  host.write('sources/report.md', files['sources/report.md']);
  host.write('sources/third.txt', 'Costs were 3 million euros.');
  const second = await open(host, storage);
  assert.deepEqual(answersOf(second.corpus), await answersAfresh(host));
  host.remove('sources/news.txt');
  host.write('sources/old/moved.txt', files['sources/news.txt']);
  const written = new Set(storage.files.keys());
  const third = await open(host, storage);
  assert.deepEqual(answersOf(third.corpus), await answersAfresh(host));
  const added = [...storage.files.keys()].filter(name => !written.has(name));
  assert.ok(!added.some(name => name.startsWith('segment')), 'no source was indexed anew');
});

test('what another version has written is not read, and goes when it is old', async () => {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  await open(host, storage);
  host.takeWork();
  const next = createMemoryStorage('2', storage.files);
  await open(host, next);
  assert.equal(host.takeWork().reads.length, 2);
  next.list = async () => [...storage.files.keys()].map(name => ({ name, age: 1e9 }));
  host.write('sources/report.md', 'Revenue fell.');
  await open(host, next);
  assert.equal([...storage.files.keys()].filter(name => name.startsWith('manifest')).length, 1);
});

test('a segment that is damaged or gone costs reading its sources again, and nothing else', async () => {
  for (const damage of ['remove', 'cut', 'header', 'inside'] as const) {
    const host = createMemoryHost(files);
    const storage = createMemoryStorage();
    await open(host, storage);
    host.write('sources/third.txt', 'Costs were 3 million euros.');
    await open(host, storage);
    const [segment] = [...storage.files.keys()].filter(name => name.startsWith('segment'));
    const bytes = storage.files.get(segment ?? '');
    assert.ok(segment && bytes);
    if (damage === 'remove') storage.files.delete(segment);
    else if (damage === 'cut') storage.files.set(segment, bytes.slice(0, bytes.length / 2));
    else flip(bytes, damage === 'header' ? 200 : 600);
    host.takeWork();
    const engine = await open(host, storage);
    assert.deepEqual(host.takeWork().reads.toSorted(), ['sources/news.txt', 'sources/report.md']);
    assert.deepEqual(answersOf(engine.corpus), await answersAfresh(host));
  }
});

function flip(bytes: Uint8Array, place: number): void {
  bytes[place] = (bytes[place] ?? 0) ^ 1;
}

test('stored names that are damaged anywhere are resolved anew', async () => {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  await open(host, storage);
  const [name = ''] = [...storage.files.keys()].filter(name => name.startsWith('names'));
  const whole = storage.files.get(name) ?? new Uint8Array();
  assert.ok(whole.length > 0);
  for (let place = 0; place < whole.length; place += 61) {
    const bytes = whole.slice();
    flip(bytes, place);
    const damaged = createMemoryStorage(storage.version, new Map([...storage.files, [name, bytes]]));
    const engine = await open(host, damaged);
    assert.deepEqual(answersOf(engine.corpus), await answersAfresh(host), `byte ${place}`);
    host.write('sources/third.txt', `The painter Anna Berg moved to Lowmouth in ${1900 + place}.`);
    await engine.filesChanged([{ uri: host.uriOf('sources/third.txt'), kind: 'created' }]);
    assert.deepEqual(answersOf(engine.corpus), await answersAfresh(host), `byte ${place}`);
    host.remove('sources/third.txt');
  }
});

test('origins are stored, and a second start goes on from them', async () => {
  const own = [...'jkl'].map(sign => `${[...Array(40).keys()].map(i => `${sign}${i}`).join(' ')}.`);
  const host = createMemoryHost({
    'sources/a.txt': own.join('\n\n'),
    'sources/b.txt': `Printed on Monday.\n\n${own.join('\n\n')}`,
    'sources/c.txt': own[0] ?? '',
    'sources/d.txt': 'Exports fell by 12 per cent.',
  });
  const storage = createMemoryStorage();
  const first = await open(host, storage);
  assert.deepEqual(
    first.corpus.sources.map(source => first.corpus.originOf(source).path.at(-5)),
    ['b', 'b', 'b', 'd'],
  );
  const stored = [...storage.files].flatMap(([name, bytes]) =>
    name.startsWith('names') ? [...(openTables(toSegmentBytes(bytes))?.entries('origins') ?? [])] : [],
  );
  assert.deepEqual(
    stored.map(([uri]) => uri.at(-5)),
    ['a', 'b'],
  );
  const second = await open(host, storage);
  assert.deepEqual(answersOf(second.corpus), answersOf(first.corpus));
  for (const [name, content] of [
    ['sources/d.txt', own.join('\n\n')],
    ['sources/b.txt', 'Exports rose.'],
    ['sources/a.txt', ''],
  ] as const) {
    host.write(name, content);
    const engine = await open(host, storage);
    assert.deepEqual(answersOf(engine.corpus), await answersAfresh(host));
  }
});

test('a storage that fails is as good as none', async () => {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  storage.onChange = () => {
    throw new Error('The disk is full.');
  };
  const engine = await open(host, storage);
  assert.equal(engine.status.state, 'ready');
  assert.equal(engine.corpus.sources.length, 2);
});

test('two windows on one workspace do not harm each other', async () => {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  const [one, two] = [await open(host, storage), await open(host, storage)];
  for (let i = 0; i < 12; i++) {
    host.write(`sources/s${i % 3}.txt`, `Item ${i} cost $${i}.50.`);
    const change: FileChange = { uri: host.uriOf(`sources/s${i % 3}.txt`), kind: 'created' };
    await Promise.all([one.filesChanged([change]), two.filesChanged([change])]);
  }
  const expected = await answersAfresh(host);
  assert.deepEqual(answersOf(one.corpus), expected);
  assert.deepEqual(answersOf(two.corpus), expected);
  host.takeWork();
  const third = await open(host, storage);
  assert.deepEqual(answersOf(third.corpus), expected);
  assert.deepEqual(host.takeWork().reads, []);
  assert.ok(storage.files.size < 30, `${storage.files.size} files are kept`);
});

const paths = ['a.txt', 'b.txt', 'c.md', 'deep/d.txt', 'deep/e.md', 'f.txt', 'g.jsonl', 'deep/h.jsonl'].map(
  name => `sources/${name}`,
);
const path = fc.constantFrom(...paths);
const records = [
  { id: 'berg-1', title: 'Ships', text: 'Berg said 12 of 40 ships were lost.' },
  { id: 'berg-1', text: 'Berg said 14 of 40 ships were lost.' },
  { headline: 'Trade', body: 'Exports fell by 12 per cent in 2020.', date: '2020-03-01' },
  { size: 3 },
  { id: 'berg-2', text: 'The ministry of trade said so.\n\nExports rose by 3 per cent.' },
].map(record => JSON.stringify(record));
/** Sentences of words that stand nowhere else. */
const own = [...'jkl'].map(sign => `${[...Array(40).keys()].map(i => `${sign}${i}`).join(' ')}.`);
const texts = [
  own.join('\n\n'),
  ...own.map((_, i) => `Exports fell.\n\n${own.filter((_, j) => j !== i).join('\n\n')}`),
  ...own,
  'Revenue rose to $4.2 million in 2021, Anna Berg said.',
  'Exports fell by 12 per cent, the ministry said on Monday.\n\nExports rose by 3 to 5 per cent in 2019.',
  'Berg said 12 of 40 ships were lost.\n\nThe ministry of trade said so.',
  '# Trade\n\n| Year | Exports |\n|---|---|\n| 2020 | 310 |\n| 2021 | 450 |\n',
  '',
  ...[
    [0, 1, 2],
    [2, 0],
    [1, 2, 2, 0, 3],
    [0, 4, 1],
  ].map(lines => lines.map(i => records[i]).join('\n')),
];
const text = fc.constantFrom(...texts);
type Step =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'remove' | 'touch'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'restart' | 'settle' | 'rebuild' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'touch' as const), path }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('restart' as const, 'settle' as const, 'rebuild' as const) }),
  },
);

test('after any adds, edits, renames, deletes, merges and restarts the answers are those of a fresh index', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
      const contents = new Map<string, string>();
      const host = createMemoryHost(files);
      for (const [name, content] of Object.entries(files)) contents.set(name, content);
      const storage = createMemoryStorage();
      let engine = await open(host, storage);
      let changes: FileChange[] = [];
      const write = (name: string, content: string) => {
        changes.push({ uri: host.uriOf(name), kind: contents.has(name) ? 'changed' : 'created' });
        contents.set(name, content);
        host.write(name, content);
      };
      const remove = (name: string) => {
        if (!contents.delete(name)) return;
        changes.push({ uri: host.uriOf(name), kind: 'deleted' });
        host.remove(name);
      };
      const settle = async () => {
        const waiting = changes;
        changes = [];
        await engine.filesChanged(waiting);
      };
      for (const step of [...steps, { do: 'settle' as const }]) {
        if (step.do === 'write') write(step.path, step.text);
        else if (step.do === 'remove') remove(step.path);
        else if (step.do === 'touch') write(step.path, contents.get(step.path) ?? 'New.');
        else if (step.do === 'rename') {
          const content = contents.get(step.path);
          if (content === undefined || step.path === step.to) continue;
          remove(step.path);
          write(step.to, content);
        } else {
          if (step.do === 'settle') await settle();
          else if (step.do === 'rebuild') await engine.rebuild();
          else engine = await open(host, storage);
          if (step.do !== 'settle') changes = [];
          assert.deepEqual(answersOf(engine.corpus), await answersAfresh(host), step.do);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('whom the sources name is stored: a second start knows it at once, until a source or the configuration changes', async () => {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  const first = await open(host, storage);
  const seen: boolean[] = [];
  const second = createEngine({ ...host, storage });
  second.onChange(() => {
    if (second.corpus.sources.length > 0) seen.push(second.corpus.hasNames);
  });
  await second.rebuild();
  assert.ok(seen.length > 0 && seen.every(hasNames => hasNames));
  assert.deepEqual(answersOf(second.corpus), answersOf(first.corpus));

  host.write('sources/third.txt', 'The painter Anna Berg moved to Lowmouth.');
  await second.filesChanged([{ uri: host.uriOf('sources/third.txt'), kind: 'created' }]);
  assert.deepEqual(answersOf(second.corpus), await answersAfresh(host));
  const third = await open(host, storage);
  assert.deepEqual(answersOf(third.corpus), await answersAfresh(host));

  const before = third.corpus.entities.length;
  host.write('.sourcebook.json', '{ "entities": { "ignoredNames": ["Anna Berg", "Berg"] } }');
  const fourth = await open(host, storage);
  assert.ok(fourth.corpus.entities.length < before);
});
