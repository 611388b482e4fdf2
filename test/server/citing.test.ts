import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver';
import {
  type CiteSentenceResult,
  citeSentenceRequest,
  type FootnotesResult,
  footnotesRequest,
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
  assert.match(quoted?.edit.newText ?? '', /^\n\n> Ships waited for days outside the ports\. \[@\S+, para\. 1\]\n\n$/);
  const pasted = (copied: string) =>
    ask<QuoteResult | null>(quoteRequest, {
      uri,
      range,
      form: 'inline',
      what: { copied, from: `${folder}/sources/rain.txt` },
    });
  assert.match((await pasted('It rained for a week.'))?.edit.newText ?? '', /“It rained for a week\.” \[@/);
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
