import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { assignKeys } from '../../src/sources/keys.ts';
import { type ReadSource, readSource } from '../../src/sources/readSource.ts';
import type { Source } from '../../src/sources/source.ts';

/** Reads texts by their paths, as the files of one folder. */
export function readSources(texts: Readonly<Record<string, string>>): Source[] {
  return assignKeys(Object.entries(texts).map(([path, text]) => readText(path, text)));
}

export function readText(path: string, text: string): ReadSource {
  return readSource({ uri: `memory:///${path}`, path, bytes: new TextEncoder().encode(text) }, { key: null });
}

export function corpusOf(sources: readonly Source[], revision = 1): CorpusSnapshot {
  return createCorpus(sources, { revision, aliases: {}, ignoredNames: [] });
}
