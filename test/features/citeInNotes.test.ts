import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { citeInNotes } from '../../src/features/citeInNotes.ts';
import type { CitationEdit } from '../../src/features/feature.ts';
import { toCitations, toFootnotes } from '../../src/features/footnoteStyle.ts';
import { insertCitationAt } from '../../src/features/insertCitation.ts';

const findLocator = (key: string) => (key === 'paged' ? 'p. 7' : '');

function apply(text: string, edits: readonly CitationEdit[]): string {
  return edits.reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

/** The edits that cite at `<|>`, in brackets and in notes. */
function cite(marked: string, keys: readonly string[]) {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const draft = parseDraft(text);
  const inBrackets = insertCitationAt(draft, offset, keys, findLocator);
  return { text, inBrackets, inNotes: citeInNotes(draft, inBrackets) };
}

function note(marked: string, ...keys: string[]): string {
  const { text, inNotes } = cite(marked, keys.length > 0 ? keys : ['new']);
  return apply(text, inNotes);
}

for (const [what, before, after, ...keys] of [
  ['behind the stop', 'Trade rose.<|>', 'Trade rose.[^new]\n\n[^new]: [@new]\n'],
  ['before the stop', 'Trade rose<|>. More.\n', 'Trade rose.[^new] More.\n\n[^new]: [@new]\n'],
  ['before a comma', 'Trade rose<|>, he said.\n', 'Trade rose,[^new] he said.\n\n[^new]: [@new]\n'],
  ['before a word', 'Trade rose <|>and fell.\n', 'Trade rose[^new] and fell.\n\n[^new]: [@new]\n'],
  ['with a place', 'Trade rose.<|>\n', 'Trade rose.[^paged]\n\n[^paged]: [@paged, p. 7]\n', 'paged'],
  ['several', 'Trade rose.<|>\n', 'Trade rose.[^a]\n\n[^a]: [@a; @b]\n', 'a', 'b'],
  ['what was begun', 'Trade rose [@<|>\n', 'Trade rose[^new]\n\n[^new]: [@new]\n'],
  ['what was begun and closed', 'Trade rose [@<|>].\n', 'Trade rose.[^new]\n\n[^new]: [@new]\n'],
  ['a quotation’s end', 'He said “it rose.”<|>\n', 'He said “it rose.”[^new]\n\n[^new]: [@new]\n'],
  ['a note that is there', 'A.<|> B.[^n]\n\n[^n]: [@new]\n', 'A.[^n] B.[^n]\n\n[^n]: [@new]\n'],
  [
    'a label that is taken',
    'A.<|> B.[^new]\n\n[^new]: A remark.\n',
    'A.[^new-2] B.[^new]\n\n[^new]: A remark.\n\n[^new-2]: [@new]\n',
  ],
  ['a citation in brackets grows', 'Trade rose [@a<|>].\n', 'Trade rose [@a; @new].\n'],
  ['in a note', 'Trade rose.[^1]\n\n[^1]: Others disagree<|>.\n', 'Trade rose.[^1]\n\n[^1]: Others disagree [@new].\n'],
  [
    'a sentence with a remark',
    'A rose.[^1]<|>\n\n[^1]: Not all [@a].\n',
    'A rose.[^new][^1]\n\n[^1]: Not all [@a].\n\n[^new]: [@new]\n',
  ],
  ['other citations stay', 'A [@a]. B.<|>\n', 'A [@a]. B.[^new]\n\n[^new]: [@new]\n'],
  ['a sentence with a note', 'Trade rose.[^a]<|>\n\n[^a]: [@a]\n', 'Trade rose.[^a]\n\n[^a]: [@a; @new]\n'],
  [
    'a sentence with a note of two',
    'A rose.[^a]<|> B fell.[^a]\n\n[^a]: [@a]\n',
    'A rose.[^new][^a] B fell.[^a]\n\n[^a]: [@a]\n\n[^new]: [@new]\n',
  ],
] as const) {
  test(`cited in a note: ${what}`, () => assert.equal(note(before, ...keys), after));
}

test('it is what the conversion makes, and that takes it back', () => {
  const marked = fc
    .array(fc.constantFrom('Trade rose.', 'It fell', ' ', '\n\n', ', ', ' “so.”', '[^1]', '- ', '# ', '> ', '|'), {
      minLength: 1,
      maxLength: 12,
    })
    .chain(parts => fc.nat(parts.length).map(at => [...parts.slice(0, at), '<|>', ...parts.slice(at)].join('')));
  fc.assert(
    fc.property(marked, text => {
      const { text: before, inBrackets, inNotes } = cite(text, ['new']);
      const bracketed = parseDraft(apply(before, inBrackets));
      const noted = apply(before, inNotes);
      assert.equal(noted, apply(bracketed.text, toFootnotes(bracketed)));
      assert.ok(inNotes.length <= 2);
      const back = parseDraft(noted);
      if (noted.includes('[^new]'))
        assert.match(
          apply(
            noted,
            toCitations(back, () => false),
          ),
          /\[@new\]/,
        );
    }),
  );
});
