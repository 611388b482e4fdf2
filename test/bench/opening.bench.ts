// What the first card costs, in processor time of the server from its start, as an editor starts it: in a folder that was
// never opened before, and in one that is known. Processor time, so that other work beside it does not count.
// `--baseline DIR` measures another build beside this one, run by run: the folder of its `dist`.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { baselineFolder, distFolder, printTable, quantile } from './support.ts';

const runs = 9;
const text = 'Lukashenko met Xi in Beijing. Exports rose by 3 per cent.\n';

const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-opening-'));
const workspace = path.join(folder, 'workspace');
const asked = path.join(folder, 'asked.cjs');
const root = pathToFileURL(workspace).href;
const uri = `${root}/draft.md`;

/** Milliseconds of processor time until the first card, by a server that keeps its index and compiled code in `kept`. */
async function openOnce(dist: string, kept: string, isWarm: boolean): Promise<number> {
  const server = spawn(
    process.execPath,
    ['--require', asked, path.join(dist, 'server.js'), '--stdio', '--storage', path.join(kept, 'index')],
    {
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compiled') },
    },
  );
  if (!server.stdin || !server.stdout) throw new Error('The server has no streams.');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'opening' }],
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const place = { textDocument: { uri }, position: { line: 0, character: 3 } };
  for (const start = performance.now(); (await connection.sendRequest('textDocument/hover', place)) === null; ) {
    if (performance.now() - start > 60_000) throw new Error('No card after a minute.');
    await setTimeout(5);
  }
  const used = await new Promise<NodeJS.CpuUsage>(resolve => {
    server.once('message', message => resolve(message as NodeJS.CpuUsage));
    server.send('processor time');
  });
  if (isWarm) await setTimeout(3000);
  const gone = new Promise(resolve => server.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
  return (used.user + used.system) / 1000;
}

try {
  cpSync('seeds', path.join(workspace, 'seeds'), { recursive: true });
  writeFileSync(path.join(workspace, 'draft.md'), text);
  writeFileSync(
    asked,
    "if (process.send) { process.on('message', () => process.send(process.cpuUsage())); process.channel.unref(); }\n",
  );
  const builds = [
    ['this build', distFolder] as const,
    ...(baselineFolder ? [['baseline', baselineFolder] as const] : []),
  ];
  const measured = new Map<string, number[]>();
  for (let run = 0; run <= runs; run++)
    for (const [name, dist] of builds) {
      const known = path.join(folder, name);
      const fresh = path.join(folder, `${name} fresh`);
      mkdirSync(known, { recursive: true });
      for (const [label, kept] of [
        [`${name}, a folder never opened before`, fresh],
        [`${name}, a known folder`, known],
      ] as const) {
        const used = await openOnce(path.resolve(dist), kept, run === 0);
        if (run > 0) measured.set(label, [...(measured.get(label) ?? []), used]);
      }
      rmSync(path.join(fresh), { recursive: true, force: true });
    }
  printTable(
    ['first card, ms of processor time', 'median', 'least'],
    [...measured].map(([label, times]) => [label, quantile(times, 0.5).toFixed(0), Math.min(...times).toFixed(0)]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
