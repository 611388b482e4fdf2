// From a keystroke to updated warnings, as an editor sees it: the built language server in a process of its own, the
// demo sources as the corpus, a draft of 10,000 words; one letter is typed at a time, all over the draft.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { findSentences } from '../../src/text/sentences.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { distFolder, printTable, quantile, readSeeds } from './support.ts';

const words = 10_000;
const keystrokes = 150;

const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-typing-'));
cpSync('seeds', path.join(folder, 'seeds'), { recursive: true });
const text = writeDraft(words);
const server = spawn(process.execPath, [path.join(distFolder, 'server.js'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
const uri = pathToFileURL(path.join(folder, 'draft.md')).href;

let heard: (params: PublishDiagnosticsParams) => void = () => {};
connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => heard(params));
connection.onRequest('client/registerCapability', () => null);
connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
connection.onRequest('window/workDoneProgress/create', () => null);
connection.listen();

/** Resolves with the next warnings for this version of the draft. */
function warningsOf(version: number): Promise<PublishDiagnosticsParams> {
  return new Promise(resolve => {
    heard = params => {
      if (params.uri === uri && params.version === version) resolve(params);
    };
  });
}

try {
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'typing' }],
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } } },
  });
  await connection.sendNotification('initialized', {});
  const opened = performance.now();
  const first = warningsOf(1);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const { diagnostics } = await first;
  const open = performance.now() - opened;

  const lines = text.split('\n').length;
  const times: number[] = [];
  for (let version = 2; version < 2 + keystrokes; version++) {
    const line = Math.floor(((version * 7919) % lines) / 2) * 2;
    const typed = warningsOf(version);
    const start = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: 'a' }],
    });
    await typed;
    times.push(performance.now() - start);
  }
  printTable(
    ['draft', 'warnings', 'times', 'median ms', 'p95 ms', 'of a whole draft'],
    [
      [`${words} words, opened`, diagnostics.length, 1, open.toFixed(0), '', '1 ×'],
      [
        'a keystroke',
        '',
        keystrokes,
        quantile(times, 0.5).toFixed(0),
        quantile(times, 0.95).toFixed(0),
        `${(quantile(times, 0.5) / open).toFixed(2)} ×`,
      ],
    ],
  );
  console.log('\nBy the clock, the pause that the server waits for the next keystroke included.');
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Sentences of the sources over and over, in paragraphs of five; in every fourth the digits are turned. */
function writeDraft(length: number): string {
  const sentences = readSeeds().flatMap(({ text }) =>
    findSentences(text).map(span => sliceSpan(text, span).replaceAll(/\s+/g, ' ')),
  );
  let draft = '';
  for (let i = 0, count = 0; count < length; i++) {
    const sentence = sentences[(i * 31) % sentences.length] ?? '';
    const written = i % 4 === 3 ? sentence.replaceAll(/\d/g, digit => `${9 - Number(digit)}`) : sentence;
    count += written.split(' ').length;
    draft += `${written}${i % 5 === 4 ? '\n\n' : ' '}`;
  }
  return draft;
}
