import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationAt } from '../../src/drafts/citationAt.ts';
import { citationContextAt } from '../../src/drafts/citationContext.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';

/** What is being typed at `<|>`, in one line; null where no citation is. */
function contextAt(marked: string): string | null {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const context = citationContextAt(parseDraft(text), offset);
  if (!context) return null;
  const flags = [
    context.inBracket && (context.isClosed ? 'closed' : 'open'),
    context.isBraced && 'braced',
    context.suppressAuthor && 'suppressed',
  ].filter(Boolean);
  return [context.typed, text.slice(context.replace.start, context.replace.end), ...flags].join(' | ');
}

describe('what is being typed', () => {
  const cases: readonly (readonly [marked: string, context: string | null])[] = [
    ['So @<|>', ' | '],
    ['So @par<|>', 'par | par'],
    ['So @par<|>tner', 'par | partner'],
    ['So @<|>Trade grew', ' | '],
    ['So [@<|>', ' |  | open'],
    ['So [@par<|> grew.', 'par | par | open'],
    ['So [@<|>]', ' |  | closed'],
    ['So [@<|>s002]', ' | s002 | closed'],
    ['So [@a; @<|>]', ' |  | closed'],
    ['So [see -@p<|>]', 'p | p | closed | suppressed'],
    ['So -@<|>', ' |  | suppressed'],
    ['So @{<|>', ' | { | braced'],
    ['So [@{a(b<|>c}, p. 3]', 'a(b | {a(bc} | closed | braced'],
    ['So [@doi:10.1/x<|>', 'doi:10.1/x | doi:10.1/x | open'],
    ['^[see @a<|>]', 'a | a'],
    ['| x | @a<|> |\n|---|---|', 'a | a'],
    ['So [x] @a<|> [y]', 'a | a'],
    ['[open\n\n@a<|>]', 'a | a'],
    ['me@ho<|>', null],
    ['So \\@a<|>', null],
    ['`@a<|>`', null],
    ['[@a<|>](http://b.c)', null],
    ['[@a, p. 3<|>]', null],
    ['[@a<|>](', 'a | a | closed'],
    ['So @a b<|>', null],
    ['<|>', null],
  ];
  for (const [marked, context] of cases) test(marked, () => assert.equal(contextAt(marked), context));
});

describe('the citation at a place', () => {
  const text = 'So [see @a, p. 3; @b] and @c.';
  const cases: readonly (readonly [part: string, key: string | null | undefined])[] = [
    ['So', undefined],
    ['see', 'a'],
    ['a,', 'a'],
    ['p. 3', 'a'],
    ['b]', 'b'],
    [' and', undefined],
    ['c.', 'c'],
  ];
  for (const [part, key] of cases) {
    test(part, () => {
      const place = citationAt(parseDraft(text), text.indexOf(part) + (part === ' and' ? 1 : 0));
      assert.equal(place ? (place.item?.key ?? null) : undefined, key);
    });
  }
});
