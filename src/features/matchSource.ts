import type { Source } from '../sources/source.ts';
import { fold } from '../text/fold.ts';
import { detailOfSource, titleOfSource } from './sourceSummary.ts';

/** Of a work by hundreds nobody types the last. */
const mostMakers = 10;

/** What typing is matched against: `@`, key, title, authors, publisher, year. */
export function filterTextOf(source: Source): string {
  const makers = (source.metadata.author ?? []).map(({ literal, family }) => literal ?? family ?? '');
  const parts = [
    `@${source.key}`,
    titleOfSource(source),
    makers.slice(0, mostMakers).join(' '),
    detailOfSource(source),
  ];
  return [...new Set(parts)].filter(part => part !== '').join(' ');
}

/** Folded filter texts: they are asked for at every key stroke. */
const foldedTexts = new WeakMap<Source, string>();

/** What an editor does with the filter text, roughly: every part of what is typed stands in it. */
export function createMatch(typed: string): (source: Source) => boolean {
  const parts = fold(typed).split(/[\s\-_:./]+/);
  return source => {
    const text = foldedTexts.get(source) ?? fold(filterTextOf(source));
    foldedTexts.set(source, text);
    return parts.every(part => text.includes(part));
  };
}
