import { createNameMerge } from './mergeNames.ts';
import type { Entity, EntityOptions, Mention, NameScan } from './name.ts';

export type { EntityOptions } from './name.ts';

/** The entities of texts, and for each text its mentions, in its order and without overlap. */
export interface ResolvedTexts {
  /** The most mentioned first. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly (readonly Mention[])[];
}

/** Resolves texts once; each is named by its index. The same texts in another order give the same entities. */
export function resolveEntities(scans: readonly NameScan[], options: EntityOptions): ResolvedTexts {
  const { entities, mentionsIn } = createNameMerge(options).update(scans.map((scan, i) => [String(i), scan] as const));
  return { entities, mentions: scans.map((_, i) => mentionsIn(String(i))) };
}
