// Measures reading, indexing and searching: `npm run bench -- corpus --data DIR` on DIR/corpus/real.jsonl.gz, or with a
// file of that form: a JSON object a line with `id`, `text` and, where there is one, `title`. A number behind it takes
// that many documents. Prints processor times, memory, and how often the source that a sentence was taken from comes
// first when a third of its words are missing.
import { createReadStream } from 'node:fs';
import readline from 'node:readline';
import { createGunzip } from 'node:zlib';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { rankSources } from '../../src/corpus/rankSources.ts';
import { assignKeys } from '../../src/sources/keys.ts';
import { readSource } from '../../src/sources/readSource.ts';
import type { Source } from '../../src/sources/source.ts';
import { findWords } from '../../src/text/words.ts';

const queries = 400;
const [data, limit = '1000000'] = process.argv.slice(2);
if (data === undefined) {
  console.log('Left out: needs --data DIR with corpus/real.jsonl.gz in it.');
  process.exit(0);
}
const file = data.endsWith('.gz') ? data : `${data}/corpus/real.jsonl.gz`;

const texts = await readTexts(file, Number(limit));
const bytes = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`${texts.length} documents, ${(bytes / 1e6).toFixed(1)} MB`);

const read = measure('read', () => texts.map(text => readSource(text, { key: null })));
const keyed = measure('keys', () => assignKeys(read));
const corpus = createCorpus(keyed, { revision: 1, aliases: {}, ignoredNames: [] });
measure('index (first query)', () => corpus.searchPassages('the trade of the year', { limit: 10 }));
const again = measure('edit of one source, snapshot and query', () => {
  const [first, ...others] = keyed;
  const edited = first ? [{ ...first, passages: [...first.passages] }, ...others] : others;
  const next = createCorpus(edited, { revision: 2, aliases: {}, ignoredNames: [] });
  next.searchPassages('the trade of the year', { limit: 10 });
  return next;
});

const passages = keyed.reduce((sum, source) => sum + source.passages.length, 0);
const furniture = keyed.reduce((sum, source) => sum + source.passages.filter(passage => passage.furniture).length, 0);
const figures = keyed.reduce((sum, source) => sum + source.figures.length, 0);
const problems = keyed.filter(source => source.problems.length > 0).length;
const suffixed = keyed.filter(source => !source.otherKeys.some(key => key.startsWith(`${source.key}-`))).length;
console.log(
  `${passages} passages (${furniture} furniture), ${figures} figures, ${problems} sources with problems, ${suffixed} keys shared`,
);

const sentences = sampleSentences(keyed, queries);
const times: number[] = [];
let first = 0;
let firstSource = 0;
for (const { source, sentence } of sentences) {
  const start = process.cpuUsage();
  const [hit] = again.searchPassages(sentence, { limit: 10 });
  times.push(processorTime(start));
  if (hit?.source.uri === source.uri) first++;
  if (rankSources(again, sentence, 3).some(ranked => ranked.source.uri === source.uri)) firstSource++;
}
print('sentence query', times);
console.log(
  `its source first ${((100 * first) / sentences.length).toFixed(1)} %, among three sources ${((100 * firstSource) / sentences.length).toFixed(1)} %`,
);
print(
  'figure query',
  sentences.map(({ source }) => {
    const year = 1900 + (source.figures.length % 100);
    const start = process.cpuUsage();
    again.findFigures({ from: year, to: year + 1 });
    return processorTime(start);
  }),
);
measure('entities', () => again.entities.length);

async function readTexts(path: string, limit: number) {
  const result: { readonly uri: string; readonly path: string; readonly bytes: Uint8Array }[] = [];
  const encoder = new TextEncoder();
  for await (const line of readline.createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (result.length >= limit) break;
    const { id, title, text }: { id: string; title?: string; text: string } = JSON.parse(line);
    const name = `${id}.${/^#|\n#/.test(text) ? 'md' : 'txt'}`;
    result.push({ uri: `memory:///${name}`, path: name, bytes: encoder.encode(title ? `${title}\n\n${text}` : text) });
  }
  return result;
}

/** Sentences of about twenty words with every third left out, evenly over the corpus. */
function sampleSentences(sources: readonly Source[], count: number) {
  const step = Math.max(1, Math.floor(sources.length / count));
  return sources.flatMap((source, i) => {
    if (i % step !== 0) return [];
    for (const { span, furniture } of source.passages) {
      const words = findWords(source.prose, span);
      if (furniture || words.length < 18 || words.length > 32) continue;
      const kept = words.filter((_, j) => j % 3 !== 2);
      return [{ source, sentence: kept.map(({ span }) => source.prose.slice(span.start, span.end)).join(' ') }];
    }
    return [];
  });
}

function measure<T>(what: string, run: () => T): T {
  const start = process.cpuUsage();
  const result = run();
  const seconds = processorTime(start) / 1000;
  const memory = process.memoryUsage();
  const rate = (bytes / 1e6 / seconds).toFixed(1);
  const used = ((memory.heapUsed + memory.arrayBuffers) / 1e6).toFixed(0);
  console.log(`${what}: ${(seconds * 1000).toFixed(0)} ms of processor time, ${rate} MB/s, ${used} MB in use`);
  return result;
}

/** Milliseconds of processor time, all threads: what other programs take does not count. */
function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${times.length})`);
}
