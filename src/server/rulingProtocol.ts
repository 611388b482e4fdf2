import type { RulingChange } from '../engine/editRulings.ts';

export type { RulingChange } from '../engine/editRulings.ts';

/** Commands of the client that the quick fixes of a dispute run, each with a {@link RulingRef}. */
export const ruleCommand = 'sourcebook.ruleOnDispute';
export const takeBackCommand = 'sourcebook.takeBackRuling';

/** A figure of a source that a ruling follows, for the project that the document `uri` belongs to. */
export interface RulingRef {
  readonly uri: string;
  /** The source's key. */
  readonly use: string;
  /** As the source writes it. */
  readonly figure: string;
}

/** Client to server: `.sourcebook.json` with a ruling added or taken back; null where its text does not parse. */
export const editRulingsRequest = 'sourcebook/editRulings';
export interface EditRulingsParams {
  readonly text: string;
  readonly change: RulingChange;
}
export type EditRulingsResult = string | null;
