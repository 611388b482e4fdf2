import type { NameScan } from '../names/name.ts';
import type { Source } from '../sources/source.ts';
import type { IndexedFile, Segment, SourceSummary } from './segments/segment.ts';
import type { SourceCache } from './sourceCache.ts';

/**
 * A source of a segment. What its text gives is read again when it is asked for, and not for ever kept: the same part
 * may be another object after the answer to the next question.
 */
export class StoredSource implements Source {
  readonly uri: string;
  readonly path: string;
  readonly key: string;
  readonly otherKeys: readonly string[];
  readonly givenKey?: string;
  readonly metadata: Source['metadata'];
  readonly problems: Source['problems'];
  readonly segment: Segment;
  readonly index: number;
  readonly #file: IndexedFile;
  readonly #cache: SourceCache;
  readonly #tables: number;
  #names: NameScan | undefined;

  constructor(
    segment: Segment,
    index: number,
    file: IndexedFile,
    summary: SourceSummary,
    keys: { readonly key: string; readonly otherKey: string },
    cache: SourceCache,
  ) {
    this.segment = segment;
    this.index = index;
    this.uri = file.uri;
    this.path = file.path;
    this.key = keys.key;
    this.otherKeys = [keys.otherKey];
    if (summary.givenKey !== undefined) this.givenKey = summary.givenKey;
    this.metadata = { ...summary.metadata, id: keys.key };
    this.problems = summary.problems;
    this.#file = file;
    this.#cache = cache;
    this.#tables = summary.tables;
  }

  get text(): string {
    return this.#read().text;
  }

  get prose(): string {
    return this.#read().prose;
  }

  get passages(): Source['passages'] {
    return this.#read().passages;
  }

  get figures(): Source['figures'] {
    return this.#read().figures;
  }

  get tables(): Source['tables'] {
    return this.#tables === 0 ? [] : this.#read().tables;
  }

  get names(): NameScan {
    this.#names ??= this.segment.readNames(this.index);
    return this.#names;
  }

  #read(): Source {
    return this.#cache.get(this.#file, () => this.segment.readSource(this.index, this.#file));
  }
}
