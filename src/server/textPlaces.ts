import type { Range } from 'vscode-languageserver';
import { findArchiveUri, isShownApart } from '../sources/archivePlaces.ts';
import { createLineMap, type LineMap } from '../text/lineMap.ts';
import type { Span } from '../text/span.ts';
import { toShownUri } from './shownUri.ts';

/** A place in a source that an editor can open. */
export interface TextPlace {
  readonly uri: string;
  readonly range: Range;
}

/** Where an editor shows a span of a source's text; `lines` are those of the text. */
export type ToTextPlace = (uri: string, text: string, span: Span, lines?: LineMap) => TextPlace;

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * A file that is text is opened itself. What was read of any other is shown as a document of its own by a client that
 * `showsTexts`; for others there is only the file.
 */
export function createToTextPlace(showsTexts: boolean): ToTextPlace {
  return (uri, text, span, lines = createLineMap(text)) => {
    if (!isShownApart(uri)) return { uri, range: toRange(lines, span) };
    return showsTexts
      ? { uri: toShownUri(uri), range: toRange(lines, span) }
      : { uri: findArchiveUri(uri) ?? uri, range: top };
  };
}

function toRange(lines: LineMap, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
