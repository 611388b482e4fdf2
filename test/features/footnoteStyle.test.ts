import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import type { CitationEdit } from '../../src/features/feature.ts';
import { toCitations, toFootnotes } from '../../src/features/footnoteStyle.ts';

function apply(text: string, edits: readonly CitationEdit[]): string {
  return edits.reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

const footnotes = (text: string) => apply(text, toFootnotes(parseDraft(text)));
const citations = (text: string) =>
  apply(
    text,
    toCitations(parseDraft(text), key => key === 'known'),
  );

for (const [what, cited, noted] of [
  ['a citation', 'Trade rose [@a].\n', 'Trade rose.[^a]\n\n[^a]: [@a]\n'],
  ['a locator', 'Trade rose [see @a, pp. 3-5], he said.\n', 'Trade rose,[^a] he said.\n\n[^a]: [see @a, pp. 3-5]\n'],
  ['one twice', 'A rose [@a]. B fell [@a].\n', 'A rose.[^a] B fell.[^a]\n\n[^a]: [@a]\n'],
  [
    'two places of one source',
    'A rose [@a, p. 1]. B fell [@a, p. 2].\n',
    'A rose.[^a] B fell.[^a-2]\n\n[^a]: [@a, p. 1]\n\n[^a-2]: [@a, p. 2]\n',
  ],
  ['several sources', 'A rose [@a; @b].\n', 'A rose.[^a]\n\n[^a]: [@a; @b]\n'],
  ['a quotation', '“A rose.” [@a]\n', '“A rose.”[^a]\n\n[^a]: [@a]\n'],
] as const) {
  test(`to notes and back: ${what}`, () => {
    assert.equal(footnotes(cited), noted);
    assert.equal(footnotes(noted), noted);
    assert.equal(citations(noted).trimEnd(), cited.trimEnd());
    assert.equal(citations(citations(noted)), citations(noted));
  });
}

test('notes that say more stay, and so do citations in them', () => {
  const text = 'Trade rose.[^1]\n\n[^1]: Others disagree [@b].\n';
  assert.equal(footnotes(text), text);
  assert.equal(citations(text), text);
});

test('a mark without a note is a citation where its label is a key', () => {
  assert.equal(citations('Trade rose.[^known] It fell.[^other]\n'), 'Trade rose [@known]. It fell.[^other]\n');
});

test('a key in the text, code and e-mail addresses are left alone', () => {
  const text = 'As @a says, `[@b]` and me@example.org.\n';
  assert.equal(footnotes(text), text);
});

test('a label that is taken is not taken again', () => {
  const text = 'A rose [@a].[^a]\n\n[^a]: A remark.\n';
  assert.match(footnotes(text), /^A rose\.\[\^a-2\]\[\^a\]\n\n\[\^a\]: A remark\.\n\n\[\^a-2\]: \[@a\]\n$/);
});
