import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Source } from '../../src/sources/source.ts';
import { createMemoryHost } from '../support/memoryHost.ts';

const files = {
  'sources/report.md': '# Annual report\n\nRevenue rose to $4.2 million in 2021.\n',
  'sources/news.txt': 'Exports fell by 12 per cent, the ministry said on Monday.\n',
  'draft.md': 'Revenue rose to $4.5 million in 2021 [@report].\n',
};

function draftOf(text: string, version = 1) {
  return { uri: 'memory:/workspace/draft.md', version, text };
}

function codesOf(engine: Engine, text: string, version = 1): string[] {
  return engine.check(draftOf(text, version)).findings.map(({ code }) => code);
}

function toPlain({ uri, key, otherKeys, metadata, text, prose, passages, figures, names, problems }: Source): unknown {
  return { uri, key, otherKeys, metadata, text, prose, passages, figures, names, problems };
}

async function start(extra: Record<string, string | Uint8Array> = {}) {
  const host = createMemoryHost({ ...files, ...extra });
  const engine = createEngine(host);
  await engine.rebuild();
  host.takeWork();
  return { host, engine };
}

test('a file’s name in place of its key is understood, and the key offered', async () => {
  const { engine } = await start({
    'sources/0041.txt': 'Harvest festival ends\n\nThe harvest festival ended on Monday.\n',
  });
  const [finding] = engine.check(draftOf('The festival ended [@0041].')).findings;
  assert.equal(finding?.code, 'citation-unresolved');
  assert.match(finding?.message ?? '', /Did you mean harvest-festival-ends\?/);
});

test('reads the sources, not the drafts, and answers', async () => {
  const host = createMemoryHost(files);
  const engine = createEngine(host);
  assert.equal(engine.status.state, 'idle');
  await engine.rebuild();
  assert.deepEqual(host.takeWork().reads, ['sources/report.md', 'sources/news.txt']);
  assert.deepEqual(engine.status, { state: 'ready', done: 2, total: 2, sources: 2, unread: 0, problems: 0 });
  assert.equal(engine.isSource(host.uriOf('sources/report.md')), true);
  assert.equal(engine.isSource(host.uriOf('draft.md')), false);
  assert.equal(codesOf(engine, files['draft.md']).length, 1);
  assert.deepEqual(codesOf(engine, 'Revenue rose to $4.2 million in 2021 [@report].', 2), []);
});

test('an edit to one source reads that source and lists nothing', async () => {
  const { host, engine } = await start();
  const news = engine.corpus.sources.find(source => source.path === 'sources/news.txt');
  host.write('sources/report.md', '# Annual report\n\nRevenue rose to $4.5 million in 2021.\n');
  await engine.filesChanged([{ uri: host.uriOf('sources/report.md'), kind: 'changed' }]);
  const { reads, lists } = host.takeWork();
  assert.deepEqual({ reads, lists }, { reads: ['sources/report.md'], lists: 0 });
  assert.deepEqual(codesOf(engine, files['draft.md']), []);
  assert.equal(
    engine.corpus.sources.find(source => source.path === 'sources/news.txt'),
    news,
  );
});

test('saving a draft does no work', async () => {
  const { host, engine } = await start();
  const { corpus } = engine;
  await engine.filesChanged([{ uri: host.uriOf('draft.md'), kind: 'changed' }]);
  assert.deepEqual(host.takeWork(), { reads: [], lists: 0, yields: 0 });
  assert.equal(engine.corpus, corpus);
});

test('a new draft is looked for in the list, and changes nothing', async () => {
  const { host, engine } = await start();
  const { corpus } = engine;
  host.write('second.md', 'Another draft.');
  await engine.filesChanged([{ uri: host.uriOf('second.md'), kind: 'created' }]);
  assert.deepEqual(host.takeWork(), { reads: [], lists: 1, yields: 0 });
  assert.equal(engine.corpus, corpus);
});

test('a new source is read, a deleted one is gone, a folder counts for what is in it', async () => {
  const { host, engine } = await start();
  host.write('sources/more/one.txt', 'One thing was said.');
  host.write('sources/more/two.txt', 'Another thing was said.');
  await engine.filesChanged([{ uri: host.uriOf('sources/more'), kind: 'created' }]);
  assert.deepEqual(host.takeWork().reads, ['sources/more/one.txt', 'sources/more/two.txt']);
  assert.equal(engine.corpus.sources.length, 4);
  host.remove('sources/more');
  await engine.filesChanged([{ uri: host.uriOf('sources/more'), kind: 'deleted' }]);
  assert.deepEqual(host.takeWork().reads, []);
  assert.deepEqual(
    engine.corpus.sources.map(source => source.path),
    ['sources/news.txt', 'sources/report.md'],
  );
});

test('a file replaced by deleting and creating it stays', async () => {
  const { host, engine } = await start();
  host.write('sources/report.md', 'Revenue rose to $9 million in 2021.\n');
  const uri = host.uriOf('sources/report.md');
  await engine.filesChanged([
    { uri, kind: 'deleted' },
    { uri, kind: 'created' },
  ]);
  assert.deepEqual(host.takeWork().reads, ['sources/report.md']);
  assert.equal(engine.corpus.sources.length, 2);
});

test('incremental equals from scratch', async () => {
  const { host, engine } = await start();
  host.write('sources/third.txt', 'Costs were 3 million euros.');
  host.remove('sources/news.txt');
  host.write('sources/report.md', 'Revenue rose to $9 million in 2021.\n');
  await engine.filesChanged([
    { uri: host.uriOf('sources/third.txt'), kind: 'created' },
    { uri: host.uriOf('sources/news.txt'), kind: 'deleted' },
    { uri: host.uriOf('sources/report.md'), kind: 'changed' },
  ]);
  const fresh = createEngine(host);
  await fresh.rebuild();
  assert.deepEqual(engine.corpus.sources.map(toPlain), fresh.corpus.sources.map(toPlain));
  assert.deepEqual(engine.corpus.entities, fresh.corpus.entities);
});

test('a later rebuild supersedes a running one', async () => {
  const host = createMemoryHost(files);
  const engine = createEngine(host);
  let second: Promise<void> | undefined;
  host.onYield = () => {
    host.onYield = null;
    host.write('sources/third.txt', 'Costs were 3 million euros.');
    second = engine.rebuild();
  };
  await engine.rebuild();
  await second;
  // The first stopped before it read anything.
  const { reads, lists } = host.takeWork();
  assert.deepEqual(reads, ['sources/report.md', 'sources/news.txt', 'sources/third.txt']);
  assert.equal(lists, 2);
  assert.equal(engine.corpus.revision, 1);
});

test('a cancelled rebuild leaves the corpus as it was, and what changed meanwhile is not lost', async () => {
  const { host, engine } = await start();
  const { corpus } = engine;
  const signal = { aborted: false };
  host.onYield = () => {
    signal.aborted = true;
  };
  host.write('sources/report.md', 'Revenue rose to $9 million in 2021.\n');
  const rebuilt = engine.rebuild(signal);
  const changed = engine.filesChanged([{ uri: host.uriOf('sources/report.md'), kind: 'changed' }]);
  await rebuilt;
  assert.equal(engine.corpus, corpus);
  host.onYield = null;
  await changed;
  assert.match(engine.corpus.findSources('report')[0]?.text ?? '', /\$9 million/);
  assert.equal(engine.status.state, 'ready');
});

test('lets others work between sources and answers from what has been read', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`sources/s${i}.txt`, `Item ${i} cost $${i}.50.`]),
  );
  const host = createMemoryHost(many);
  const engine = createEngine(host);
  const seen: number[] = [];
  host.onYield = () => {
    seen.push(engine.corpus.sources.length);
    assert.equal(engine.corpus.hasNames, false);
  };
  await engine.rebuild();
  // Before each source, and at least twice for each while names are resolved.
  assert.ok(seen.length > 3 * 40, `${seen.length}`);
  assert.equal(engine.corpus.hasNames, true);
  assert.deepEqual([...new Set(seen)], [0, 16, 32]);
  assert.equal(engine.corpus.sources.length, 40);
});

test('listeners hear of every change until they leave', async () => {
  const { host, engine } = await start();
  let calls = 0;
  const leave = engine.onChange(() => calls++);
  engine.setPreferences({ severities: {} });
  assert.equal(calls, 1);
  leave();
  await engine.filesChanged([{ uri: host.uriOf('sources/report.md'), kind: 'changed' }]);
  assert.equal(calls, 1);
});

test('a figure in an altered quotation is told by the quotation’s finding, or by its own where that is off', async () => {
  const { engine } = await start({ 'sources/talk.txt': '“We have cut the losses by 40 per cent,” Anna Berg said.' });
  const text = 'Anna Berg said: “We have cut the losses by 60 per cent” [@talk].';
  assert.deepEqual(codesOf(engine, text), ['quotation-altered']);
  engine.setPreferences({ severities: { 'quotation-altered': 'off' } });
  assert.deepEqual(codesOf(engine, text, 2), ['figure-differs-from-source']);
});

test('severities: preferences over defaults, the configuration over both', async () => {
  const { host, engine } = await start();
  const severityOf = () => engine.check(draftOf(files['draft.md'])).findings[0]?.severity;
  const code = engine.check(draftOf(files['draft.md'])).findings[0]?.code ?? '';
  assert.equal(severityOf(), 'warning');
  engine.setPreferences({ severities: { [code]: 'hint' } });
  assert.equal(severityOf(), 'hint');
  host.write('.sourcebook.json', `{ "severities": { "${code}": "error" } }`);
  await engine.filesChanged([{ uri: host.uriOf('.sourcebook.json'), kind: 'created' }]);
  assert.equal(severityOf(), 'error');
  assert.deepEqual(host.takeWork().reads, ['.sourcebook.json']);
  host.write('.sourcebook.json', `{ "severities": { "${code}": "off" } }`);
  await engine.filesChanged([{ uri: host.uriOf('.sourcebook.json'), kind: 'changed' }]);
  assert.equal(severityOf(), undefined);
  host.remove('.sourcebook.json');
  await engine.filesChanged([{ uri: host.uriOf('.sourcebook.json'), kind: 'deleted' }]);
  assert.equal(severityOf(), 'hint');
});

test('an ignore of the configuration silences what the draft writes so', async () => {
  const { engine } = await start({
    '.sourcebook.json':
      '{ "ignores": [{ "check": "figure-not-in-sources", "text": "$4.5 million", "reason": "own" }, { "check": "figure-differs-from-source", "text": "$4.5 million", "reason": "own" }] }',
  });
  assert.deepEqual(codesOf(engine, files['draft.md']), []);
  assert.equal(codesOf(engine, 'Revenue rose to $7.5 million in 2021 [@report].', 2).length, 1);
});

test('a broken configuration is a problem at its place, with the defaults in force', async () => {
  const text = '{\n  "sources": ["texts"],\n  nonsense\n}';
  const { host, engine } = await start({ '.sourcebook.json': text });
  assert.equal(engine.corpus.sources.length, 2);
  assert.equal(engine.status.problems, 1);
  const [problem] = engine.problems;
  assert.equal(problem?.uri, host.uriOf('.sourcebook.json'));
  assert.equal(problem?.code, 'config-syntax');
  assert.equal(problem?.span.start, text.indexOf('nonsense'));
});

test('a configuration that breaks while it is written is said at once', async () => {
  const { host, engine } = await start();
  host.write('.sourcebook.json', '{ "sources": ');
  await engine.filesChanged([{ uri: host.uriOf('.sourcebook.json'), kind: 'created' }]);
  assert.equal(engine.problems[0]?.code, 'config-syntax');
  host.write('.sourcebook.json', '{}');
  await engine.filesChanged([{ uri: host.uriOf('.sourcebook.json'), kind: 'changed' }]);
  assert.deepEqual(engine.problems, []);
});

test('a configuration that names sources moves the corpus and reads only what is new', async () => {
  const { host, engine } = await start({ 'texts/a.txt': 'A thing was said.' });
  host.write('.sourcebook.json', '{ "sources": ["texts", "sources/news.txt"] }');
  await engine.filesChanged([{ uri: host.uriOf('.sourcebook.json'), kind: 'created' }]);
  assert.deepEqual(host.takeWork().reads, ['.sourcebook.json', 'texts/a.txt']);
  assert.deepEqual(
    engine.corpus.sources.map(source => source.path),
    ['sources/news.txt', 'texts/a.txt'],
  );
});

test('what cannot be read is a problem of that source, and the rest is indexed', async () => {
  const host = createMemoryHost({
    ...files,
    'sources/paper.pdf': '%PDF-1.4',
    'sources/photo.jpg': 'x',
    'sources/main.swift': 'let x = 1',
    'sources/empty.txt': '',
  });
  host.write('sources/locked.txt', new Error('Permission denied.'));
  const engine = createEngine(host);
  await engine.rebuild();
  const problems = engine.problems.map(({ uri, code }) => [uri.split('/').at(-1), code]);
  assert.deepEqual(problems.sort(), [
    ['empty.txt', 'source-empty'],
    ['locked.txt', 'source-unreadable'],
    ['paper.pdf', 'source-unsupported'],
  ]);
  assert.equal(engine.status.problems, 3);
  // A format without a reader is not even fetched.
  assert.equal(host.takeWork().reads.includes('sources/paper.pdf'), false);
  const verdicts = engine.check(draftOf('Revenue rose to $4.5 million in 2021 [@locked].')).verdicts;
  assert.equal(verdicts[0]?.status, 'unchecked');
});

test('a source that was too large is read when it has become smaller', async () => {
  const { host, engine } = await start({ 'sources/log.txt': new Uint8Array(11_000_000).fill(97) });
  assert.deepEqual(
    engine.problems.map(({ code }) => code),
    ['source-too-large'],
  );
  host.write('sources/log.txt', 'Costs were 3 million euros.');
  await engine.filesChanged([{ uri: host.uriOf('sources/log.txt'), kind: 'changed' }]);
  assert.deepEqual(engine.problems, []);
});

test('hidden files and dependencies are no sources', async () => {
  const { engine } = await start({
    'sources/.hidden.txt': 'Hidden.',
    'sources/node_modules/x/readme.md': 'Readme.',
    '.git/sources/x.txt': 'x',
  });
  assert.equal(engine.corpus.sources.length, 2);
});

test('the same version of a draft is parsed and checked once for a corpus', async () => {
  const { host, engine } = await start();
  const first = engine.check(draftOf(files['draft.md']));
  assert.equal(engine.check(draftOf(files['draft.md'])), first);
  host.write('sources/news.txt', 'Nothing was said.');
  await engine.filesChanged([{ uri: host.uriOf('sources/news.txt'), kind: 'changed' }]);
  const second = engine.check(draftOf(files['draft.md']));
  assert.notEqual(second, first);
  assert.equal(second.draft, first.draft);
  engine.closeDraft('memory:/workspace/draft.md');
  assert.notEqual(engine.check(draftOf(files['draft.md'])).draft, first.draft);
});

test('a host that cannot list is heard, and the next try works', async () => {
  const host = createMemoryHost(files);
  const list = host.listFiles;
  host.listFiles = () => Promise.reject(new Error('The folder is gone.'));
  const engine = createEngine(host);
  await assert.rejects(engine.rebuild(), /The folder is gone/);
  assert.equal(engine.status.state, 'idle');
  host.listFiles = list;
  await engine.rebuild();
  assert.equal(engine.corpus.sources.length, 2);
});

test('without sources nothing is warned of', async () => {
  const engine = createEngine(createMemoryHost({ 'draft.md': files['draft.md'] }));
  await engine.rebuild();
  assert.deepEqual(engine.check(draftOf('Revenue rose to $4.5 million.')).findings, []);
});

test('says that a source had a figure or a quotation until it changed, and only then', async () => {
  const { host, engine } = await start();
  const text =
    'Revenue rose to $4.2 million in 2021 and “exports fell by 12 per cent, the ministry said” [@report; @news].';
  const messages = (version: number) => engine.check(draftOf(text, version)).findings.map(({ message }) => message);
  const change = async (path: string, content: string) => {
    host.write(path, content);
    await engine.filesChanged([{ uri: host.uriOf(path), kind: 'changed' }]);
  };
  assert.deepEqual(messages(1), []);
  await change('sources/news.txt', 'Exports fell by 9 per cent, the government said on Monday.\n');
  await change('sources/report.md', '# Annual report\n\nRevenue rose to $4.6 million in 2021.\n');
  assert.match(messages(1).join('\n'), /It was in report until that changed\./);
  assert.match(messages(1).join('\n'), /It was in news until that changed\./);
  await change('sources/report.md', files['sources/report.md']);
  await change('sources/news.txt', files['sources/news.txt']);
  assert.deepEqual(messages(1), []);
  // Written anew, it was never found.
  const wrong = text.replace('4.2', '4.9');
  assert.doesNotMatch(engine.check(draftOf(wrong, 2)).findings[0]?.message ?? '', /until/);
});
