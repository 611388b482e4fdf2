import type { Source } from '../sources/source.ts';
import { createLineMap, type LineMap } from '../text/lineMap.ts';

const lineMaps = new WeakMap<Source, LineMap>();

/** The lines of a source's text, found once. */
export function lineMapOf(source: Source): LineMap {
  let map = lineMaps.get(source);
  if (!map) {
    map = createLineMap(source.text);
    lineMaps.set(source, map);
  }
  return map;
}
