// A bibliography of 20,000 entries beside the demo sources: from its bytes until the engine is ready to answer, and from a keystroke in
// a key to the offers, in the engine.
import { createEngine } from '../../src/engine/createEngine.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { printTable, processorSeconds, quantile, readSeeds } from './support.ts';

const entries = 20_000;
const typed = ['', 's', 'sm', 'smi', 'smith', 'smith19', 'smith1999', 'waves', 'doe 2004', 'nobody', 'theory-of', '@'];
const rounds = 8;

const families = ['Smith', 'Doe', 'Roe', 'Müller', 'Nakamura', 'Okafor', 'García', 'Ivanova', 'Chen', 'Haddad'];
const nouns = ['waves', 'rivers', 'markets', 'frogs', 'cities', 'proteins', 'glaciers', 'voters', 'engines', 'poems'];

const seeds = Object.fromEntries(readSeeds().map(({ key, text }) => [`sources/${key}.txt`, text]));
const bibliography = Array.from({ length: entries }, (_, i) => writeEntry(i)).join('\n');

const without = await open(seeds);
const host = createMemoryHost({ ...seeds, 'references.bib': bibliography });
const engine = createEngine(host);
const started = process.cpuUsage();
let loaded = 0;
engine.onChange(() => {
  if (engine.status.state === 'ready') loaded ||= processorSeconds(started) * 1000;
});
await engine.rebuild();

const times: number[] = [];
let version = 0;
const sentence = 'Bilateral turnover rose by 9 per cent to US$4.2 billion [@';
ask('first');
const first = times.pop() ?? 0;
for (let round = 0; round < rounds; round++) for (const part of typed) ask(part);

printTable(
  ['', 'entries', 'MB', 'load ms', 'without it ms', 'first offers ms', 'offers p50 ms', 'p95 ms'],
  [
    [
      'bibliography',
      String(engine.corpus.textless.length),
      (bibliography.length / 1e6).toFixed(1),
      loaded.toFixed(0),
      without.toFixed(0),
      first.toFixed(1),
      quantile(times, 0.5).toFixed(1),
      quantile(times, 0.95).toFixed(1),
    ],
  ],
);

async function open(files: Readonly<Record<string, string>>): Promise<number> {
  const from = process.cpuUsage();
  await createEngine(createMemoryHost(files)).rebuild();
  return processorSeconds(from) * 1000;
}

function ask(part: string): void {
  const text = sentence + part;
  const from = process.cpuUsage();
  engine.complete({ uri: 'memory:/workspace/draft.md', version: ++version, text }, text.length);
  times.push(processorSeconds(from) * 1000);
}

function writeEntry(i: number): string {
  const family = families[i % families.length] ?? '';
  const noun = nouns[Math.floor(i / 10) % nouns.length] ?? '';
  const year = 1950 + (i % 75);
  return `@article{${family.toLowerCase()}${year}-${i},
  author = {${family}, Jane and Poe, Edgar Allan},
  title = {A Theory of ${noun}, Part ${i}: What {N}obody Saw},
  journal = {Journal of ${noun} and Other Things},
  year = {${year}}, volume = {${i % 90}}, pages = {${i % 300}--${(i % 300) + 12}},
  doi = {10.1000/${family.toLowerCase()}.${i}},
}
`;
}
