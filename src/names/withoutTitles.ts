import { contains } from '../text/span.ts';
import type { Mention, NameScan } from './name.ts';

/**
 * The mentions of a text without those in another's title: "Belarus" in "Belarus opposition leader Sergei Tikhanovsky".
 * Linear; both are in the order of the text.
 */
export function withoutTitles(mentions: readonly Mention[], { candidates }: NameScan): readonly Mention[] {
  const titles = candidates.flatMap(({ title }) => (title ? [title.span] : []));
  let index = 0;
  return mentions.filter(({ span }) => {
    while (index < titles.length && (titles[index]?.end ?? 0) < span.end) index++;
    const title = titles[index];
    return !title || !contains(title, span);
  });
}
