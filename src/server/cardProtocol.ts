import type { Position, Range } from 'vscode-languageserver';
import type { NameChange } from '../engine/editNames.ts';
import type { NameRef } from '../features/card/cardLink.ts';
import type { SourceList } from '../features/listSources.ts';
import type { NameSummary, Page } from '../features/names.ts';

export type { NameChange } from '../engine/editNames.ts';
export type { NameRef, PassagePlace, SourceRef } from '../features/card/cardLink.ts';
export { cardCommands } from '../features/card/cardLink.ts';
export type { SourceSummary } from '../features/listSources.ts';
export type { NameSummary } from '../features/names.ts';

/** Client to server: the long card of the name at a place of a draft, or of a name of the corpus; null where there is none. */
export const cardRequest = 'sourcebook/card';
export type CardParams = { readonly uri: string; readonly position: Position } | NameRef;
export interface CardResult {
  readonly ref: NameRef;
  /** The content of an HTML page, without script; its links run {@link cardCommands} only. */
  readonly html: string;
  /** All that the name at the place may mean, where that is more than one; the card is the first one's. */
  readonly choices: readonly NameSummary[];
}

/** Client to server: a page of the names of the corpus, the most mentioned first. */
export const namesRequest = 'sourcebook/names';
export interface NamesParams {
  /** A document or folder of the workspace; null for its first folder. */
  readonly uri: string | null;
  readonly filter: string;
  readonly start: number;
  readonly count: number;
}
export type NamesResult = Page<NameSummary>;

/** Client to server: a page of the sources. `uri` may be the draft whose citations are looked at. */
export const sourcesRequest = 'sourcebook/sources';
export type SourcesParams = Omit<NamesParams, 'filter'>;
export type SourcesResult = SourceList;

/** Client to server: where the sources name something, in their order. */
export const mentionsRequest = 'sourcebook/mentions';
export type MentionsParams = NameRef;
export interface NamedLocation {
  readonly uri: string;
  readonly key: string;
  readonly range: Range;
  /** The sentence, plain text. */
  readonly excerpt: string;
}
export type MentionsResult = readonly NamedLocation[];

/** Client to server: `.sourcebook.json` with a change of names made; null where its text does not parse. */
export const editNamesRequest = 'sourcebook/editNames';
export interface EditNamesParams {
  readonly text: string;
  readonly change: NameChange;
}
export type EditNamesResult = string | null;
