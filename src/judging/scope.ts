import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Claim } from '../drafts/draft.ts';
import type { Source, SourceProblem } from '../sources/source.ts';
import { isUnread, reasonOf } from '../sources/unread.ts';
import { wereCitedPagesRead } from './citedPages.ts';
import { isCrossReference } from './crossReference.ts';

/** Which sources answer for a claim. */
export interface Scope {
  /** The readable sources that the claim's citations name; empty for a claim without citations. */
  readonly cited: readonly Source[];
  /** True where nothing is cited: every source answers. */
  readonly open: boolean;
  /** Why a part of what should answer could not be looked at, in words; null where all of it could. */
  readonly gap: string | null;
}

export function findScope(claim: Claim, corpus: CorpusSnapshot): Scope {
  const items = claim.citations.flatMap(citation => citation.items);
  const written = new Set(items.map(item => item.key));
  const keys = new Set([...written].filter(key => !isCrossReference(key) || corpus.findSources(key).length > 0));
  if (keys.size === 0) {
    const gap = corpus.sources.some(source => !isUnread(source)) ? null : 'there is no source that could be read';
    return { cited: [], open: true, gap };
  }
  const cited = new Set<Source>();
  const gaps: string[] = [];
  for (const key of keys) {
    const sources = corpus.findSources(key);
    if (sources.length === 0) gaps.push(`no source has the key ${key}`);
    for (const source of sources) {
      const fatal = source.problems.find(problem => problem.fatal);
      if (!fatal) cited.add(source);
      else if (fatal.code === 'entry-only') gaps.push(`there is no text of ${source.key} here`);
      else gaps.push(`${source.path} could not be read: ${reasonOf(fatal)}`);
      const locators = items.filter(item => item.key === key).map(({ locator }) => locator);
      const partial = source.problems.find(problem => problem.partial && !isAwayFrom(problem, source, locators));
      if (partial?.code === 'language') gaps.push(`${source.path} is not in English, which figures are read in`);
      else if (partial)
        gaps.push(`a part of ${source.path} could not be read: ${reasonOf(partial)}${advise(partial, locators)}`);
    }
  }
  return { cited: [...cited], open: false, gap: gaps.length > 0 ? gaps.join('; ') : null };
}

/** Whether all citations of a source give pages that were read, apart from those that were not. */
function isAwayFrom({ pages }: SourceProblem, source: Source, locators: readonly string[]): boolean {
  return pages !== undefined && locators.every(locator => wereCitedPagesRead(locator, source, pages));
}

function advise({ pages }: SourceProblem, locators: readonly string[]): string {
  return pages && locators.includes('') ? '; cite the page (p. 12) to have it checked' : '';
}
