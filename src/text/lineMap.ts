/** Line and column, both from 0; columns in UTF-16 units. Used at the edges only. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LineMap {
  /** Offsets outside the text are taken to its nearest end. */
  positionAt(offset: number): Position;
}

/** Maps offsets to lines. Line ends are `\n`, `\r\n` and `\r`, as editors count them. */
export function createLineMap(text: string): LineMap {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    else if (code !== 10 && code !== 13) continue;
    starts.push(i + 1);
  }
  return {
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: at - (starts[low] ?? 0) };
    },
  };
}

/** Maps of several texts, each made once: for many places in few texts. */
export function createLineMaps(): (text: string) => LineMap {
  const made = new Map<string, LineMap>();
  return text => {
    const known = made.get(text);
    if (known) return known;
    const map = createLineMap(text);
    made.set(text, map);
    return map;
  };
}
