// What goes wrong with quotations, and what may be done to them: each gives the quotation as it would stand in a
// draft, or null where it cannot be applied.

type Alteration = (words: readonly string[]) => readonly string[] | null;

const small = new Set(
  'a an the of to in on at by for from with and or but as is are was were be been has have had will would can that this it its we i you he she they not no so'.split(
    ' ',
  ),
);
const auxiliaries = new Set('is are was were will would can could has have had should must'.split(' '));
const names = ['Oslo', 'Brazil', 'Thompson', 'Kenya'];

function isContent(word: string): boolean {
  return /^[\p{L}’'-]{4,}[,.;:!?]*$/u.test(word) && !small.has(word.toLowerCase());
}

/** The places that fit, the one nearest the middle first. */
function findPlaces(words: readonly string[], fits: (word: string, at: number) => boolean): number[] {
  const middle = words.length / 2;
  return words
    .flatMap((word, i) => (fits(word, i) ? [i] : []))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

function replaceAt(words: readonly string[], at: number | undefined, by: (word: string) => string): string[] | null {
  return at === undefined ? null : words.map((word, i) => (i === at ? by(word) : word));
}

/** Keeps the marks behind a word. */
function swapWord(word: string, other: string): string {
  return other + (/[,.;:!?]*$/.exec(word)?.[0] ?? '');
}

export const wrongs: Readonly<Record<string, Alteration>> = {
  'word swapped': words => replaceAt(words, findPlaces(words, isContent)[0], word => swapWord(word, 'furniture')),
  'word dropped': words => {
    const [at] = findPlaces(words, (word, i) => isContent(word) && i > 0 && i < words.length - 1);
    return at === undefined ? null : words.filter((_, i) => i !== at);
  },
  'word inserted': words => {
    const [at] = findPlaces(words, (word, i) => isContent(word) && i > 0);
    return at === undefined ? null : words.toSpliced(at, 0, 'truly');
  },
  'negation dropped or added': words => {
    const [denial] = findPlaces(words, (word, i) => /^(?:not|never|no)$/i.test(word) && i > 0 && i < words.length - 1);
    if (denial !== undefined) return words.filter((_, i) => i !== denial);
    const [at] = findPlaces(words, (word, i) => auxiliaries.has(word.toLowerCase()) && i < words.length - 1);
    return at === undefined ? null : words.toSpliced(at + 1, 0, 'not');
  },
  'number changed': words =>
    replaceAt(words, findPlaces(words, word => /\d/.test(word))[0], word =>
      word.replace(/\d/, digit => String((Number(digit) % 9) + 1)),
    ),
  'name changed': words =>
    replaceAt(words, findPlaces(words, (word, i) => i > 0 && /^\p{Lu}\p{Ll}{2,}/u.test(word))[0], word =>
      swapWord(word, names[word.length % names.length] ?? 'Oslo'),
    ),
  'order changed': words => {
    const [at] = findPlaces(
      words,
      (word, i) => isContent(word) && isContent(words[i + 1] ?? '') && word !== words[i + 1],
    );
    if (at === undefined) return null;
    return words.map((word, i) => (i === at ? (words[at + 1] ?? word) : i === at + 1 ? (words[at] ?? word) : word));
  },
  'tense or plural changed': words =>
    replaceAt(words, findPlaces(words, isContent)[0], word => {
      const bare = word.replace(/[,.;:!?]+$/, '');
      return swapWord(word, /s$/.test(bare) ? bare.slice(0, -1) : `${bare}s`);
    }),
};

export const rights: Readonly<Record<string, Alteration>> = {
  'as it stands': words => words,
  'other typography': words =>
    words.map((word, i) =>
      (i === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word)
        .replaceAll('fi', '\uFB01')
        .replaceAll('’', "'")
        .replaceAll('–', '-'),
    ),
  'an ellipsis': words => {
    const [at] = findPlaces(words, (_, i) => {
      const left = words.slice(i, i + 3);
      return (
        i > 2 &&
        i + 5 < words.length &&
        !left.some(word => /n['’]t|^(?:not|no|never|nor|neither|without|cannot)$/i.test(word))
      );
    });
    return at === undefined ? null : words.toSpliced(at, 3, '…');
  },
  'a bracket': words => {
    const [at] = findPlaces(
      words,
      (word, i) => i > 0 && i < words.length - 1 && /^(?:it|we|they|he|she|this|the)$/i.test(word),
    );
    return at === undefined ? null : words.toSpliced(at, 1, '[the company]');
  },
  'cut short': words => (words.length < 8 ? null : words.slice(0, Math.ceil(words.length * 0.6))),
};
