import type { Source } from '../sources/source.ts';

/** Sources that were read again from what is stored of them, the last used ones. */
export interface SourceCache {
  /** The source that is kept for the key, else the one that `read` gives. */
  get(key: object, read: () => Source): Source;
  /** Keeps what has just been read, so that it is not read again for the next question. */
  put(key: object, source: Source): void;
  /**
   * Forgets the least recently used until the texts of the others are within bounds. Between two calls a source stays
   * the same object, so that whoever answers a question may compare its parts; so this is called between questions.
   */
  trim(): void;
}

/** `bound`: UTF-16 units of text in all. */
export function createSourceCache(bound: number): SourceCache {
  // A map keeps the order in which its entries were set.
  const kept = new Map<object, Source>();
  let length = 0;
  function put(key: object, source: Source): void {
    kept.set(key, source);
    length += source.text.length;
  }
  return {
    put,
    get(key, read) {
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const source = read();
      put(key, source);
      return source;
    },
    trim() {
      for (const [key, source] of kept) {
        if (length <= bound) return;
        kept.delete(key);
        length -= source.text.length;
      }
    },
  };
}
