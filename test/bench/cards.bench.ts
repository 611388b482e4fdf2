// How long a card takes over real documents, in processor time: what an editor asks when the pointer rests on a name,
// over sources that lie in the index and are read when they are needed. Asked for the most frequent names and for all
// others alike; `--errors` prints ten cards.
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Entity } from '../../src/names/name.ts';
import { createMemoryHost } from '../support/memoryHost.ts';
import { createMemoryStorage } from '../support/memoryStorage.ts';
import {
  findData,
  printErrors,
  printTable,
  processorSeconds,
  quantile,
  readJsonLines,
  toPercent,
  toShort,
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
  const heads = ['documents', 'cards of', 'asked', 'p50 ms', 'p95 ms', 'most ms', 'within 50 ms'];
  for (const size of sizes) printTable(heads, await benchCards(documents, size));
}

/** Every n-th document, so that all kinds are among them. */
async function benchCards(documents: readonly Document[], size: number): Promise<(string | number)[][]> {
  const step = documents.length / Math.min(size, documents.length);
  const files: Record<string, string> = {};
  for (let i = 0; i < documents.length; i += step) {
    const document = documents[Math.floor(i)];
    if (document) files[`sources/${document.id}.md`] = toText(document);
  }
  const engine = createEngine({ ...createMemoryHost(files), storage: createMemoryStorage() });
  await engine.rebuild();
  const { entities } = engine.corpus;
  const apart = Math.max(1, Math.floor(entities.length / asked));
  const samples = {
    'the most frequent names': entities.slice(0, asked),
    'names of all kinds': entities.filter((_, i) => i % apart === apart - 1).slice(0, asked),
  };
  timeCards(engine, entities.slice(0, 30));
  if (size === sizes[0]) {
    const shown = entities.filter((_, i) => i % 12 === 11).slice(0, 10);
    printErrors(askCards(engine, shown).map(ask => ask().replaceAll('\n\n', '\n')));
  }
  return Object.entries(samples).map(([name, some]) => {
    const times = timeCards(engine, some);
    return [
      engine.corpus.sources.length,
      name,
      times.length,
      toShort(quantile(times, 0.5)),
      toShort(quantile(times, 0.95)),
      toShort(Math.max(...times)),
      toPercent(times.filter(time => time <= 50).length, times.length),
    ];
  });
}

/** In milliseconds. */
function timeCards(engine: Engine, entities: readonly Entity[]): number[] {
  return askCards(engine, entities).map(ask => {
    const start = process.cpuUsage();
    ask();
    return 1000 * processorSeconds(start);
  });
}

/** What asks for the card over each of the names, in a draft that has them all. */
function askCards(engine: Engine, entities: readonly Entity[]): (() => string)[] {
  let text = '';
  const offsets = entities.map(({ name }) => {
    text += 'They spoke about ';
    const offset = text.length + 1;
    text += `${name} that day.\n\n`;
    return offset;
  });
  const draft = { uri: 'memory:/workspace/draft.md', version: entities.length, text };
  engine.hover(draft, 0, draft.uri);
  return offsets.map(offset => () => engine.hover(draft, offset, draft.uri)?.markdown ?? '');
}

function toText({ title, date, text }: Document): string {
  const written = new Date(date?.replace(/\.\d+$/, '') ?? '');
  const front = Number.isNaN(written.getTime()) ? '' : `---\ndate: ${written.toISOString().slice(0, 10)}\n---\n`;
  return `${front}${title ? `${title}\n\n${text}` : text}`;
}
