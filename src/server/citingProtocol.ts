import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { CopiedText, NewSource } from '../engine/newSource.ts';
import type { QuotationForm } from '../features/quotePassage.ts';
import type { BibliographyFormat } from '../references/reference.ts';

export type { QuotationForm } from '../features/quotePassage.ts';

interface At {
  readonly uri: string;
  readonly position: Position;
}

/** Client to server: what to cite for the sentence at the caret, and why; null where the document is no draft. */
export const citeSentenceRequest = 'sourcebook/citeSentence';
export type CiteSentenceParams = At;
/** The client's command that asks for it; called with {@link CiteSentenceParams}, or without for the caret. */
export const citeSentenceCommand = 'sourcebook.citeSentence';
export interface CiteSentenceResult {
  readonly version: number;
  /** What to tell the writer where there are no choices. */
  readonly refusal: string | null;
  /** The best, and the runner-up. */
  readonly choices: readonly {
    readonly key: string;
    readonly edits: readonly TextEdit[];
    /** Why it is cited, for people: plain text. */
    readonly reason: string;
    readonly place: { readonly uri: string; readonly range: Range };
  }[];
}

/** Client to server: the passages that answer a text, or the sentence at the caret where it is empty; best first. */
export const passagesRequest = 'sourcebook/passages';
export interface PassagesParams extends At {
  readonly query: string;
}
export type PassagesResult = readonly PassageChoice[];
/** A passage to choose. `uri` and `span` name it to {@link quoteRequest}. */
export interface PassageChoice {
  readonly uri: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly key: string;
  readonly title: string;
  readonly locator: string;
  readonly text: string;
}

/** Client to server: the edits that quote a passage in the place of `range`; null where it is gone. */
export const quoteRequest = 'sourcebook/quote';
export interface QuoteParams {
  readonly uri: string;
  readonly range: Range;
  readonly form: QuotationForm;
  /** Or words that were copied, and the file that they were copied from where that is known. */
  readonly what: Pick<PassageChoice, 'uri' | 'span'> | { readonly copied: string; readonly from: string | null };
}
export interface QuoteResult {
  readonly version: number;
  /** The quotation, and behind it the note at the draft's end where one is added. */
  readonly edits: readonly TextEdit[];
}

/** Client to server: the edits that turn bracketed citations into notes, or such notes into citations. */
export const footnotesRequest = 'sourcebook/footnotes';
export interface FootnotesParams {
  readonly uri: string;
  readonly to: 'footnotes' | 'citations';
}
export interface FootnotesResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** Client to server: where drafts cite a source, told by the address of its file or of the document that shows it. */
export const citationsOfRequest = 'sourcebook/citationsOf';
export interface CitationsOfParams {
  readonly uri: string;
}
export type CitationsOfResult = readonly {
  readonly uri: string;
  readonly range: Range;
  /** The line around it, plain text. */
  readonly excerpt: string;
}[];

/** Client to server: the file that a copied text becomes, beside the sources of a draft; null where it cannot. */
export const planSourceRequest = 'sourcebook/planSource';
export interface PlanSourceParams {
  /** The draft's. */
  readonly uri: string;
  readonly copied: CopiedText;
}
export type PlanSourceResult = (NewSource & { readonly uri: string }) | null;

/** Client to server: the key of a source that has just been saved; null as long as it is not read. */
export const keyOfSourceRequest = 'sourcebook/keyOfSource';
export interface KeyOfSourceParams {
  readonly uri: string;
}
export type KeyOfSourceResult = string | null;

/** Client to server: a bibliography as a file's text; null where the document is no draft. */
export const exportBibliographyRequest = 'sourcebook/exportBibliography';
export interface ExportBibliographyParams {
  readonly uri: string;
  readonly format: BibliographyFormat;
  /** What the draft has among its references, or everything that can be cited. */
  readonly what: 'cited' | 'all';
}
export type ExportBibliographyResult = string | null;
