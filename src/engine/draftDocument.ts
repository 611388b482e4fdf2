/** A draft as an editor holds it. The same `version` of the same `uri` is the same text. */
export interface DraftDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}
