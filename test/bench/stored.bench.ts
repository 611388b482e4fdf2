// The stored index over real files, as a person meets it: built once, then opened by a new process; what it takes on the
// disk, part by part; how long questions wait, in the segments as they were written and in one. Each step runs in a
// process of its own, so that one's memory is not another's. Peers, terms only, are given the same passages and sentences:
// MiniSearch, and where they are found FlexSearch and SQLite's FTS5, which are no dependencies:
// `npm install --prefix /tmp/peers flexsearch@0.8.212 node-sqlite3-wasm@0.8.60`, then `NODE_PATH=/tmp/peers/node_modules`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { noteRun } from './support/history.ts';
import { listPeers, type PeerFigures, runPeerStep } from './support/storedPeers.ts';
import { type BuildFigures, editedName, type OpenFigures, runStoredStep } from './support/storedSteps.ts';
import { distFolder, findData, printTable, readJsonLines, thinOut, toShort } from './support.ts';

interface Document {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

const [step, folder = '', storage = '', indexer = ''] = (process.env.SOURCEBOOK_BENCH_STEP ?? '').split('\n');
const file = step ? null : findData('corpus/real.jsonl.gz');
if (step?.startsWith('peer-')) await runPeerStep(step, folder, storage);
else if (step) await runStoredStep(step, folder, storage, indexer);
else if (file) bench(thinOut(readJsonLines<Document>(file)));

function bench(documents: readonly Document[]): void {
  const root = mkdtempSync(path.join(tmpdir(), 'sourcebook-stored-'));
  try {
    const folder = path.join(root, 'sources');
    const index = path.join(root, 'index');
    const megabytes = writeFiles(folder, documents) / 1e6;
    console.log(`\n${documents.length.toLocaleString('en')} documents, ${toShort(megabytes)} MB`);
    const built = runStep<BuildFigures>('build', folder, index);
    const inThreads = runStep<BuildFigures>('build', folder, `${index}-2`, path.join(distFolder, 'indexer.js'));
    printTable(
      ['build and store', 's of processor', 's elapsed', 'MB/s', 'peak MB'],
      [toRow('one thread', built, megabytes), toRow('two more', inThreads, megabytes)],
    );
    printSizes(built, megabytes);
    const opened = runStep<OpenFigures>('open', folder, index);
    printTable(
      ['opened by a new process', 'ms', 'resident MB', 'peak MB'],
      opened.moments.map(({ name, ms, resident, peak }) => [name, toShort(ms), toShort(resident), toShort(peak)]),
    );
    printTable(
      ['question', 'asked', 'p50 ms', 'p95 ms'],
      opened.questions.map(({ name, asked, p50, p95 }) => [name, asked, toShort(p50), toShort(p95)]),
    );
    const peers = listPeers().map(name => benchPeer(name, `${index}.peers.json`, root));
    printPeers(built, opened, peers, megabytes);
    noteRun(`${documents.length} documents`, toRunFigures(built, opened));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function toRow(name: string, { seconds, elapsed, peak }: BuildFigures, megabytes: number): string[] {
  return [name, ...[seconds, elapsed, megabytes / elapsed, peak].map(toShort)];
}

function benchPeer(name: string, task: string, root: string): PeerFigures {
  const built = runStep<PeerFigures>(`peer-build ${name}`, task, root);
  return { ...built, ...runStep<PeerFigures>(`peer-open ${name}`, task, root) };
}

function sizeOf({ sections }: BuildFigures): number {
  return sections.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Sourcebook's row, then each peer's with how many times as much it takes. */
function printPeers(
  built: BuildFigures,
  { moments, questions }: OpenFigures,
  peers: readonly PeerFigures[],
  megabytes: number,
): void {
  const [sentence] = questions;
  const edit = questions.find(({ name }) => name === editedName);
  const own: PeerFigures = {
    name: 'Sourcebook: terms, figures, names, texts',
    seconds: built.seconds,
    bytes: sizeOf(built),
    openMs: moments[0]?.ms ?? Number.NaN,
    residentMegabytes: moments[0]?.resident ?? Number.NaN,
    p50: sentence?.p50 ?? Number.NaN,
    p95: sentence?.p95 ?? Number.NaN,
    editMs: edit?.p50 ?? Number.NaN,
  };
  const toRow = (figures: PeerFigures) => {
    const withRatio = (value: number, base: number, shown = toShort(value)) =>
      figures === own ? shown : `${shown} (${toShort(value / base)} ×)`;
    return [
      figures.name,
      withRatio(figures.seconds, own.seconds, toShort(megabytes / figures.seconds)),
      withRatio(figures.bytes, own.bytes, toShort(figures.bytes / 1e6 / megabytes)),
      withRatio(figures.openMs, own.openMs),
      withRatio(figures.residentMegabytes, own.residentMegabytes),
      withRatio(figures.p50, own.p50),
      withRatio(figures.p95, own.p95),
      withRatio(figures.editMs, own.editMs),
    ];
  };
  printTable(
    ['', 'build MB/s', 'disk / text', 'first answer ms', 'resident MB', 'p50 ms', 'p95 ms', 'edit ms'],
    [own, ...peers].map(toRow),
  );
}

function toRunFigures(built: BuildFigures, { moments, questions }: OpenFigures): Record<string, number> {
  return {
    'build s': built.seconds,
    'build, peak MB': built.peak,
    'disk MB': sizeOf(built) / 1e6,
    ...Object.fromEntries(moments.map(({ name, ms }) => [`${name}, ms`, ms])),
    ...Object.fromEntries(questions.map(({ name, p95 }) => [`${name}, p95 ms`, p95])),
  };
}

function writeFiles(folder: string, documents: readonly Document[]): number {
  let bytes = 0;
  for (const [i, { id, title, text }] of documents.entries()) {
    const inside = path.join(folder, String(Math.floor(i / 1000)));
    if (i % 1000 === 0) mkdirSync(inside, { recursive: true });
    const file = path.join(inside, `${id}.${/^#|\n#/.test(text) ? 'md' : 'txt'}`);
    writeFileSync(file, title ? `${title}\n\n${text}` : text);
    bytes += statSync(file).size;
  }
  return bytes;
}

function printSizes({ sections }: BuildFigures, megabytes: number): void {
  const total = sections.reduce((sum, [, bytes]) => sum + bytes, 0);
  printTable(
    ['part of the index', 'MB', 'of the text'],
    [...sections.toSorted(([, a], [, b]) => b - a), ['all', total] as const]
      .filter(([, bytes]) => bytes > total / 500)
      .map(([name, bytes]) => [name, toShort(bytes / 1e6), (bytes / 1e6 / megabytes).toFixed(3)]),
  );
}

function runStep<Figures>(step: string, folder: string, storage: string, indexer = ''): Figures {
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url)], {
    env: { ...process.env, SOURCEBOOK_BENCH_STEP: [step, folder, storage, indexer].join('\n') },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`The step "${step}" failed.`);
  return JSON.parse(stdout) as Figures;
}
