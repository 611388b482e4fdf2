import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { claimAt, textOfClaims } from './claimAt.ts';
import { findSupport } from './support.ts';

/** The locator that a citation of a source carries, as Pandoc writes it (`p. 7`); empty where it carries none. */
export type FindLocator = (key: string) => string;

/** Finds, for a citation at a place of a draft, the page of the passage that supports the sentence best. */
export function createLocatorFinder(draft: Draft, corpus: CorpusSnapshot, offset: number): FindLocator {
  const claim = claimAt(draft, offset);
  const sentence = claim ? textOfClaims(draft, [claim]) : '';
  return key => {
    const [source, ...others] = corpus.findSources(key);
    if (!source || others.length > 0) return '';
    const [hit] = findSupport(corpus, sentence, { limit: 1, sources: [source] });
    return hit ? toPageLocator(hit) : '';
  };
}

/** The passage's page where it stands on one; a label that Pandoc would not read as a page's number is left out. */
export function toPageLocator({ passage: { locator } }: PassageRef): string {
  if (locator?.term !== 'page' || !/^(?:[a-z]{0,2}-?\d{1,5}|[ivxlc]{1,8})$/i.test(locator.value)) return '';
  return `p. ${locator.value}`;
}
