import type { PlacedEntry } from '../references/bibliography.ts';
import type { Source } from '../sources/source.ts';

/** A source that a bibliography entry describes: under the entry's key, with its fields before the source's own. */
export class JoinedSource implements Source {
  readonly key: string;
  /** What it was called before, too. */
  readonly otherKeys: readonly string[];
  readonly placed: PlacedEntry;
  readonly #source: Source;
  #metadata: Source['metadata'] | undefined;

  constructor(source: Source, placed: PlacedEntry) {
    const { key } = placed.entry;
    this.key = key;
    this.otherKeys = [...new Set([source.key, ...source.otherKeys])].filter(other => other !== key);
    this.placed = placed;
    this.#source = source;
  }

  /** Made when first asked for: an entry's fields are. */
  get metadata(): Source['metadata'] {
    this.#metadata ??= { ...this.#source.metadata, ...this.placed.entry.item, id: this.key };
    return this.#metadata;
  }

  get uri(): string {
    return this.#source.uri;
  }

  get path(): string {
    return this.#source.path;
  }

  get text(): string {
    return this.#source.text;
  }

  get prose(): string {
    return this.#source.prose;
  }

  get passages(): Source['passages'] {
    return this.#source.passages;
  }

  get figures(): Source['figures'] {
    return this.#source.figures;
  }

  get names(): Source['names'] {
    return this.#source.names;
  }

  get tables(): Source['tables'] {
    return this.#source.tables;
  }

  get problems(): Source['problems'] {
    return this.#source.problems;
  }
}
