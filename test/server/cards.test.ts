import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Hover, Location, MarkupContent } from 'vscode-languageserver/node';
import {
  type CardResult,
  cardRequest,
  editNamesRequest,
  type MentionsResult,
  mentionsRequest,
  type NamesResult,
  namesRequest,
  type SourcesResult,
  sourcesRequest,
} from '../../src/server/protocol.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { startClient } from './client.ts';

const sources = {
  'sources/a.txt': 'Minister Anna Berg met Lars Holm in Oslo.\n',
  'sources/b.txt': 'It rained.\nAnna Berg won 54 per cent of the votes.\n',
};

test('cards, names, sources, mentions and references of a draft', { timeout: 60_000 }, async t => {
  const client = await startClient({ host: createMemoryHost(sources), abilities: { cards: true } });
  t.after(() => client.stop());
  await client.status(({ state }) => state === 'ready');
  const { uri, at: position } = client.open('draft.md', 'Then Anna Be<|>rg left [@rained].\n');
  const ask = <Result>(request: string, params: unknown) => client.connection.sendRequest<Result>(request, params);

  const card = await ask<CardResult | null>(cardRequest, { uri, position });
  assert.deepEqual(card?.ref, { uri, id: 'anna-berg', name: 'Anna Berg' });
  assert.match(card?.html ?? '', /54 per cent/);
  assert.equal(await ask(cardRequest, { uri, position: { line: 0, character: 1 } }), null);
  assert.equal((await ask<CardResult | null>(cardRequest, { uri, id: '?', name: 'Oslo' }))?.ref.id, 'oslo');

  const hover = await ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
  assert.match((hover.contents as MarkupContent).value, /\(command:sourcebook\.showCard\?/);

  const names = await ask<NamesResult>(namesRequest, { uri: null, filter: 'anna', start: 0, count: 9 });
  assert.deepEqual([names.total, names.items[0]?.mentions], [1, 2]);
  const listed = await ask<SourcesResult>(sourcesRequest, { uri, start: 0, count: 9 });
  assert.deepEqual(
    listed.items.map(({ key, cited }) => [key, cited]),
    [
      ['minister-anna-berg', false],
      ['rained', true],
    ],
  );

  const mentions = await ask<MentionsResult>(mentionsRequest, { uri, id: 'anna-berg', name: 'Anna Berg' });
  const places = await ask<Location[]>('textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: true },
  });
  assert.deepEqual(
    mentions.map(({ key, range }) => [key, range.start]),
    [
      ['minister-anna-berg', { line: 0, character: 9 }],
      ['rained', { line: 1, character: 0 }],
    ],
  );
  assert.deepEqual(
    places.map(({ range }) => range),
    mentions.map(({ range }) => range),
  );
  const change = { kind: 'ignore', names: ['Oslo'] };
  assert.match((await ask<string>(editNamesRequest, { text: '{}', change })) ?? '', /"ignoredNames": \[\s+"Oslo"/);
  assert.deepEqual(client.errors, []);
});

test('a name that two people bear: both to choose from', { timeout: 60_000 }, async t => {
  const people = { 'sources/a.txt': 'Minister Anna Berg met Judge Lars Berg in Oslo.\n' };
  const client = await startClient({ host: createMemoryHost(people), abilities: { cards: true } });
  t.after(() => client.stop());
  await client.status(({ state }) => state === 'ready');
  const { uri, at: position } = client.open('draft.md', 'Then Be<|>rg left.\n');
  const card = await client.connection.sendRequest<CardResult | null>(cardRequest, { uri, position });
  assert.deepEqual(card?.choices.map(({ name }) => name).sort(), ['Anna Berg', 'Lars Berg']);
});

test('a name that no source has can be added to the ignored ones', { timeout: 60_000 }, async t => {
  for (const cards of [true, false]) {
    const client = await startClient({ host: createMemoryHost(sources), abilities: { cards } });
    t.after(() => client.stop());
    await client.status(({ state }) => state === 'ready');
    const { uri, at } = client.open('draft.md', 'Then Jonas K<|>rantz left, and Anna Berg won [@rained].\n');
    const range = { start: at, end: at };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    const ref = { uri, id: '', name: 'Jonas Krantz' };
    const title = 'Add Jonas Krantz to the ignored names';
    assert.deepEqual(
      actions.flatMap(({ command }) => (command ? [command] : [])),
      cards ? [{ title, command: 'sourcebook.ignoreName', arguments: [ref] }] : [],
    );
    assert.ok(actions.some(({ edit }) => edit));
  }
});

test('a dispute can be settled for either source, and the ruling taken back', { timeout: 60_000 }, async t => {
  const files = {
    'sources/census.md': 'Alder Creek has grown. The population of Alder Creek was 4,210.\n',
    'sources/guide.md': 'With a population of 5,730, Alder Creek is the largest town in the valley.\n',
  };
  const rulings = [{ use: 'census', figure: '4,210', reason: 'counted' }];
  const titlesWith = async (more: Readonly<Record<string, string>>, draft: string) => {
    const client = await startClient({ host: createMemoryHost({ ...files, ...more }), abilities: { cards: true } });
    t.after(() => client.stop());
    await client.status(({ state }) => state === 'ready');
    const { uri, at } = client.open('draft.md', draft);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    return actions.flatMap(({ command }) => command ?? []).map(({ title, arguments: [ref] = [] }) => [title, ref.use]);
  };
  const draft = 'The population of Alder Creek was 4,2<|>10 [@census].\n';
  assert.deepEqual(await titlesWith({}, draft), [
    ['Use census’s “4,210”, because…', 'census'],
    ['Use guide’s “5,730”, because…', 'guide'],
  ]);
  const settled = { '.sourcebook.json': JSON.stringify({ rulings }) };
  const takeBack = [['Take back the ruling for census’s “4,210”', 'census']];
  assert.deepEqual(await titlesWith(settled, draft), takeBack);
  const against = 'The population of Alder Creek was 5,7<|>30 [@guide].\n';
  assert.deepEqual(await titlesWith(settled, against), takeBack);
});
