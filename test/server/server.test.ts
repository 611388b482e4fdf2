import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import {
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  FileChangeType,
  type Hover,
  type LocationLink,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import {
  type SourceTextParams,
  type SourceTextResult,
  sourceTextRequest,
  textScheme,
} from '../../src/server/protocol.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { type Client, type ClientOptions, folder, type OpenDocument, startClient } from './client.ts';

const sources = {
  'sources/report.md':
    '# Annual report\n\nRevenue rose to $4.2 million in 2021.\n\nChief executive Ada Example praised the staff.\n',
  'sources/survey.txt': 'Survey of readers\n\nIn the survey, 62.5% of readers trusted the newspaper.\n',
};

/** A client on the sources, indexed; stopped when the test ends, without an error in its log. */
async function start(t: TestContext, options: Partial<ClientOptions> = {}): Promise<Client> {
  const client = await startClient({ host: createMemoryHost(sources), ...options });
  t.after(async () => {
    await client.stop();
    assert.deepEqual(client.errors, []);
  });
  if (options.abilities?.status !== false) await client.status(({ state }) => state === 'ready');
  return client;
}

const wrong = 'Revenue rose to $4.5 million in 2021 [@report].\n';
const limit = { timeout: 60_000 };

function codesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

function textOf(diagnostic: Diagnostic | undefined): string {
  return typeof diagnostic?.message === 'string' ? diagnostic.message : '';
}

function isClean({ diagnostics }: { diagnostics: readonly Diagnostic[] }): boolean {
  return diagnostics.length === 0;
}

function isMarked({ diagnostics }: { diagnostics: readonly Diagnostic[] }): boolean {
  return diagnostics.length > 0;
}

function ask<T>(client: Client, method: string, { uri }: OpenDocument, params: object): Promise<T> {
  return client.connection.sendRequest(method, { textDocument: { uri }, ...params });
}

test('a wrong figure is marked when the draft is opened, with the passage to open', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', `# Draft\n\n${wrong}`);
  const [warning] = await client.diagnostics(draft.uri, isMarked);
  assert.ok(warning);
  assert.equal(draft.document.getText(warning.range), '$4.5 million');
  assert.equal(warning.source, 'Sourcebook');
  const [related] = warning.relatedInformation ?? [];
  assert.equal(related?.location.uri, `${folder}/sources/report.md`);
  assert.equal(related?.location.range.start.line, 2);
  assert.match(related?.message ?? '', /^report: .*\$4\.2 million/);
});

test('what a source hides or turns around is plain text in related information', limit, async t => {
  const host = createMemoryHost({ 'sources/report.md': 'Revenue\u202E\u0007 rose   to `x` $4.2 million in 2021.\n' });
  const client = await start(t, { host });
  const draft = client.open('draft.md', wrong);
  const [warning] = await client.diagnostics(draft.uri, isMarked);
  assert.match(warning?.relatedInformation?.[0]?.message ?? '', /^report: Revenue rose to \$4\.2 million in 2021\.$/);
});

test('typing moves, takes away and brings back the mark; the version is that of the text', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', wrong);
  await client.diagnostics(draft.uri, isMarked);
  draft.change('$4.5', '$4.2');
  await client.diagnostics(draft.uri, published => isClean(published) && published.version === 2);
  draft.change('Revenue', 'In the end revenue');
  draft.change('$4.2', '$4.9');
  const [warning] = await client.diagnostics(draft.uri, published => isMarked(published) && published.version === 4);
  assert.equal(draft.document.getText(warning?.range), '$4.9 million');
});

test('a closed draft has no marks', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', wrong);
  await client.diagnostics(draft.uri, isMarked);
  draft.close();
  await client.diagnostics(draft.uri, isClean);
});

test('a source that is open in an editor is not judged as a draft', limit, async t => {
  const client = await start(t);
  const source = client.open('sources/report.md', wrong);
  assert.deepEqual(await client.diagnostics(source.uri, () => true), []);
  assert.equal(await ask(client, 'textDocument/hover', source, { position: { line: 0, character: 20 } }), null);
});

test('a card stands over a name and over a figure', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', 'Sales <|>$4.2 million, said Ada Example [@report].\n');
  const over = async (part: string) => {
    const position = draft.document.positionAt(draft.document.getText().indexOf(part) + 1);
    const hover = await ask<Hover | null>(client, 'textDocument/hover', draft, { position });
    assert.ok(hover);
    assert.equal(draft.document.getText(hover.range), part);
    return (hover.contents as MarkupContent).value;
  };
  assert.match(await over('Ada Example'), /praised the staff/);
  assert.match(await over('$4.2 million'), /Revenue rose/);
});

test('where the client shows the warning in its hover, no card says the same again', limit, async t => {
  for (const diagnosticsInHover of [false, true]) {
    const client = await start(t, { abilities: { diagnosticsInHover } });
    const draft = client.open('draft.md', wrong);
    const over = (part: string) =>
      ask(client, 'textDocument/hover', draft, { position: { line: 0, character: wrong.indexOf(part) + 1 } });
    assert.equal((await over('$4.5')) === null, diagnosticsInHover);
    assert.notEqual(await over('report'), null);
  }
});

test('completion offers the source of the sentence first, with its passage on demand', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', 'Of the readers 62.5% trusted the newspaper [@<|>\n');
  const { items, isIncomplete } = await ask<CompletionList>(client, 'textDocument/completion', draft, {
    position: draft.at,
  });
  assert.equal(isIncomplete, true, 'more is found by what is typed then');
  const [first] = items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  assert.ok(first);
  assert.equal(items.length, 2);
  assert.equal(first.label, 'survey');
  assert.match(first.labelDetails?.detail ?? '', /Survey of readers/);
  assert.equal(first.documentation, undefined);
  const edited = draft.apply([first.textEdit as TextEdit]);
  assert.match(edited, /newspaper \[@survey/);
  const resolved: CompletionItem = await client.connection.sendRequest('completionItem/resolve', first);
  assert.match((resolved.documentation as MarkupContent).value, /^\*\*Survey of readers\*\*\n\n.*62\.5/);
});

test('a citation leads to its passage, the whole key underlined', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', 'Revenue rose to $4.2 million in 2021 [@re<|>port].\n');
  const [link] = await ask<LocationLink[]>(client, 'textDocument/definition', draft, { position: draft.at });
  assert.equal(link?.targetUri, `${folder}/sources/report.md`);
  assert.equal(link?.targetSelectionRange.start.line, 2);
  assert.match(draft.document.getText(link?.originSelectionRange), /report/);
});

test('a quick fix takes the figure of the source', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', wrong);
  const [warning] = await client.diagnostics(draft.uri, isMarked);
  assert.ok(warning);
  const actions = await ask<CodeAction[]>(client, 'textDocument/codeAction', draft, {
    range: warning.range,
    context: { diagnostics: [warning] },
  });
  const preferred = actions.filter(action => action.isPreferred);
  assert.equal(preferred.length, 1);
  const [change] = preferred[0]?.edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  assert.equal(change.textDocument.version, 1);
  assert.deepEqual(preferred[0]?.diagnostics, [warning]);
  assert.equal(draft.apply(change.edits as TextEdit[]), wrong.replace('$4.5 million', '$4.2 million'));
  const others = await ask<CodeAction[]>(client, 'textDocument/codeAction', draft, {
    range: warning.range,
    context: { diagnostics: [warning], only: ['refactor'] },
  });
  assert.deepEqual(others, []);
});

test('sources changed, added and deleted on disk change the marks', limit, async t => {
  const host = createMemoryHost(sources);
  const client = await start(t, { host });
  const draft = client.open('draft.md', wrong);
  await client.diagnostics(draft.uri, isMarked);
  host.write('sources/report.md', 'Revenue rose to $4.5 million in 2021.\n');
  await client.changed('sources/report.md');
  await client.diagnostics(draft.uri, isClean);
  draft.change('[@report]', '[@late]');
  await client.diagnostics(draft.uri, isMarked);
  host.write('sources/late.txt', 'Late news\n\nRevenue rose to $4.5 million in 2021.\n');
  await client.changed('sources/late.txt', FileChangeType.Created);
  await client.diagnostics(draft.uri, isClean);
  host.remove('sources/late.txt');
  await client.changed('sources/late.txt', FileChangeType.Deleted);
  await client.diagnostics(draft.uri, isMarked);
  host.remove('sources');
  await client.changed('sources', FileChangeType.Deleted);
  await client.diagnostics(draft.uri, isClean);
  await client.status(({ sources }) => sources === 0);
});

test('what happens in hidden and dependency folders is not looked at', limit, async t => {
  const host = createMemoryHost(sources);
  const client = await start(t, { host });
  host.takeWork();
  await client.changed('.git/index.lock', FileChangeType.Created);
  await client.changed('node_modules/a/sources/x.md', FileChangeType.Created);
  await client.connection.sendRequest('sourcebook/rebuild');
  assert.equal(host.takeWork().lists, 1);
});

test('problems of sources and of the configuration stand in their files', limit, async t => {
  const host = createMemoryHost({ ...sources, '.sourcebook.json': '{\n  "sorces": []\n}', 'sources/empty.md': '' });
  const client = await start(t, { host });
  const [config] = await client.diagnostics(`${folder}/.sourcebook.json`, isMarked);
  assert.equal(config?.range.start.line, 1);
  const [empty] = await client.diagnostics(`${folder}/sources/empty.md`, isMarked);
  assert.match(String(empty?.code), /empty/);
  host.write('.sourcebook.json', '{}');
  await client.changed('.sourcebook.json');
  await client.diagnostics(`${folder}/.sourcebook.json`, isClean);
});

test('a check that is switched off in the settings marks nothing', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', wrong);
  const [code] = codesOf(await client.diagnostics(draft.uri, isMarked));
  const name = String(code).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  client.settings = { checks: { [name]: 'off' } };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.diagnostics(draft.uri, isClean);
});

test('a citation is chosen and inserted by the client’s own requests', limit, async t => {
  const client = await start(t);
  const draft = client.open('draft.md', 'Of the readers 62.5% trusted the newspaper<|>.\n');
  const about = { uri: draft.uri, position: draft.at };
  const choices: { key: string; passage: string }[] = await client.connection.sendRequest(
    'sourcebook/citationChoices',
    about,
  );
  assert.equal(choices[0]?.key, 'survey');
  assert.match(choices[0]?.passage ?? '', /62\.5%/);
  const { version, edits }: { version: number; edits: TextEdit[] } = await client.connection.sendRequest(
    'sourcebook/insertCitation',
    { ...about, keys: ['survey'] },
  );
  assert.equal(version, 1);
  assert.equal(draft.apply(edits), 'Of the readers 62.5% trusted the newspaper [@survey, para. 1].\n');
});

test('without files of its own the server asks the client for them', limit, async t => {
  const host = createMemoryHost(sources);
  const client = await start(t, { host, files: 'client' });
  const draft = client.open('draft.md', wrong);
  const [warning] = await client.diagnostics(draft.uri, isMarked);
  assert.match(textOf(warning), /4\.2 million/);
  assert.deepEqual([...host.takeWork().reads].sort(), ['sources/report.md', 'sources/survey.txt']);
});

test('a client that knows nothing but the protocol has plain edits and plain locations', limit, async t => {
  const client = await start(t, {
    capabilities: {},
    abilities: { status: false },
  });
  const draft = client.open('draft.md', wrong);
  const [warning] = await client.diagnostics(draft.uri, isMarked);
  assert.equal(warning?.relatedInformation, undefined);
  const actions = await ask<CodeAction[]>(client, 'textDocument/codeAction', draft, {
    range: warning?.range,
    context: { diagnostics: [] },
  });
  assert.ok(actions.every(({ edit }) => edit?.changes?.[draft.uri]));
  const position = draft.document.positionAt(wrong.indexOf('report'));
  const [target] = await ask<{ uri: string }[]>(client, 'textDocument/definition', draft, { position });
  assert.equal(target?.uri, `${folder}/sources/report.md`);
  assert.deepEqual(client.registrations, []);
});

test('a client that shows no status is told of the progress', limit, async t => {
  const host = createMemoryHost(sources);
  let goOn = () => {};
  const begun = new Promise<void>(resolve => {
    goOn = resolve;
  });
  const slow = { ...host, readFile: (uri: string) => begun.then(() => host.readFile(uri)) };
  const capabilities = { window: { workDoneProgress: true } };
  const client = await start(t, { host: slow, capabilities, abilities: { status: false } });
  await client.progress('begin');
  goOn();
  await client.progress('end');
});

test('a draft finds the folder it lies in; folders come and go', limit, async t => {
  const host = createMemoryHost(sources);
  const client = await start(t, { host, folders: [] });
  const untitled = client.open('untitled:Untitled-1', wrong);
  await client.diagnostics(untitled.uri, isClean);
  const changeFolders = (event: object) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await changeFolders({ added: [{ uri: folder, name: 'workspace' }], removed: [] });
  await client.diagnostics(untitled.uri, isMarked);
  await client.status(({ sources }) => sources === 2);
  await changeFolders({ added: [], removed: [{ uri: folder, name: 'workspace' }] });
  await client.diagnostics(untitled.uri, isClean);
});

test('a copy that the editor shows of a draft is left alone', limit, async t => {
  const client = await start(t);
  const copy = client.open('git:/workspace/draft.md', wrong);
  assert.equal(await ask(client, 'textDocument/hover', copy, { position: { line: 0, character: 20 } }), null);
  assert.deepEqual(await client.diagnostics(copy.uri, () => true), []);
});

test('watching is asked for where the client can', limit, async t => {
  const client = await start(t);
  await client.connection.sendRequest('sourcebook/rebuild');
  assert.deepEqual([...client.registrations].sort(), [
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
  ]);
});

test('a passage of a PDF is shown in the text that was read, else the file itself', limit, async t => {
  const host = createMemoryHost(sources);
  host.write('sources/port.pdf', new Uint8Array(readFileSync('test/readers/files/report.pdf')));
  const text = 'Revenue rose by 9.3 per cent to $88.4 million [@po<|>rt].\n';
  const client = await start(t, { host, abilities: { texts: true } });
  const draft = client.open('draft.md', text);
  const [link] = await ask<LocationLink[]>(client, 'textDocument/definition', draft, { position: draft.at });
  const uri = URI.parse(link?.targetUri ?? '');
  assert.deepEqual([uri.scheme, uri.path], [textScheme, '/workspace/sources/port.pdf.txt']);
  const params: SourceTextParams = { uri: uri.query };
  const shown = await client.connection.sendRequest<SourceTextResult>(sourceTextRequest, params);
  const document = TextDocument.create(uri.toString(), 'plaintext', 1, shown.text);
  assert.match(document.getText(link?.targetSelectionRange), /^Revenue rose by 9\.3 per cent/);
  assert.equal(await client.connection.sendRequest(sourceTextRequest, { uri: `${folder}/sources/none.pdf` }), null);

  const other = await start(t, { host, abilities: { texts: false } });
  const again = other.open('draft.md', text);
  const [file] = await ask<LocationLink[]>(other, 'textDocument/definition', again, { position: again.at });
  assert.equal(file?.targetUri, `${folder}/sources/port.pdf`);
  assert.deepEqual(file?.targetRange.start, { line: 0, character: 0 });
});

test('a document of an archive is shown by itself, and a broken line is marked in the archive', limit, async t => {
  const records = ['{"key": "port", "text": "Revenue of the port rose to $88.4 million."}', '{"text": '];
  const host = createMemoryHost({ ...sources, 'sources/news.jsonl': records.join('\n') });
  const client = await start(t, { host, abilities: { texts: true } });
  const draft = client.open('draft.md', 'Revenue rose to $88.4 million [@po<|>rt].\n');
  const [link] = await ask<LocationLink[]>(client, 'textDocument/definition', draft, { position: draft.at });
  const uri = URI.parse(link?.targetUri ?? '');
  assert.deepEqual([uri.scheme, uri.path], [textScheme, '/workspace/sources/news.jsonl/port.txt']);
  const params: SourceTextParams = { uri: uri.query };
  const shown = await client.connection.sendRequest<SourceTextResult>(sourceTextRequest, params);
  assert.equal(shown.text, 'Revenue of the port rose to $88.4 million.');
  const [broken] = await client.diagnostics(`${folder}/sources/news.jsonl`, isMarked);
  assert.equal(broken?.range.start.line, 1);

  const other = await start(t, { host, abilities: { texts: false } });
  const again = other.open('draft.md', 'Revenue rose to $88.4 million [@po<|>rt].\n');
  const [file] = await ask<LocationLink[]>(other, 'textDocument/definition', again, { position: again.at });
  assert.equal(file?.targetUri, `${folder}/sources/news.jsonl`);
});
