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
  ['a note that cites', 'It rose.[^1]<|>\n\n[^1]: [@a]\n', 'It rose.[^1]\n\n[^1]: [@a; @new]\n'],
  [
    'a note of the next sentence',
    'It rose.<|> B fell.[^1]\n\n[^1]: [@a]\n',
    'It rose [@new]. B fell.[^1]\n\n[^1]: [@a]\n',
  ],
  [
    'a note of the one before',
    'It rose.[^1] B fell.<|>\n\n[^1]: [@a]\n',
    'It rose.[^1] B fell [@new].\n\n[^1]: [@a]\n',
  ],
  ['a citation of the next sentence', 'It rose.<|> B fell [@b].', 'It rose [@new]. B fell [@b].'],
  ['a remark', 'It rose.[^1]<|>\n\n[^1]: Not all [@a].\n', 'It rose [@new].[^1]\n\n[^1]: Not all [@a].\n'],
  ['a note of two', 'It rose.[^1]<|> B.[^1]\n\n[^1]: [@a]\n', 'It rose [@new].[^1] B.[^1]\n\n[^1]: [@a]\n'],
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

/** The draft after the citation at `<|>` was changed: `-key` is taken out, all others are cited; `!` replaces places. */
function change(marked: string, ...words: string[]): string {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const uncited = words.filter(word => word.startsWith('-')).map(word => word.slice(1));
  const keys = words.filter(word => !/^[-!]/.test(word));
  const edits = insertCitationAt(parseDraft(text), offset, keys, findLocator, {
    uncited,
    relocates: words.includes('!'),
  });
  return edits.reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

const changes: readonly (readonly [what: string, before: string, after: string, ...words: string[]])[] = [
  ['the first of two goes', 'It rose [@a; @b<|>].', 'It rose [@b].', '-a'],
  ['the last of two goes', 'It rose [@a<|>; @b, p. 3].', 'It rose [@a].', '-b'],
  ['one in the middle goes', 'It rose [see @a, p. 1; also @b, p. 3; @c<|>].', 'It rose [see @a, p. 1; @c].', '-b'],
  ['the first two go', 'It rose [@a; @b; @c<|>].', 'It rose [@c].', '-a', '-b'],
  ['all go', 'It rose [@a; @b<|>].', 'It rose.', '-a', '-b'],
  ['a locator goes with its source', 'It rose [see @a, p. 9<|>].', 'It rose [see @new].', '-a', 'new'],
  ['a locator is replaced with its source', 'It rose [@a, p. 9<|>].', 'It rose [@paged, p. 7].', '-a', 'paged'],
  ['a suffix stays', 'It rose [@a, p. 9, and more<|>].', 'It rose [@paged, p. 7, and more].', '-a', 'paged'],
  ['a time is a locator', 'It rose [@a, at 00:12:30<|>].', 'It rose [@new].', '-a', 'new'],
  ['a row is a locator', 'It rose [@a, table Trade, row 12<|>].', 'It rose [@new].', '-a', 'new'],
  ['braces go with the key', 'It rose [@{a(b}, p. 2<|>].', 'It rose [@new].', '-a(b', 'new'],
  ['a suppressed author stays so', 'Doe said [-@a, p. 2<|>].', 'Doe said [-@new].', '-a', 'new'],
  ['one goes, two come', 'It rose [@a, p. 2; @b<|>].', 'It rose [@c; @b; @d].', '-a', 'c', 'd'],
  ['two go, one comes', 'It rose [@a; @b<|>].', 'It rose [@c].', '-a', '-b', 'c'],
  ['a key in the text is replaced', 'As @a [p. 3<|>] says.', 'As @paged [p. 7] says.', '-a', 'paged'],
  ['a key in the text loses its place', 'As @a [p. 3<|>] says.', 'As @new says.', '-a', 'new'],
  ['a bare key in the text gets a place', 'As @a<|> says.', 'As @paged [p. 7] says.', '-a', 'paged'],
  ['a key in the text goes, another stays', 'As @a [p. 3; @b<|>] says.', 'As [@b] says.', '-a'],
  ['the other of a key in the text goes', 'As @a [@b<|>] says.', 'As @a says.', '-b'],
  ['a place is appended', 'It rose [@paged<|>].', 'It rose [@paged, p. 7].', 'paged'],
  ['a place is appended before a suffix', 'It rose [@paged and more<|>].', 'It rose [@paged, p. 7 and more].', 'paged'],
  ['a place that was written stays', 'It rose [@paged, p. 3<|>].', 'It rose [@paged, p. 3].', 'paged'],
  ['a place that was written is replaced', 'It rose [@paged, p. 3<|>].', 'It rose [@paged, p. 7].', 'paged', '!'],
  ['the same place', 'It rose [@paged, p. 7<|>].', 'It rose [@paged, p. 7].', 'paged', '!'],
  ['a place for a key in the text', 'As @paged<|> says.', 'As @paged [p. 7] says.', 'paged'],
  ['a place replaced for a key in the text', 'As @paged [p. 3<|>] says.', 'As @paged [p. 7] says.', 'paged', '!'],
  ['no place is found: what stands there stays', 'It rose [@a, p. 3<|>].', 'It rose [@a, p. 3].', 'a', '!'],
];

for (const [what, before, after, ...words] of changes) {
  test(`changes a citation: ${what}`, () => assert.equal(change(before, ...words), after));
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
