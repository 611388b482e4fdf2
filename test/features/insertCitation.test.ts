import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { citationAt } from '../../src/drafts/citationAt.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { insertCitationAt } from '../../src/features/insertCitation.ts';

/** As if the passage of one source stood on a page. */
const findLocator = (key: string) => (key === 'paged' ? 'p. 7' : '');

/** The draft after citing `keys` at `<|>`. */
function insert(marked: string, ...keys: string[]): string {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  return apply(text, offset, keys.length > 0 ? keys : ['new']);
}

function apply(text: string, offset: number, keys: readonly string[]): string {
  const edits = insertCitationAt(parseDraft(text), offset, keys, findLocator);
  return edits.reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

const cases: readonly (readonly [what: string, before: string, after: string, ...keys: string[]])[] = [
  ['behind the final stop', 'Trade rose.<|>', 'Trade rose [@new].'],
  ['before the final stop', 'Trade rose<|>. More.', 'Trade rose [@new]. More.'],
  ['behind a space after the stop', 'Trade rose. <|>', 'Trade rose [@new]. '],
  ['behind a closing quotation mark', 'He said “trade rose.”<|>', 'He said “trade rose.” [@new]'],
  ['several stops', 'Did trade rise?!<|>', 'Did trade rise [@new]?!'],
  ['a sentence without a stop', 'Trade rose<|>', 'Trade rose [@new]'],
  ['after a word in the middle', 'Trade rose<|> and fell.', 'Trade rose [@new] and fell.'],
  ['inside a word', 'Trade ro<|>se and fell.', 'Trade rose [@new] and fell.'],
  ['before a word', 'Trade rose <|>and fell.', 'Trade rose [@new] and fell.'],
  ['before a comma', 'Trade rose<|>, he said.', 'Trade rose [@new], he said.'],
  ['two spaces', 'Trade rose <|> and fell.', 'Trade rose [@new] and fell.'],
  ['an empty draft', '<|>', '[@new]'],
  ['an empty paragraph', 'Trade rose.\n\n<|>\n', 'Trade rose.\n\n[@new]\n'],
  ['the second sentence', 'Trade rose. Exports fell.<|> End.', 'Trade rose. Exports fell [@new]. End.'],
  ['a passage on a page', 'Trade rose.<|>', 'Trade rose [@paged, p. 7].', 'paged'],
  ['several, one on a page', 'Trade rose.<|>', 'Trade rose [@a; @paged, p. 7; @b].', 'a', 'paged', 'b'],
  ['begun, on a page', 'Trade rose [@<|>', 'Trade rose [@paged, p. 7]', 'paged'],
  ['joined, on a page', 'Trade rose [@a<|>].', 'Trade rose [@a; @paged, p. 7].', 'paged'],
  ['several keys', 'Trade rose.<|>', 'Trade rose [@a; @b].', 'a', 'b'],
  ['the same key twice', 'Trade rose.<|>', 'Trade rose [@a].', 'a', 'a'],
  ['an odd key', 'Trade rose.<|>', 'Trade rose [@{a(b}].', 'a(b'],
  ['a list item', '- Trade rose<|>', '- Trade rose [@new]'],
  ['a heading', '# Trade<|>', '# Trade [@new]'],
  ['a table', '| a | b |\n|---|---|\n| Trade<|> | 5 |', '| a | b |\n|---|---|\n| Trade [@new] | 5 |'],
  ['in a bracket', 'Trade rose [@a<|>].', 'Trade rose [@a; @new].'],
  ['in a bracket with a locator', 'Trade rose [see @a, pp. 3-5<|>].', 'Trade rose [see @a, pp. 3-5; @new].'],
  ['right behind a bracket', 'Trade rose [@a]<|>.', 'Trade rose [@a; @new].'],
  ['behind the stop behind a bracket', 'Trade rose [@a].<|>', 'Trade rose [@a; @new].'],
  ['already there', 'Trade rose [@a; @b<|>].', 'Trade rose [@a; @b].', 'b', 'a'],
  ['one of two already there', 'Trade rose [@a<|>].', 'Trade rose [@a; @b].', 'a', 'b'],
  ['a bracket not closed', 'Trade rose [@a<|>', 'Trade rose [@a; @new]'],
  ['begun', 'Trade rose [@<|>].', 'Trade rose [@new].'],
  ['begun, several', 'Trade rose [@<|>].', 'Trade rose [@a; @b].', 'a', 'b'],
  ['begun, not closed', 'Trade rose [@<|>', 'Trade rose [@new]'],
  ['begun without a bracket', 'Trade rose @<|>', 'Trade rose [@new]'],
  ['a key in the text with a bracket', 'As @a [p. 3<|>] says.', 'As @a [p. 3; @new] says.'],
  ['a bare key in the text', 'As @a<|> says, trade rose.', 'As @a says, trade rose [@new].'],
];

for (const [what, before, after, ...keys] of cases) {
  test(`cites: ${what}`, () => assert.equal(insert(before, ...keys), after));
}

test('whatever the draft, the keys are cited afterwards and nothing else has changed', () => {
  const piece = fc.constantFrom(
    'Trade rose',
    ' ',
    '. ',
    '.',
    '\n\n',
    '“quoted.”',
    '**bold** ',
    '5 %',
    ', he said',
    '- ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(80), (pieces, at) => {
      const text = pieces.join('');
      const offset = Math.min(at, text.length);
      const after = apply(text, offset, ['new']);
      assert.equal(after.replace(/ ?\[@new\] ?/, '').replaceAll(' ', ''), text.replaceAll(' ', ''));
      const cited = citationAt(parseDraft(after), after.indexOf('[@new]') + 2);
      assert.equal(cited?.item?.key, 'new', JSON.stringify(after));
    }),
  );
});
