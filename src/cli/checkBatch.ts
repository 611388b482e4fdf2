import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { createCorpus } from '../corpus/createCorpus.ts';
import { checkDraft } from '../engine/checkDraft.ts';
import { defaultConfig } from '../engine/config.ts';
import { readSource } from '../sources/readSource.ts';
import type { Source } from '../sources/source.ts';
import { createCache } from './cache.ts';
import { readLines } from './lines.ts';
import type { Output } from './output.ts';
import { toCheckedDraftJson } from './toJson.ts';

interface BatchSource {
  readonly key: string;
  readonly text: string;
  readonly format: string;
}

interface BatchRecord {
  readonly sources: readonly BatchSource[];
  readonly draft: string;
}

/** Neighbouring records often share their sources. */
const keptCorpora = 16;
const keptSources = 256;

const extensions: Readonly<Record<string, string>> = { text: 'txt', plain: 'txt', markdown: 'md' };

/**
 * Checks a stream of records, one JSON object a line, and answers each with one line in the same order. A record that
 * cannot be read or checked is answered by its error, and the rest go on. Blank lines are passed over.
 */
export async function checkBatch(input: AsyncIterable<Uint8Array>, output: Output): Promise<void> {
  const check = createRecordChecker();
  for await (const line of readLines(input)) {
    if (line.trim() !== '') await output.write(`${JSON.stringify(answerLine(line, check))}\n`);
  }
}

function answerLine(line: string, check: (record: BatchRecord) => object): object {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    if (!isObject(value)) throw new Error('a record is a JSON object');
    id = value.id ?? null;
    return { id, ...check(readRecord(value)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function createRecordChecker(): (record: BatchRecord) => object {
  const corpora = createCache<CorpusSnapshot>(keptCorpora);
  const sources = createCache<Source>(keptSources);
  function read(source: BatchSource, index: number): Source {
    const extension = extensions[source.format] ?? source.format;
    // A mark at the start is no part of a decoded text; a space in its place keeps the offsets.
    const bytes = new TextEncoder().encode(source.text.replace(/^\uFEFF/, ' '));
    const uri = `record:${index}`;
    const file = { uri, path: `${source.key}.${extension}`, bytes };
    return sources.get(JSON.stringify([index, source]), () => readSource(file, { key: source.key }));
  }
  return ({ sources: given, draft }) => {
    const corpus = corpora.get(JSON.stringify(given), () =>
      createCorpus(given.map(read), { ...defaultConfig.entities, revision: 1 }),
    );
    return toCheckedDraftJson(checkDraft(draft, corpus, defaultConfig));
  };
}

function readRecord(value: Readonly<Record<string, unknown>>): BatchRecord {
  const { sources, draft } = value;
  if (typeof draft !== 'string') throw new Error('"draft" should be a string');
  if (!Array.isArray(sources)) throw new Error('"sources" should be a list');
  return { draft, sources: sources.map(readBatchSource) };
}

function readBatchSource(value: unknown, index: number): BatchSource {
  if (!isObject(value)) throw new Error(`"sources[${index}]" should be an object`);
  const { key, text } = value;
  if (typeof key !== 'string' || key === '') throw new Error(`"sources[${index}].key" should be a string`);
  if (typeof text !== 'string') throw new Error(`"sources[${index}].text" should be a string`);
  const { format = hasTable(text) ? 'markdown' : 'text' } = value;
  if (typeof format !== 'string') throw new Error(`"sources[${index}].format" should be a string`);
  return { key, text, format };
}

/** Whether a line parts a table's head from its body, as in GitHub Flavored Markdown: `|---|--:|`. */
function hasTable(text: string): boolean {
  return text.split('\n').some(line => line.includes('|') && line.includes('--') && /^[-:|\s]+$/.test(line));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
