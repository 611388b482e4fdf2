import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDraft } from '../../../src/drafts/parseDraft.ts';
import { type DraftPreview, previewDraft } from '../../../src/features/preview/draftPreview.ts';
import { createSupportingPassages } from '../../../src/features/preview/supportingPassages.ts';
import { createReferenceWriter } from '../../../src/references/formatReferences.ts';
import { createFixtureCorpus } from '../../support/check.ts';

const corpus = createFixtureCorpus([
  {
    path: 'sources/ports.md',
    text: '---\ntitle: Ports <img src=x> & quays\nauthor: "Doe, Jane"\ndate: 2020-05-03\n---\n\nShips waited.\n\nExports of <i>wheat</i> fell to 4,310 tonnes in March.\n',
  },
  { path: 'sources/rain.md', text: '---\ntitle: Rain\nauthor: "Roe, Bo"\ndate: 2021\n---\n\nIt rained for a week.\n' },
]);

function preview(text: string, style?: string): DraftPreview {
  return previewDraft(parseDraft(text), corpus, createReferenceWriter(style), createSupportingPassages()(corpus));
}

const htmlOf = (text: string, style?: string) => preview(text, style).citations.map(({ html }) => html);

test('a citation reads as its style prints it, with its reference and the passage that supports the sentence', () => {
  const text = 'Exports of wheat fell to 4,310 tonnes [see @ports, p. 3].\n';
  const { citations, references } = preview(text);
  assert.equal(
    citations[0]?.html,
    '<span class="sourcebook-citation" tabindex="0">(see Doe, 2020, p. 3)<span class="sourcebook-card" role="tooltip" hidden>' +
      '<span class="sourcebook-block sourcebook-reference">Doe, J. (2020, May 3). <i>Ports &lt;img src=x&gt; &amp; quays</i>.</span>' +
      '<span class="sourcebook-block sourcebook-passage">“Exports of wheat fell to 4,310 tonnes in March.” — para. 2</span></span></span>',
  );
  assert.equal(text.slice(citations[0]?.span.start, citations[0]?.span.end), '[see @ports, p. 3]');
  assert.deepEqual(references?.span, { start: text.length, end: text.length });
});

test('a key that names no source stays as it is written, and says so', () => {
  const [html = ''] = htmlOf('It rained [see <img> @nix].\n');
  assert.match(html, /tabindex="0">\[see &lt;img&gt; @nix\]</);
  const [, last = ''] = htmlOf('So [@rain], not [@rian; @rain].\n');
  assert.match(last, /^<span class="sourcebook-citation sourcebook-unresolved" tabindex="0">\[@rian; @rain\]</);
  assert.match(last, /No source has the key rian\./);
});

test('numbers go by the order of reading: a note is read where it is called', () => {
  const text = 'One.[^a] Two [@ports].\n\n[^a]: See [@rain].\n';
  assert.deepEqual(
    htmlOf(text, 'vancouver').map(html => /^<span[^>]*>([^<]*)/.exec(html)?.[1]),
    ['(2)', '(1)'],
  );
  assert.match(preview(text, 'vancouver').references?.html ?? '', /1\. Roe B.*2\. Doe J/);
});

test('the references stand where Pandoc puts them', () => {
  const placeOf = (text: string) => {
    const { references } = preview(text);
    return references && text.slice(references.span.start, references.span.end);
  };
  assert.equal(placeOf('So [@rain].\n\n::: {#refs}\n:::\n\n# Appendix\n'), '::: {#refs}\n:::');
  assert.equal(placeOf('So [@rain].\n\n```\n::: {#refs}\n:::\n```\n'), '');
  assert.equal(placeOf('---\nsuppress-bibliography: true\n---\n\nSo [@rain].\n'), null);
  assert.equal(placeOf('So [@rain].\n\n<!-- sourcebook-references -->\n\n<!-- sourcebook-references-end -->\n'), null);
  assert.equal(placeOf('Nothing is cited.\n'), null);
});

test('what is no citation is left alone', () => {
  assert.deepEqual(htmlOf('See @fig:map, `[@rain]`, me@rain.org and [@rain](https://a.b).\n'), []);
});

test('a style of notes shows a number, and what the note says over it', () => {
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>n</title><id>n</id></info>
    <citation><layout suffix="."><names variable="author"/><text variable="title" prefix=", " font-style="italic"/></layout></citation></style>`;
  const [html = ''] = htmlOf('It rained [@rain].\n', style);
  assert.match(
    html,
    /^<span[^>]*><sup><a href="#sourcebook-note-1">1<\/a><\/sup><span[^>]*><span[^>]*>Bo Roe, <i>Rain<\/i>\.<\/span>/,
  );
});

test('its notes stand at the end, numbered; what stands in a note of the draft needs none, and whom the text names is named', () => {
  const style = readFileSync('test/cli/styles/notes.csl', 'utf8');
  const text = 'As @rain says [see @ports, p. 3].[^a]\n\n[^a]: Not so @ports, nor [@rain, p. 2].\n';
  const { citations, notes, references } = preview(text, style);
  const shown = citations.map(({ html }) =>
    html.replace(/<span class="sourcebook-card".*$/, '').replace(/^<[^>]*>/, ''),
  );
  assert.deepEqual(shown, [
    'Roe<sup><a href="#sourcebook-note-1">1</a></sup>',
    '<sup><a href="#sourcebook-note-2">2</a></sup>',
    'Doe, <i>Ports &lt;img src=x&gt; &amp; quays</i>',
    '(Roe, <i>Rain</i>, 2)',
  ]);
  assert.deepEqual(notes?.span, references?.span);
  assert.equal(
    notes?.html,
    '<section class="sourcebook-notes"><hr><ol><li id="sourcebook-note-1"><i>Rain</i>, 2021.</li>' +
      '<li id="sourcebook-note-2">See Doe, <i>Ports &lt;img src=x&gt; &amp; quays</i>, 2020, 3.</li></ol></section>',
  );
});
