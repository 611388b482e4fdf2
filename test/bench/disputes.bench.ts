// How many disputes are raised between real news texts, each pair once: in documents drawn at random, and in documents
// about the same subjects, with their dates and without. `--errors` prints both sentences of each, for a person to read.
import type { CorpusSnapshot, FigureHit } from '../../src/corpus/corpusSnapshot.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { findDisputes } from '../../src/judging/disputes/findDisputes.ts';
import { readSource } from '../../src/sources/readSource.ts';
import type { Source } from '../../src/sources/source.ts';
import {
  findData,
  printErrors,
  printTable,
  processorSeconds,
  readCorpus,
  readJsonLines,
  readSeeds,
  shuffle,
  toShort,
  toSourceFile,
} from './support.ts';

interface Document {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

const size = 500;
const seeds = [7, 8, 9];
const subjects = 10;
/** Titles that hold a word that is a subject: seldom enough to tell something, often enough to fill its part. */
const [leastTitles, mostTitles] = [100, 500];

const seedCorpus = readCorpus(readSeeds());
console.log(`\nIn the demo sources:\n${findAll(seedCorpus).disputes.join('\n\n')}`);

const file = findData('corpus/real.jsonl.gz');
if (file) {
  const documents = readJsonLines<Document>(file).filter(({ text }) => text.trim() !== '');
  const rows: (string | number)[][] = [];
  const pairs: string[] = [];
  for (const seed of seeds)
    for (const [name, chosen] of [
      ['at random', shuffle(documents, seed).slice(0, size)],
      ['by subject', chooseBySubject(documents, seed)],
    ] as const)
      for (const isDated of [true, false]) {
        const corpus = readDocuments(chosen, isDated);
        const start = process.cpuUsage();
        const { figures, disputes } = findAll(corpus);
        const what = `${name}, seed ${seed}, ${isDated ? 'dated' : 'undated'}`;
        rows.push([what, chosen.length, figures, disputes.length, toShort(processorSeconds(start))]);
        pairs.push(...disputes.map(dispute => `${what}\n${dispute}\n`));
      }
  printTable(['500 documents', 'documents', 'figures', 'disputes', 'seconds'], rows);
  printErrors(pairs);
}

/** Documents whose titles share one of the words that many titles have. */
function chooseBySubject(documents: readonly Document[], seed: number): Document[] {
  const byWord = new Map<string, Document[]>();
  for (const document of documents)
    for (const word of new Set(document.title?.toLowerCase().match(/\p{L}{4,}/gu)))
      byWord.set(word, [...(byWord.get(word) ?? []), document]);
  const frequent = [...byWord.values()].filter(({ length }) => length >= leastTitles && length <= mostTitles);
  const chosen = shuffle(frequent, seed)
    .slice(0, subjects)
    .flatMap(about => shuffle(about, seed).slice(0, size / subjects));
  return [...new Set(chosen)];
}

function readDocuments(documents: readonly Document[], isDated: boolean): CorpusSnapshot {
  const sources = documents.map(({ id, title, date, text }): Source => {
    const source = readSource(toSourceFile(`${id}.txt`, title ? `${title}\n\n${text}` : text), { key: id });
    const day = new Date(`${date?.split(' ')[0]} UTC`);
    if (!isDated || Number.isNaN(day.getTime())) return source;
    const parts = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()] as const;
    return { ...source, metadata: { ...source.metadata, issued: { 'date-parts': [parts] } } };
  });
  return createCorpus(sources, { aliases: {}, ignoredNames: [], revision: 1 });
}

function findAll(corpus: CorpusSnapshot): { readonly figures: number; readonly disputes: readonly string[] } {
  let figures = 0;
  const disputes = new Map<string, string>();
  for (const source of corpus.sources)
    for (const passage of source.passages)
      for (const index of passage.figures) {
        const figure = source.figures[index];
        if (!figure) continue;
        figures++;
        const hit = { source, passage, figure };
        for (const other of findDisputes(hit, corpus)) {
          const pair = [describe(hit), describe(other)].sort();
          disputes.set(JSON.stringify(pair), pair.join('\n'));
        }
      }
  return { figures, disputes: [...disputes.values()] };
}

function describe({ source, passage, figure }: FigureHit): string {
  const { start, end } = passage.span;
  const before = source.prose.slice(start, figure.span.start);
  const sentence = `${before}«${figure.text}»${source.prose.slice(figure.span.end, end)}`.replaceAll(/\s+/g, ' ');
  return `  ${source.key} (${source.metadata.issued?.['date-parts'][0]?.join('-') ?? 'no date'}): ${sentence}`;
}
