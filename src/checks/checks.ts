import type { Check } from './check.ts';
import { citationUnresolved } from './citationUnresolved.ts';
import { figureDiffersFromSource } from './figureDiffersFromSource.ts';
import { figureNotInCitedSource } from './figureNotInCitedSource.ts';
import { figureNotInSources } from './figureNotInSources.ts';

/** Every check there is. Settings and documentation are made from this list. */
export const checks: readonly Check[] = [
  figureNotInSources,
  figureNotInCitedSource,
  figureDiffersFromSource,
  citationUnresolved,
];
