import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'fflate';
import type { CodeAction, Hover, TextEdit } from 'vscode-languageserver';
import {
  type CiteSentenceResult,
  citeSentenceRequest,
  type ExportBibliographyResult,
  exportBibliographyRequest,
  type FootnotesResult,
  footnotesRequest,
  type InsertCitationResult,
  insertCitationRequest,
  type PassagesResult,
  passagesRequest,
  type QuoteResult,
  quoteRequest,
} from '../../src/server/protocol.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { folder, startClient } from './client.ts';

const sources = {
  'sources/ports.txt': 'Ships waited for days outside the ports.\n\nExports of wheat fell to 4,310 tonnes in March.\n',
  'sources/rain.txt': 'It rained for a week.\n',
};

test('a sentence is cited, a passage found and quoted, citations become notes', { timeout: 60_000 }, async t => {
  const client = await startClient({ host: createMemoryHost(sources) });
  t.after(() => client.stop());
  await client.status(({ state }) => state === 'ready');
  const { uri, at: position } = client.open('draft.md', 'In March exports of wheat f<|>ell to 4,310 tonnes.\n');
  const ask = <Result>(request: string, params: unknown) => client.connection.sendRequest<Result>(request, params);

  const cited = await ask<CiteSentenceResult | null>(citeSentenceRequest, { uri, position });
  assert.equal(cited?.refusal, null);
  const [best] = cited?.choices ?? [];
  assert.equal(best?.edits[0]?.newText, ` [@${best?.key}, para. 2]`);
  assert.match(best?.reason ?? '', /^It has 4,310 tonnes, March|^It has March, 4,310 tonnes|^It has 4,310 tonnes/);
  assert.deepEqual(best?.place.range.start, { line: 2, character: 0 });

  const passages = await ask<PassagesResult>(passagesRequest, { uri, position, query: 'ships outside' });
  assert.equal(passages[0]?.text, 'Ships waited for days outside the ports.');
  const range = { start: position, end: position };
  const quoted = await ask<QuoteResult | null>(quoteRequest, { uri, range, form: 'block', what: passages[0] });
  assert.match(
    quoted?.edits[0]?.newText ?? '',
    /^\n\n> Ships waited for days outside the ports\. \[@\S+, para\. 1\]\n\n$/,
  );
  const pasted = (copied: string) =>
    ask<QuoteResult | null>(quoteRequest, {
      uri,
      range,
      form: 'inline',
      what: { copied, from: `${folder}/sources/rain.txt` },
    });
  assert.match((await pasted('It rained for a week.'))?.edits[0]?.newText ?? '', /“It rained for a week\.” \[@/);
  assert.equal(await pasted('It snowed for a week.'), null);

  const noted = client.open('noted.md', 'It rained [@x].<|>\n');
  const notes = await ask<FootnotesResult | null>(footnotesRequest, { uri: noted.uri, to: 'footnotes' });
  assert.deepEqual(
    notes?.edits.map(({ newText }) => newText),
    ['.[^x]', '\n[^x]: [@x]\n'],
  );
  assert.equal(await ask(citeSentenceRequest, { uri: `${folder}/sources/rain.txt`, position }), null);
  assert.deepEqual(client.errors, []);
});

test('the quick fix of a sentence without a citation looks for one', { timeout: 60_000 }, async t => {
  const config = { '.sourcebook.json': '{ "severities": { "sentence-without-citation": "information" } }' };
  for (const citing of [true, false]) {
    const client = await startClient({ host: createMemoryHost({ ...sources, ...config }), abilities: { citing } });
    t.after(() => client.stop());
    await client.status(({ state }) => state === 'ready');
    const { uri, at } = client.open('draft.md', 'It rained. Exports of wheat fell to 4,310 to<|>nnes.\n');
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const title = 'Cite This Sentence';
    const position = { line: 0, character: 49 };
    assert.deepEqual(
      actions.flatMap(({ command }) => (command ? [command] : [])),
      citing ? [{ title, command: 'sourcebook.citeSentence', arguments: [{ uri, position }] }] : [],
    );
    assert.ok(actions.some(({ edit }) => edit));
  }
});

test('by a setting what is cited and quoted goes into notes', { timeout: 60_000 }, async t => {
  const client = await startClient({ host: createMemoryHost(sources) });
  t.after(() => client.stop());
  client.settings = { citations: { insertAs: 'footnote' } };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.status(({ state }) => state === 'ready');
  const text = 'In March exports of wheat f<|>ell to 4,310 tonnes.\n';
  const { uri, at: position } = client.open('draft.md', text);
  const ask = <Result>(request: string, params: unknown) => client.connection.sendRequest<Result>(request, params);
  const places = (edits: readonly TextEdit[] | undefined) => edits?.map(edit => [edit.range.start, edit.newText]);

  const cited = await ask<CiteSentenceResult | null>(citeSentenceRequest, { uri, position });
  const [best] = cited?.choices ?? [];
  const { key } = best ?? {};
  assert.deepEqual(places(best?.edits), [
    [{ line: 0, character: 47 }, `[^${key}]`],
    [{ line: 1, character: 0 }, `\n[^${key}]: [@${key}, para. 2]\n`],
  ]);

  const end = { line: 0, character: 47 };
  const params = { uri, position: end, keys: [key] };
  const inserted = await ask<InsertCitationResult | null>(insertCitationRequest, params);
  assert.deepEqual(places(inserted?.edits), places(best?.edits));

  const range = { start: end, end };
  const what = { copied: 'It rained for a week.', from: null };
  const quoted = await ask<QuoteResult | null>(quoteRequest, { uri, range, form: 'inline', what });
  assert.match(quoted?.edits[0]?.newText ?? '', /^ “It rained for a week\.”\[\^[\w-]+\]$/);
  assert.match(quoted?.edits[1]?.newText ?? '', /^\n\[\^[\w-]+\]: \[@[\w-]+, para\. 1\]\n$/);

  // The fix that cites beside a source named in the text.
  const fixed = client.open('fixed.md', `As @rain says, exports of wheat fell to 4,3<|>10 tonnes.\n`);
  const actions = await ask<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: fixed.uri },
    range: { start: fixed.at, end: fixed.at },
    context: { diagnostics: [] },
  });
  const fix = actions.find(({ title }) => title.endsWith('as well'));
  const [change] = fix?.edit?.documentChanges ?? [];
  assert.deepEqual(
    change && 'edits' in change ? change.edits.map(edit => 'newText' in edit && edit.newText) : actions,
    [`[^${key}]`, `\n[^${key}]: [@${key}]\n`],
  );
  assert.deepEqual(client.errors, []);
});

test('a document of a packed archive answers a hover and is cited as any source is', { timeout: 60_000 }, async t => {
  const records = [
    { id: 'wheat-87', title: 'Wheat exports fall', date: '1987-06-01', text: 'Exports of wheat fell to 4,310 tonnes.' },
    { id: 'rain-87', text: 'It rained for a week in Lowmouth.' },
  ];
  const lines = records.map(record => JSON.stringify(record)).join('\n');
  const host = createMemoryHost({ 'sources/news.jsonl.gz': gzipSync(new TextEncoder().encode(lines)) });
  const client = await startClient({ host });
  t.after(() => client.stop());
  const { sources: count } = await client.status(({ state }) => state === 'ready');
  assert.equal(count, 2);
  const { uri, at: position } = client.open('draft.md', 'In March exports of wheat fell to 4,3<|>10 tonnes.\n');

  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  assert.match(JSON.stringify(hover), /Exports of wheat fell to \*\*4,310 tonnes\*\*\..*wheat-87/);
  const cited = await client.connection.sendRequest<CiteSentenceResult | null>(citeSentenceRequest, { uri, position });
  assert.deepEqual([cited?.refusal, cited?.choices?.[0]?.key], [null, 'wheat-87']);
  assert.equal(cited?.choices?.[0]?.edits[0]?.newText, ' [@wheat-87, para. 1]');
});

test('a bibliography is written of what is cited, or of everything', { timeout: 60_000 }, async t => {
  const client = await startClient({ host: createMemoryHost(sources) });
  t.after(() => client.stop());
  await client.status(({ state }) => state === 'ready');
  const own = "---\nnocite: '@own'\nreferences:\n- {id: own, type: book, title: Own}\n---\n\n";
  const { uri } = client.open('draft.md', `${own}It rained [@rain].<|>\n`);
  const ask = (format: string, what: string) =>
    client.connection.sendRequest<ExportBibliographyResult>(exportBibliographyRequest, { uri, format, what });
  const keysOf = (json: string | null) => JSON.parse(json ?? '[]').map(({ id }: { id: string }) => id);
  assert.deepEqual(keysOf(await ask('csl-json', 'cited')), ['rain', 'own']);
  assert.deepEqual(keysOf(await ask('csl-json', 'all')), ['ports', 'rain']);
  assert.match((await ask('biblatex', 'cited')) ?? '', /^@\w+\{rain,\n[\s\S]*@book\{own,\n {2}title = \{Own\},/);
});
