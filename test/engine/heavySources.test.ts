import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { createTestExtractor } from '../support/readers.ts';

const extract = createTestExtractor();
const fileOf = (name: string) => new Uint8Array(readFileSync(`test/readers/files/${name}`));

async function read(
  names: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Engine> {
  const host = createMemoryHost(files);
  for (const name of names) host.write(`sources/${name}`, fileOf(name));
  const engine = createEngine({ ...host, extract });
  await engine.rebuild();
  return engine;
}

/** The statuses of a draft's figures. */
function judge(engine: Engine, text: string): string[] {
  const { verdicts } = engine.check({ uri: 'memory:/workspace/draft.md', version: 1, text });
  return verdicts.map(({ status }) => status);
}

/** The draft after citing a source at its end. */
function cite(engine: Engine, text: string, key: string): string {
  const edits = engine.insertCitation({ uri: 'memory:/workspace/draft.md', version: 1, text }, text.length, [key]);
  return edits.reduceRight((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text);
}

test('a figure of a PDF is found, and cited with the number printed on its page', async () => {
  const engine = await read(['report.pdf']);
  const sentence = 'Revenue of the port rose by 9.3 per cent to $88.4 million.';
  assert.deepEqual(judge(engine, `${sentence.slice(0, -1)} [@report].`), ['found', 'found']);
  assert.equal(cite(engine, sentence, 'report'), `${sentence.slice(0, -1)} [@report, p. 123].`);
  const next = 'The authority expects 4.5 million tonnes in 2022.';
  assert.equal(cite(engine, next, 'report'), `${next.slice(0, -1)} [@report, p. 124].`);
  const text = `${sentence.slice(0, -1)} [@`;
  const [completion] = engine.complete({ uri: 'memory:/workspace/d.md', version: 1, text }, text.length);
  assert.equal(completion?.insertText, 'report, p. 123');
  const behind = `${sentence.slice(0, -1)} [@, p. 3].`;
  const [plain] = engine.complete({ uri: 'memory:/workspace/e.md', version: 1, text: behind }, behind.indexOf('@') + 1);
  assert.equal(plain?.insertText, 'report');
});

test('what could not be read is counted, and a figure cited to it is unchecked, not absent', async () => {
  const names = ['scan.pdf', 'protected.pdf', 'truncated.pdf', 'half-scanned.pdf'];
  const engine = await read(names, { 'sources/film.mkv': 'x', 'sources/note.txt': 'The port was opened in 1964.' });
  assert.equal(engine.status.sources, 6);
  assert.equal(engine.status.problems, 5);
  const unread = engine.corpus.sources.filter(({ problems }) => problems.some(({ fatal }) => fatal));
  assert.equal(unread.length, 4);
  for (const { key } of unread)
    assert.deepEqual(judge(engine, `It handled 7.7 million tonnes [@${key}].`), ['unchecked']);
  assert.deepEqual(judge(engine, 'It handled 7.7 million tonnes [@half-scanned].'), ['unchecked']);
  assert.deepEqual(judge(engine, 'It handled 4.2 million tonnes in 2021 [@half-scanned].'), ['found', 'found']);
  assert.deepEqual(judge(engine, 'It handled 7.7 million tonnes [@note].'), ['absent']);
});

test('a figure cited to a page that was read is judged, whatever other pages are pictures', async () => {
  const engine = await read(['covered.pdf']);
  const ask = (...items: string[]) => judge(engine, `It handled 7.7 million tonnes [${items.join('; ')}].`)[0];
  for (const page of ['p. 3', 'pp. 3-5', '4', 'pp. 3, 5']) assert.equal(ask(`@covered, ${page}`), 'absent', page);
  // Pictures, pages beside them, pages that are not there, and what is no page.
  for (const page of ['p. 1', 'p. 2', 'p. 6', 'p. 7', 'p. 8', 'pp. 3-8', 'p. 40', 'chap. 3', 'p. iv', 'pp. 3ff'])
    assert.equal(ask(`@covered, ${page}`), 'unchecked', page);
  assert.equal(ask('@covered'), 'unchecked');
  assert.equal(ask('@covered, p. 3', '@covered'), 'unchecked');
  assert.deepEqual(judge(engine, 'It handled 4.2 million tonnes in 2021 [@covered, p. 3].'), ['found', 'found']);
});

test('a citation that comes to name a page is judged anew, and one without is told that it may', async () => {
  const engine = await read(['covered.pdf']);
  const check = (version: number, text: string) => {
    const { verdicts, quotations } = engine.check({ uri: 'memory:/workspace/draft.md', version, text });
    return [verdicts[0], quotations[0]].map(answer => `${answer?.status}: ${answer?.note}`);
  };
  const sentence = 'It handled 7.7 million tonnes, “which the port of Ashdale had never seen before”';
  const why = 'a part of sources/covered.pdf could not be read: 2 pages (1, 7) hold a picture and no text';
  const advice = 'cite the page (p. 12) to have it checked';
  const none = `unchecked: ${why}; ${advice}`;
  assert.deepEqual(check(1, `${sentence} [@covered].`), [none, none]);
  assert.deepEqual(check(2, `${sentence} [@covered, p. 4].`), ['absent: null', 'absent: null']);
  assert.deepEqual(check(3, `${sentence} [@covered, p. 6].`), [`unchecked: ${why}`, `unchecked: ${why}`]);
});

test('why a figure could not be checked is said beside it', async () => {
  const host = createMemoryHost({
    'sources/closed.txt': '',
    'sources/tides.bin': '\0\u0001\u0002',
    'sources/papers.zip': 'PK',
    'sources/hafen.txt':
      'Der Hafen hat im vergangenen Jahr 4,2 Millionen Tonnen umgeschlagen, und das sind mehr als im Jahr davor, wie die ' +
      'Verwaltung mitteilte. Der Umsatz ist nicht gestiegen, sagte der Leiter, und auch die Zahl der Schiffe ist gleich.',
  });
  for (const name of ['scan.pdf', 'protected.pdf', 'truncated.docx']) host.write(`sources/${name}`, fileOf(name));
  host.write('sources/closed.txt', new Error("EACCES: permission denied, open '/home/jane/sources/closed.txt'"));
  const engine = createEngine({ ...host, extract });
  await engine.rebuild();
  assert.deepEqual([engine.status.sources, engine.status.unread], [7, 6]);
  const notes = ['closed', 'tides', 'papers', 'hafen', 'scan-pdf', 'protected', 'truncated'].map(key => {
    const text = `It handled 7.7 million tonnes [@${key}].`;
    const [verdict] = engine.check({ uri: host.uriOf('draft.md'), version: 0, text }).verdicts;
    return `${verdict?.status}: ${verdict?.note}`;
  });
  assert.deepEqual(notes, [
    'unchecked: sources/closed.txt could not be read: you are not permitted to open the file',
    'unchecked: sources/tides.bin could not be read: “tides.bin” is in a format that is not supported',
    'unchecked: sources/papers.zip could not be read: it is an archive',
    'unchecked: sources/hafen.txt is not in English, which figures are read in',
    'unchecked: sources/scan.pdf could not be read: the 2 pages of this PDF are pictures without text, as of a scan',
    'unchecked: sources/protected.pdf could not be read: the PDF opens with a password only',
    'unchecked: sources/truncated.docx could not be read: the file is damaged or cut short',
  ]);
});

test('where no reader can run, heavy files are problems and the rest is read', async () => {
  const host = createMemoryHost({ 'sources/note.txt': 'The port was opened in 1964.' });
  host.write('sources/report.pdf', fileOf('report.pdf'));
  const engine = createEngine(host);
  await engine.rebuild();
  assert.deepEqual(host.takeWork().reads, ['sources/note.txt']);
  assert.match(engine.problems[0]?.message ?? '', /PDF files cannot be read in this editor/);
  assert.deepEqual(judge(engine, 'It handled 4.2 million tonnes [@report].'), ['unchecked']);
});

test('an edit to one heavy file reads that file', async () => {
  const host = createMemoryHost({ 'sources/note.txt': 'The port was opened in 1964.' });
  host.write('sources/report.pdf', fileOf('report.pdf'));
  host.write('sources/labelled.pdf', fileOf('labelled.pdf'));
  const engine = createEngine({ ...host, extract });
  await engine.rebuild();
  assert.deepEqual(host.takeWork().reads[0], 'sources/note.txt');
  host.write('sources/labelled.pdf', fileOf('half-scanned.pdf'));
  await engine.filesChanged([{ uri: host.uriOf('sources/labelled.pdf'), kind: 'changed' }]);
  assert.deepEqual(host.takeWork().reads, ['sources/labelled.pdf']);
  assert.match(engine.corpus.findSources('labelled')[0]?.text ?? '', /4\.2 million/);
});
