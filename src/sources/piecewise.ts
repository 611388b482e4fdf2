/** Items that are made piece by piece, the first time that one of a piece is asked for. */
export interface Piecewise<Item> {
  /** How many items each piece has. */
  readonly counts: readonly number[];
  /** Of all pieces, one behind the other. */
  readonly items: readonly Item[];
  /** The items of one piece, and how many stand before them. */
  pieceAt(piece: number): { readonly items: readonly Item[]; readonly first: number };
}

/** `counts`: how many items each piece will have, where that is known from before; else all pieces are made for it. */
export function createPiecewise<Item>(
  pieces: number,
  make: (piece: number) => readonly Item[],
  counts?: readonly number[],
): Piecewise<Item> {
  const made: (readonly Item[])[] = [];
  const piece = (number: number) => {
    made[number] ??= make(number);
    return made[number];
  };
  const sizes = counts?.length === pieces ? counts : Array.from({ length: pieces }, (_, i) => piece(i).length);
  const firsts = [0];
  for (const [i, size] of sizes.entries()) firsts.push((firsts[i] ?? 0) + size);
  const pieceAt = (number: number) => ({ items: piece(number), first: firsts[number] ?? 0 });
  const items = new Proxy<Item[]>(new Array<Item>(firsts[pieces] ?? 0), {
    get(target, key) {
      if (key === 'length') return target.length;
      const index = typeof key === 'string' ? Number(key) : Number.NaN;
      if (!(index >= 0 && index < target.length)) return Reflect.get(target, key);
      return pieceWith(index);
    },
    has: (target, key) => key in target || (typeof key === 'string' && Number(key) < target.length),
  });
  return { counts: sizes, items, pieceAt };

  function pieceWith(index: number): Item | undefined {
    let low = 0;
    let high = pieces - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return piece(low)[index - (firsts[low] ?? 0)];
  }
}
