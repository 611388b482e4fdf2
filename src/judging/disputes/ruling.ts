/** A human's word on which source to follow where sources disagree. */
export interface Ruling {
  /** The key of the source to follow. */
  readonly use: string;
  /** The figure as that source writes it. */
  readonly figure: string;
  readonly reason: string;
}
