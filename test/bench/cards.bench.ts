// How long a card takes over real documents, in processor time, for frequent names and for all others alike; `--errors` prints ten cards.
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { createCard } from '../../src/features/card/card.ts';
import { cardToMarkdown } from '../../src/features/card/cardToMarkdown.ts';
import type { Entity } from '../../src/names/name.ts';
import { assignKeys } from '../../src/sources/keys.ts';
import { readSource } from '../../src/sources/readSource.ts';
import {
  findData,
  printErrors,
  printTable,
  processorSeconds,
  quantile,
  readJsonLines,
  toShort,
  toSourceFile,
} from './support.ts';

interface Document {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

const asked = 300;
const sizes = [2_000, 20_133];
const file = findData('corpus/real.jsonl.gz');
if (file) {
  const documents = readJsonLines<Document>(file);
  const heads = ['documents', 'cards of', 'asked', 'p50 ms', 'p95 ms', 'most ms'];
  for (const size of sizes) printTable(heads, benchCards(documents, size));
}

/** Every n-th document, so that all kinds are among them. */
function benchCards(documents: readonly Document[], size: number): (string | number)[][] {
  const step = documents.length / Math.min(size, documents.length);
  const chosen = Array.from({ length: Math.floor(documents.length / step) }, (_, i) => documents[Math.floor(i * step)]);
  const sources = chosen.flatMap(document => (document ? [readSource(toFile(document), { key: null })] : []));
  const corpus = createCorpus(assignKeys(sources), { aliases: {}, ignoredNames: [], revision: 1 });
  const { entities } = corpus;
  const time = (some: readonly Entity[]) =>
    some.map(entity => {
      const start = process.cpuUsage();
      cardToMarkdown(createCard(entity, corpus), { pictures: true, commandsFor: 'memory:///draft.md' });
      return 1000 * processorSeconds(start);
    });
  time(entities.slice(0, asked));
  if (size === sizes[0]) {
    const shown = entities.filter((_, i) => i % 12 === 11).slice(0, 10);
    printErrors(shown.map(entity => cardToMarkdown(createCard(entity, corpus)).replaceAll('\n\n', '\n')));
  }
  const stepOver = Math.max(1, Math.floor(entities.length / asked));
  const samples = {
    'the most frequent names': entities.slice(0, asked),
    'names of all kinds': entities.filter((_, i) => i % stepOver === 0).slice(0, asked),
  };
  return Object.entries(samples).map(([name, some]) => {
    const times = time(some);
    return [
      sources.length,
      name,
      times.length,
      toShort(quantile(times, 0.5)),
      toShort(quantile(times, 0.95)),
      toShort(Math.max(...times)),
    ];
  });
}

function toFile({ id, title, date, text }: Document) {
  const written = new Date(date?.replace(/\.\d+$/, '') ?? '');
  const front = Number.isNaN(written.getTime()) ? '' : `---\ndate: ${written.toISOString().slice(0, 10)}\n---\n`;
  return toSourceFile(`${id}.md`, `${front}${title ? `${title}\n\n${text}` : text}`);
}
