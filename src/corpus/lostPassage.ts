import type { Passage } from '../sources/source.ts';

/** What stands for a passage of a source that can no longer be read: furniture, with nothing in it. */
export const lostPassage: Passage = {
  span: { start: 0, end: 0 },
  figures: [],
  furniture: true,
  heading: null,
  locator: null,
};
