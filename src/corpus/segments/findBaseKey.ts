import { toBaseKey, toKeyGround } from '../../sources/keys.ts';
import type { Segment } from './segment.ts';

/** See `toBaseKey`. `path`: where the source now lies; it is read again only where it has come from another place. */
export function findBaseKey(segment: Segment, source: number, path: string): string {
  const { uri, path: before } = segment.fileOf(source);
  if (segment.hasGivenKey(source) || before === path) return segment.baseKeyOf(source);
  return toBaseKey(toKeyGround(segment.readSource(source, { uri, path })));
}
