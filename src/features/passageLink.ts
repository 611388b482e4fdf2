import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Source } from '../sources/source.ts';
import { createLineMap, type LineMap } from '../text/lineMap.ts';
import type { Span } from '../text/span.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

const lineMaps = new WeakMap<Source, LineMap>();

/** What a link of ours may open: a file of the workspace, never a command or a script. */
const forbiddenScheme = /^(?:command|javascript|data|vbscript|about):/i;

/**
 * A Markdown link that opens the source at a place, labelled with the source's key. Plain: VS Code opens
 * `uri#Lline,column` (both from 1) without a trusted command.
 */
export function toPassageLink(ref: PassageRef, span: Span = ref.passage.span): string {
  return toSourceLink(ref.source, span, ref.source.key);
}

export function toSourceLink(source: Source, span: Span, label: string): string {
  const text = escapeMarkdown(label, 80);
  if (forbiddenScheme.test(source.uri) || !/^[a-z][a-z\d+.-]*:/i.test(source.uri)) return text;
  const { line, character } = lineMapOf(source).positionAt(span.start);
  return `[${text}](${toLinkTarget(source.uri)}#L${line + 1},${character + 1})`;
}

export function lineMapOf(source: Source): LineMap {
  let map = lineMaps.get(source);
  if (!map) {
    map = createLineMap(source.text);
    lineMaps.set(source, map);
  }
  return map;
}

/** Percent-encodes what could end a Markdown link's target, or the URI's path, before its time. */
function toLinkTarget(uri: string): string {
  return uri.replace(/[^\w\-.~:/?@!$&'*+,;=%]/gu, sign => {
    try {
      return encodeURIComponent(sign).replace(/[()]/g, found => (found === '(' ? '%28' : '%29'));
    } catch {
      return '%EF%BF%BD';
    }
  });
}
