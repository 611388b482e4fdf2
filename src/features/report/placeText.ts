import type { Locator } from '../../sources/source.ts';
import { lineMapOf } from '../lineMapOf.ts';
import type { ReportPlace } from './draftReport.ts';

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
