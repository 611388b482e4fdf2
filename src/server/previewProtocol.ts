/** Client to server: what a reader sees of an open draft where it has citations; null for what is none. */
export const previewRequest = 'sourcebook/preview';
export interface PreviewParams {
  readonly uri: string;
}
/** Places are UTF-16 offsets into the document's `version`, in the order of the text; they do not overlap. */
export interface PreviewResult {
  readonly version: number;
  readonly citations: readonly PreviewedPart[];
  /** An empty place at the end where the draft keeps none for it; null where there is nothing to show. */
  readonly references: PreviewedPart | null;
  /** As `references`: the notes into which the style puts citations. */
  readonly notes: PreviewedPart | null;
}
/** A place and the HTML that is shown there: of this program's making, with every text in it escaped. */
export interface PreviewedPart {
  readonly start: number;
  readonly end: number;
  readonly html: string;
}
