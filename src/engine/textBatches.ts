import type { TextIndexer } from './host.ts';
import type { FetchedText } from './indexTexts.ts';

/** Texts that were sent together, and their segment; null where the thread gave none. */
export interface IndexedBatch {
  readonly texts: readonly FetchedText[];
  readonly segment: Uint8Array<ArrayBuffer> | null;
}

/** Sends texts to the host's threads, several batches at a time; what comes back does so in the order of sending. */
export interface TextBatches {
  /** Takes a text, and gives what is there by now; waits as long as all threads have enough to do. */
  add(text: FetchedText): Promise<readonly IndexedBatch[]>;
  /** Gives one batch after the other until all are back. */
  drain(): AsyncGenerator<IndexedBatch, void>;
}

/** Texts in the first batch: soon there is something to answer from. */
const fewestTexts = 32;

/** @param most texts, and bytes, in a batch; the first ones are smaller */
export function createTextBatches(
  indexer: TextIndexer,
  most: { readonly texts: number; readonly bytes: number },
): TextBatches {
  const sent: Promise<IndexedBatch>[] = [];
  let limit = fewestTexts;
  let batch: FetchedText[] = [];
  let bytes = 0;

  function send(): void {
    if (batch.length === 0) return;
    const texts = batch;
    sent.push(
      indexer.index(texts).then(
        segment => ({ texts, segment }),
        () => ({ texts, segment: null }),
      ),
    );
    batch = [];
    bytes = 0;
    limit = Math.min(2 * limit, most.texts);
  }

  return {
    async add(text) {
      batch.push(text);
      bytes += text.bytes.length;
      if (batch.length < limit && bytes < (most.bytes * limit) / most.texts) return [];
      send();
      // One more than there are threads, so that none waits for the next.
      const oldest = sent.length > indexer.threads ? sent.shift() : undefined;
      return oldest ? [await oldest] : [];
    },
    async *drain() {
      send();
      for (let next = sent.shift(); next; next = sent.shift()) yield await next;
    },
  };
}
