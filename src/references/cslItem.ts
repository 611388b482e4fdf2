/** A person or an institution as CSL-JSON writes one. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A date as CSL-JSON writes one: year, month, day as far as they are known; two of them for a range. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * One item of a bibliography: the part of CSL-JSON (citationstyles.org, schema 1.0.2) that the program itself reads.
 * An item from a bibliography keeps its other fields, unread, for the style that formats it.
 */
export interface CslItem {
  readonly id: string;
  /** One of the schema's types, such as `article-newspaper`, `report`, `webpage`, `document`. */
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  /** BCP 47, where the document says it. */
  readonly language?: string;
}
