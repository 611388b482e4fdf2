import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { findCitations } from '../../../src/drafts/citations.ts';
import { showCitations } from '../../../src/extension/preview/citationPlugin.ts';
import { carryOver, type RenderedDraft } from '../../../src/extension/preview/renderedDraft.ts';
import { parseMarkdown } from '../../../src/markdown/parseMarkdown.ts';

/** A draft of which every citation is shown as the number of its place. */
function toRendered(text: string, references: RenderedDraft['references'] = null): RenderedDraft {
  const citations = findCitations(text, parseMarkdown(text)).map(({ span }, i) => ({ ...span, html: `<c>${i}</c>` }));
  return { text, citations, references, notes: null };
}

function render(text: string, rendered: RenderedDraft | null, linkify = false): string {
  return showCitations(new MarkdownIt({ html: true, linkify }), asked => {
    assert.equal(asked, text);
    return rendered;
  }).render(text);
}

const show = (text: string) => render(text, toRendered(text), true);

describe('citations stand where markdown-it puts them', () => {
  for (const [text, html] of [
    ['It rose [@a, p. 3], as @b [p. 4] says.', '<p>It rose <c>0</c>, as <c>1</c> says.</p>\n'],
    ['**[@a]** *see [@b]* *[@c]*text', '<p><strong><c>0</c></strong> <em>see <c>1</c></em> *<c>2</c>*text</p>\n'],
    ['> Quoted [see @a,\n> p. 3] here.', '<blockquote>\n<p>Quoted <c>0</c> here.</p>\n</blockquote>\n'],
    ['# On [@a]\n\n- one -@b\n- [@c]', '<h1>On <c>0</c></h1>\n<ul>\n<li>one <c>1</c></li>\n<li><c>2</c></li>\n</ul>\n'],
    ['`[@a]` and\n\n    [@b]\n', '<p><code>[@a]</code> and</p>\n<pre><code>[@b]\n</code></pre>\n'],
    ['see example.com[@a]', '<p>see <a href="http://example.com">example.com</a><c>0</c></p>\n'],
    ['[@a]\r\n[@{b}]', '<p><c>0</c>\n<c>1</c></p>\n'],
    ['x[^1]\n\n[^1]: See [@a].', '<p>x[^1]</p>\n<p>[^1]: See <c>0</c>.</p>\n'],
    ['No citation, me@home.org', '<p>No citation, <a href="mailto:me@home.org">me@home.org</a></p>\n'],
  ] as const) {
    test(JSON.stringify(text), () => assert.equal(show(text), html));
  }
});

test('a table is one', () => {
  const html = show('| a | b |\n|---|---|\n| [@a, p. 3] | @b |\n');
  assert.match(html, /<td><c>0<\/c><\/td>\n<td><c>1<\/c><\/td>/);
});

test('what one reader takes for text and the other for code is shown as it is written', () => {
  // Math to the one; the other knows none, and a plugin of its own may show it as code.
  const text = 'A <b title="[@a]">tag</b> and ![@b](c.png "[@d]").';
  const everywhere = [...text.matchAll(/\[@\w\]|@b/g)].map(({ 0: key, index }) => ({
    start: index,
    end: index + key.length,
    html: '<c>x</c>',
  }));
  assert.equal(
    render(text, { text, citations: everywhere, references: null, notes: null }),
    new MarkdownIt({ html: true }).render(text),
  );
});

test('the references stand in their place, else at the end', () => {
  const text = 'So [@a].\n\n::: {#refs}\n:::\n\nMore.\n';
  const start = text.indexOf(':::');
  const end = text.lastIndexOf(':::') + 3;
  assert.equal(render(text, toRendered(text, { start, end, html: '<r>' })), '<p>So <c>0</c>.</p>\n<r><p>More.</p>\n');
  const atEnd = { start: text.length, end: text.length, html: '<r>' };
  assert.match(render(text, toRendered(text, atEnd)), /<p>More\.<\/p>\n<r>$/);
});

test('a citation with spaces is no address, and makes no definition of what stands before it', () => {
  assert.equal(show('[@a, p. 3]:::[@b, p. 3]'), '<p><c>0</c>:::<c>1</c></p>\n');
});

test('a citation with a bracket in it defines no link before colons', () => {
  assert.equal(show('[1. @b[@a, p. 3]:::'), '<p>[1. <c>0</c>:::</p>\n');
});

test('a citation of three lines is one, however little stands in the second', () => {
  assert.equal(show('It rose [see\n[x]\n@a].'), '<p>It rose <c>0</c>.</p>\n');
});

test('nothing is known, or the text has the signs of the placeholders: it is left as it is', () => {
  const plain = new MarkdownIt({ html: true });
  for (const text of ['So [@a].', 'So \uE0000\uE001 [@a].']) assert.equal(render(text, null), plain.render(text));
  const odd = 'So \uE0000\uE001 [@a].';
  assert.equal(showCitations(new MarkdownIt(), () => toRendered(odd)).render(odd), plain.render(odd));
});

test('shown as they are written, citations change nothing that markdown-it makes of any text', () => {
  const pieces = '[@a, p. 3]|@b|-@c|word| |\n|\n\n|> |- |*|**|`|_|[|]|(|)|\\|<|>|#|1. |    |![|:::|~~~'.split('|');
  const plain = new MarkdownIt({ html: true });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, '|'), { maxLength: 30 }), parts => {
      const text = parts.join('');
      // "[@a, p. 3]:::" defines a link to markdown-it; to Pandoc it is a citation and three colons.
      const env: { references?: object } = {};
      plain.parse(text, env);
      fc.pre(env.references === undefined);
      const rendered = toRendered(text);
      const html = render(text, rendered);
      assert.doesNotMatch(html, /[\uE000\uE001]/);
      const written = rendered.citations.map(({ start, end }) => text.slice(start, end));
      // Markdown within a citation is its style's to write.
      fc.pre(written.every(citation => !/[*_~`<>\\!\n(]/.test(citation)));
      const restored = html.replace(/<c>(\d+)<\/c>/g, (_, i) => plain.utils.escapeHtml(written[Number(i)] ?? ''));
      assert.equal(restored, plain.render(text));
    }),
    { numRuns: 2_000 },
  );
});

test('parts around a change stay, the one that is changed goes', () => {
  const text = 'One [@a]. Two [@b]. Three [@c].\n';
  const moved = (now: string) =>
    carryOver(toRendered(text), now).citations.map(({ start, end, html }) => `${html} ${now.slice(start, end)}`);
  assert.deepEqual(moved(text.replace('Two', 'Twenty-two')), ['<c>0</c> [@a]', '<c>1</c> [@b]', '<c>2</c> [@c]']);
  assert.deepEqual(moved(text.replace('@b', '@b, p. 3')), ['<c>0</c> [@a]', '<c>2</c> [@c]']);
  assert.deepEqual(moved(''), []);
  assert.deepEqual(moved(`[@d] ${text}`), ['<c>0</c> [@a]', '<c>1</c> [@b]', '<c>2</c> [@c]']);
});
