import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { createMemoryStorage } from '../support/memoryStorage.ts';

const report = 'The harbour took 4.2 million tonnes in 2021.\n';
const item = { id: 'doe2021', type: 'report', title: 'Harbours', issued: { 'date-parts': [[2021, 12]] }, volume: '4' };

async function open(files: Record<string, string>) {
  const host = createMemoryHost(files);
  const storage = createMemoryStorage();
  const engine = createEngine({ ...host, storage });
  await engine.rebuild();
  host.takeWork();
  return { host, engine, storage };
}

test('what lies beside a source describes it: key and all that CSL has, and is no source itself', async () => {
  const { engine } = await open({
    'sources/report.md': `---\ntitle: Own\nauthor: Ann Own\n---\n\n${report}`,
    'sources/report.json': JSON.stringify([item]),
    'sources/table.csv': 'town,boats\nLowmouth,37\n',
    'sources/table.yaml': 'title: Boats\nauthor: [Doe, Jane]\ndate: 2020-05\nsource: Zotero\n',
  });
  assert.deepEqual(
    engine.corpus.sources.map(({ key, metadata }) => [key, metadata]),
    [
      ['doe2021', { ...item, author: [{ family: 'Own', given: 'Ann' }] }],
      [
        'table',
        {
          id: 'table',
          type: 'dataset',
          title: 'Boats',
          author: [{ literal: 'Doe' }, { literal: 'Jane' }],
          date: '2020-05',
          issued: { 'date-parts': [[2020, 5]] },
        },
      ],
    ],
  );
  assert.deepEqual(engine.problems, []);
});

test('a broken description is one problem at its line, and the source is read', async () => {
  const { host, engine } = await open({
    'sources/report.txt': report,
    'sources/report.html.txt': report,
    'sources/report.json': '{\n  "title": "Harbours",\n  "issued": "2021\n}\n',
  });
  const [problem, ...others] = engine.problems;
  assert.deepEqual(others, []);
  assert.equal(problem?.uri, host.uriOf('sources/report.json'));
  assert.equal(problem.code, 'source-sidecar');
  assert.equal(problem.text.slice(0, problem.span.start).split('\n').length, 3);
  assert.equal(engine.corpus.sources.length, 2);
  assert.equal(engine.corpus.sources[1]?.figures.length, 2);
});

test('data of a source’s name that describes nothing is passed over; several items are said', async () => {
  const { engine } = await open({
    'sources/boats.csv': 'town,boats\nLowmouth,37\n',
    'sources/boats.json': '[{"town":"Lowmouth","boats":37}]',
    'sources/two.txt': report,
    'sources/two.json': '[{"title":"A"},{"title":"B"}]',
  });
  assert.deepEqual(
    engine.problems.map(({ uri }) => uri.replace(/.*\//, '')),
    ['two.json'],
  );
});

test('a description that comes, changes or goes has its source read anew, and no other', async () => {
  const { host, engine } = await open({ 'sources/report.txt': report, 'sources/other.txt': 'Costs fell.\n' });
  const keyNow = () => engine.corpus.sources.find(({ path }) => path === 'sources/report.txt')?.key;
  const uri = host.uriOf('sources/report.yml');
  assert.equal(keyNow(), 'report');
  host.write('sources/report.yml', 'id: first\ntitle: A\n');
  await engine.filesChanged([{ uri, kind: 'created' }]);
  assert.equal(keyNow(), 'first');
  host.write('sources/report.yml', 'id: second\ntitle: A\n');
  await engine.filesChanged([{ uri, kind: 'changed' }]);
  assert.equal(keyNow(), 'second');
  host.remove('sources/report.yml');
  await engine.filesChanged([{ uri, kind: 'deleted' }]);
  assert.equal(keyNow(), 'report');
  assert.deepEqual(new Set(host.takeWork().reads), new Set(['sources/report.txt', 'sources/report.yml']));
});

test('the stored index notices a description that changed between two runs, and only that', async () => {
  const { host, storage } = await open({
    'sources/report.txt': report,
    'sources/report.json': JSON.stringify(item),
    'sources/other.txt': 'Costs fell.\n',
  });
  const run = async () => {
    const engine = createEngine({ ...host, storage });
    await engine.rebuild();
    return [engine.corpus.sources.map(({ key }) => key), host.takeWork().reads];
  };
  assert.deepEqual(await run(), [['other', 'doe2021'], []]);
  host.write('sources/report.json', JSON.stringify({ ...item, id: 'changed' }));
  assert.deepEqual(await run(), [
    ['other', 'changed'],
    ['sources/report.txt', 'sources/report.json'],
  ]);
  host.remove('sources/report.json');
  assert.deepEqual(await run(), [['other', 'report'], ['sources/report.txt']]);
});
