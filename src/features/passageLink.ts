import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import { findArchiveUri, isShownApart } from '../sources/archivePlaces.ts';
import type { Source } from '../sources/source.ts';
import type { Span } from '../text/span.ts';
import { toCommandLink, toPassagePlace } from './card/cardLink.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { lineMapOf } from './lineMapOf.ts';

/** What a link of ours may open: a file of the workspace, never a command or a script. */
const forbiddenScheme = /^(?:command|javascript|data|vbscript|about):/i;

/** A Markdown link that opens the source at a place, labelled with the source's key. */
export function toPassageLink(
  ref: PassageRef,
  span: Span = ref.passage.span,
  commandsFor: string | null | undefined = null,
): string {
  return toSourceLink(ref.source, span, ref.source.key, commandsFor);
}

/**
 * A Markdown link that opens the source at a place. Plain where the file is text: VS Code opens `uri#Lline,column`
 * (both from 1) without a trusted command. The lines of what was read in other files are not lines of the file:
 * a reader that runs the card's commands (`commandsFor`) opens the text by one, for others there is the file.
 */
export function toSourceLink(
  source: Source,
  span: Span,
  label: string,
  commandsFor: string | null | undefined = null,
): string {
  const text = escapeMarkdown(label, 80);
  if (forbiddenScheme.test(source.uri) || !/^[a-z][a-z\d+.-]*:/i.test(source.uri)) return text;
  if (isShownApart(source.uri)) {
    const target = commandsFor
      ? toCommandLink('sourcebook.openPassage', toPassagePlace(source, span))
      : toLinkTarget(findArchiveUri(source.uri) ?? source.uri);
    return `[${text}](${target})`;
  }
  const { line, character } = lineMapOf(source).positionAt(span.start);
  return `[${text}](${toLinkTarget(source.uri)}#L${line + 1},${character + 1})`;
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
