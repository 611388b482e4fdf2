// The package's default entry cannot be bundled for Node (it hides its `require`).
import { applyEdits, modify } from 'jsonc-parser/lib/esm/main.js';
import type { Ruling } from '../judging/disputes/ruling.ts';
import { isSameRuling } from '../judging/disputes/rulings.ts';
import { readConfig } from './config.ts';
import { formattingOf } from './configFormatting.ts';

/** What a writer decides where sources disagree, or takes back. */
export type RulingChange =
  | { readonly kind: 'add'; readonly ruling: Ruling }
  | { readonly kind: 'remove'; readonly ruling: Omit<Ruling, 'reason'> };

/**
 * The text of `.sourcebook.json` with the change made: comments, order and everything else stay as they are. A ruling
 * that is there already gets the new reason. Null where the text does not parse; it is the writer's to mend then.
 */
export function editRulings(text: string, { kind, ruling }: RulingChange): string | null {
  const { config, problems } = readConfig(text);
  if (problems.some(({ code }) => code === 'syntax')) return null;
  const formattingOptions = formattingOf(text);
  let edited = text.trim() === '' ? '{}\n' : text;
  const set = (index: number, value: unknown) => {
    edited = applyEdits(edited, modify(edited, ['rulings', index], value, { formattingOptions }));
  };
  const known = config.rulings.flatMap((other, index) => (isSameRuling(other, ruling) ? [index] : []));
  if (kind === 'add') set(known[0] ?? config.rulings.length, ruling);
  else for (const index of known.reverse()) set(index, undefined);
  return edited;
}
