import type { Locator } from '../../sources/source.ts';
import { toPlainExcerpt } from '../excerpt.ts';
import { lineMapOf } from '../lineMapOf.ts';
import { isInDispute, type ReportItem, type ReportPlace } from './draftReport.ts';

/** As a citation writes it (CSL's short terms). */
const terms: Readonly<Record<Locator['term'], string>> = {
  page: 'p.',
  chapter: 'chap.',
  section: 'sec.',
  paragraph: 'para.',
  line: 'l.',
  table: 'table',
  timestamp: 'at',
};

/** Where in its source a place stands: "p. 7" where the format has such, else its line. */
export function locatorText({ source, passage, span }: ReportPlace): string {
  if (passage.locator) return `${terms[passage.locator.term]} ${passage.locator.value}`;
  return `line ${lineMapOf(source).positionAt(span.start).line + 1}`;
}

// The figure's sentence, cut where it is long.
const shownSide = 240;

/** What each source says where sources disagree on an item: "s003, p. 7: In March …"; empty where they do not. */
export function listSides(item: ReportItem): string[] {
  if (!isInDispute(item)) return [];
  return item.places.map(
    place =>
      `${place.source.key}, ${locatorText(place)}: ${toPlainExcerpt(place.source.prose, place.passage.span, [place.span], shownSide)}`,
  );
}
