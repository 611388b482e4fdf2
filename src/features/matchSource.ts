import type { Source } from '../sources/source.ts';
import { fold } from '../text/fold.ts';
import { inSteps } from '../text/steps.ts';
import { detailOfSource, titleOfSource } from './sourceSummary.ts';

/** Of a work by hundreds nobody types the last. */
const mostMakers = 10;

/** What typing is matched against: `@`, key, title, authors, publisher, year. */
export function filterTextOf(source: Source): string {
  const makers = (source.metadata.author ?? []).map(
    ({ literal, family = '', given = '' }) => literal ?? `${family} ${given}`.trim(),
  );
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

function foldedTextOf(source: Source): string {
  const text = foldedTexts.get(source) ?? fold(filterTextOf(source));
  foldedTexts.set(source, text);
  return text;
}

/** Makes, in steps, what the first letters typed in a key would wait for where there are thousands of sources. */
export function prepareMatches(sources: readonly Source[]): Generator<void, void> {
  return inSteps(sources, foldedTextOf);
}

/** The words of what is typed, folded: a key has none but these signs to part them. */
export function splitTyped(typed: string): string[] {
  return fold(typed)
    .split(/[\s\-_:./]+/)
    .filter(part => part !== '');
}

/** What an editor does with the filter text, roughly: every part of what is typed stands in it. */
export function createMatch(typed: string): (source: Source) => boolean {
  const parts = splitTyped(typed);
  return source => {
    const text = foldedTextOf(source);
    return parts.every(part => text.includes(part));
  };
}

/** The least that any editor asks: the letters that are typed stand there in this order. */
export function createLooseMatch(typed: string): (source: Source) => boolean {
  const letters = [...fold(typed)];
  return source => {
    const text = foldedTextOf(source);
    let at = 0;
    return letters.every(letter => {
      const found = text.indexOf(letter, at);
      at = found + 1;
      return found >= 0;
    });
  };
}
