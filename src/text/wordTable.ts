// Longer words are looked at anew each time, and a table that is full begins anew: it stays small whatever texts hold.
const longestWord = 40;
const mostWords = 1 << 16;
// A word finds no place where so many others of its hash have theirs: bounds the search on hostile text.
const mostProbes = 64;
const fewestSlots = 1 << 12;

/**
 * Remembers what is made of a word, so that no word that was seen before is sliced, folded or looked up again.
 * `make` must be pure. The memory is bounded.
 *
 * @returns what `make` gives for `text.slice(start, end)`
 */
export function createWordTable<Entry>(
  make: (word: string) => Entry,
): (text: string, start: number, end: number) => Entry {
  let words: string[] = [];
  let entries: Entry[] = [];
  let hashes: number[] = [];
  // One more than the index of the word; 0 where the slot is free.
  let slots = new Int32Array(fewestSlots);

  return (text, start, end) => {
    if (end - start > longestWord) return make(text.slice(start, end));
    const hash = hashOf(text, start, end);
    const mask = slots.length - 1;
    for (let probe = 0; probe < mostProbes; probe++) {
      const index = slots[(hash + probe) & mask] ?? 0;
      if (index === 0) return add(text.slice(start, end), hash, (hash + probe) & mask);
      if (hashes[index - 1] === hash && isAt(words[index - 1] ?? '', text, start, end))
        return entries[index - 1] as Entry;
    }
    return make(text.slice(start, end));
  };

  function add(slice: string, hash: number, slot: number): Entry {
    const word = copy(slice);
    const entry = make(word);
    if (words.length >= mostWords) {
      // The words of a text are soon met again; most of those that fill a table never are.
      words = [];
      entries = [];
      hashes = [];
      slots = new Int32Array(fewestSlots);
      return entry;
    }
    words.push(word);
    entries.push(entry);
    hashes.push(hash);
    slots[slot] = words.length;
    if (words.length * 2 > slots.length) grow();
    return entry;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (const [i, hash] of hashes.entries()) {
      let probe = 0;
      while (probe < mostProbes && slots[(hash + probe) & mask] !== 0) probe++;
      if (probe < mostProbes) slots[(hash + probe) & mask] = i + 1;
    }
  }
}

/** A string of its own: engines let a slice hold the whole text. */
function copy(slice: string): string {
  let word = '';
  for (let at = 0; at < slice.length; at++) word += String.fromCharCode(slice.charCodeAt(at));
  return word;
}

/** FNV-1a over UTF-16 units, its bits mixed once more as only the low ones choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
