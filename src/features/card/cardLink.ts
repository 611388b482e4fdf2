import type { Source } from '../../sources/source.ts';
import type { Span } from '../../text/span.ts';
import { lineMapOf } from '../lineMapOf.ts';

/** Every command that a card's links may run. An editor that shows cards must allow these and no others. */
export const cardCommands = [
  'sourcebook.showCard',
  'sourcebook.pinCard',
  'sourcebook.openPassage',
  'sourcebook.citeSource',
  'sourcebook.showMentions',
  'sourcebook.mergeNames',
  'sourcebook.splitName',
  'sourcebook.renameName',
  'sourcebook.ignoreName',
] as const;

export type CardCommand = (typeof cardCommands)[number];

/** A name of the corpus that the document or folder `uri` belongs to. */
export interface NameRef {
  readonly uri: string;
  /** The entity's; it may change when names are merged. */
  readonly id: string;
  readonly name: string;
}

/** A place in a source's text, to be opened where that is shown: lines and characters from 0. */
export interface PassagePlace {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A source to cite in the draft that was last written in. */
export interface SourceRef {
  readonly uri: string;
  readonly key: string;
}

/** The target of a link that runs a command with one argument; safe in Markdown and, escaped, in HTML. */
export function toCommandLink(command: CardCommand, argument: NameRef | PassagePlace | SourceRef): string {
  const json = encodeURIComponent(JSON.stringify([argument]));
  return `command:${command}?${json.replace(/[()'*!~]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}`;
}

export function toPassagePlace(source: Source, span: Span): PassagePlace {
  const lines = lineMapOf(source);
  return { uri: source.uri, start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
