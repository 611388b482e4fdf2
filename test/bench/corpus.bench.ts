// Reading, indexing and searching 20,000 real documents: processor time, memory, and how often the source that a
// sentence was taken from comes first when a third of its words are missing.
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { rankSources } from '../../src/corpus/rankSources.ts';
import { assignKeys } from '../../src/sources/keys.ts';
import { readSource } from '../../src/sources/readSource.ts';
import type { Source } from '../../src/sources/source.ts';
import { findWords } from '../../src/text/words.ts';
import {
  findData,
  printTable,
  processorSeconds,
  quantile,
  readJsonLines,
  toPercent,
  toShort,
  toSourceFile,
} from './support.ts';

interface Document {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

const queries = 400;
const options = { aliases: {}, ignoredNames: [] };
const file = findData('corpus/real.jsonl.gz');
if (file) benchCorpus(readJsonLines<Document>(file));

function benchCorpus(documents: readonly Document[]): void {
  const files = documents.map(({ id, title, text }) =>
    toSourceFile(`${id}.${/^#|\n#/.test(text) ? 'md' : 'txt'}`, title ? `${title}\n\n${text}` : text),
  );
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const before = megabytesInUse();
  const rows: (string | number)[][] = [];
  const step = <Result>(what: string, run: () => Result): Result => {
    const start = process.cpuUsage();
    const result = run();
    const seconds = processorSeconds(start);
    const inUse = Math.max(0, megabytesInUse() - before);
    rows.push([
      what,
      toShort(1000 * seconds),
      toShort(megabytes / seconds),
      toShort(inUse),
      toShort(inUse / megabytes),
    ]);
    return result;
  };
  const decoder = new TextDecoder();
  step('for comparison: decode UTF-8 only', () =>
    files.reduce((sum, { bytes }) => sum + decoder.decode(bytes).length, 0),
  );
  const sources = step('read: decode, sentences, figures, names', () =>
    assignKeys(files.map(file => readSource(file, { key: null }))),
  );
  const corpus = step('index passages and figures', () => {
    const corpus = createCorpus(sources, { ...options, revision: 1 });
    search(corpus);
    return corpus;
  });
  step('find out who is who', () => corpus.entities.length);
  const edited = step('after an edit of one source: index', () => {
    const next = createCorpus(edit(sources), { ...options, revision: 2 });
    search(next);
    return next;
  });
  step('after an edit of one source: who is who', () => edited.entities.length);
  console.log(`\n${documents.length.toLocaleString('en')} documents, ${toShort(megabytes)} MB`);
  printTable(['', 'ms', 'MB/s', 'MB in use', 'per MB of text'], rows);

  const sentences = sampleSentences(sources);
  let first = 0;
  let amongThree = 0;
  const passageTimes = sentences.map(({ source, sentence }) => {
    const start = process.cpuUsage();
    const [hit] = corpus.searchPassages(sentence, { limit: 10 });
    const seconds = processorSeconds(start);
    if (hit?.source.uri === source.uri) first++;
    if (rankSources(corpus, sentence, 3).some(ranked => ranked.source.uri === source.uri)) amongThree++;
    return 1000 * seconds;
  });
  const figureTimes = sentences.map((_, i) => {
    const start = process.cpuUsage();
    corpus.findFigures({ from: 1900 + (i % 100), to: 1901 + (i % 100) });
    return 1000 * processorSeconds(start);
  });
  printTable(
    ['query', 'asked', 'p50 ms', 'p95 ms'],
    Object.entries({ 'passages for a sentence': passageTimes, 'figures by value': figureTimes }).map(
      ([name, times]) => [name, times.length, toShort(quantile(times, 0.5)), toShort(quantile(times, 0.95))],
    ),
  );
  console.log(
    `\nA sentence's own source, a third of its words missing: first ${toPercent(first, sentences.length)}, ` +
      `among three ${toPercent(amongThree, sentences.length)}.`,
  );
}

function search(corpus: ReturnType<typeof createCorpus>): void {
  corpus.searchPassages('the trade of the year', { limit: 10 });
  corpus.findFigures({ from: 5, to: 6 });
}

/** The same sources, the first of them read anew. */
function edit([first, ...others]: readonly Source[]): readonly Source[] {
  return first ? [{ ...first, passages: [...first.passages] }, ...others] : others;
}

/** Sentences of 18 to 32 words with every third left out, evenly over the corpus. */
function sampleSentences(sources: readonly Source[]): { readonly source: Source; readonly sentence: string }[] {
  const step = Math.max(1, Math.floor(sources.length / queries));
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

function megabytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
