import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPAQUE } from '../../src/markdown/markdownDocument.ts';
import { readHtml, readWebPage, readWebPageFile } from '../../src/sources/readHtml.ts';
import { SourceError } from '../../src/sources/sourceReader.ts';
import { sliceSpan } from '../../src/text/span.ts';

type Read = ReturnType<typeof readHtml>;

const linesOf = ({ text, blocks }: Read) => blocks.map(({ span }) => sliceSpan(text, span));
const furnitureOf = ({ text, blocks }: Read) =>
  blocks.filter(({ furniture }) => furniture).map(({ span }) => sliceSpan(text, span));

test('inline markup leaves no mark, blocks stand apart, what is not shown is not there', () => {
  const read = readHtml(
    `<p>Trade <b>ro</b>se to&nbsp;<a href=x>$4&thinsp;bn</a>,
     it sa&shy;id.<script>var p = "<p>9</p>"</script><style>p { top: 7px }</style><p>Then it fell.<!-- 12 -->
     <template>3</template><svg><text>4</text></svg><img alt="5" src="https://x.example/y"><select><option>6</select>`,
  );
  assert.equal(read.text, 'Trade rose to $4 bn, it said.\n\nThen it fell.');
});

test('a break is a line end, two are the end of a paragraph, preformatted lines stay', () => {
  assert.deepEqual(linesOf(readHtml('a<br>b<br><br/>c<pre>d  e\nf</pre><ul><li>g<li><p>h</ul>')), [
    'a\nb',
    'c',
    'd e\nf',
    'g',
    'h',
  ]);
});

test('raised and lowered digits do not run into a number', () => {
  const read = readHtml(
    '10<sup>6</sup> l of CO<sub>2</sub>, 3<sup>rd</sup>.<sup><a href="#n4">4</a></sup> <math>x=9</math>',
  );
  assert.equal(read.text, `10⁶ l of CO₂, 3rd.[4] ${OPAQUE}`);
});

test('headings stand above their text and are its section', () => {
  const { blocks } = readHtml('<p>a<h1>T</h1><p>b<h2>S <i>1</i></h2><p>c');
  assert.deepEqual(
    blocks.map(({ kind, heading, locator }) => [kind, heading, locator?.value]),
    [
      ['paragraph', null, undefined],
      ['heading', 'T', undefined],
      ['paragraph', 'T', 'T'],
      ['heading', 'S 1', 'S 1'],
      ['paragraph', 'S 1', 'S 1'],
    ],
  );
});

test('tables are tables, with what spans columns over the first of them', () => {
  const { text, prose, tables, blocks } = readHtml(`<table><caption>Levels</caption>
    <tr><th>Year<th colspan=2>Level<tr><td>2020<td><p>3</p><p>low</p><td><b>4</b><tr><td><td><td></table><p>b`);
  assert.equal(text, 'Levels\n\nYear | Level | \n2020 | 3 low | 4\n\nb');
  assert.equal(prose, text.replaceAll('|', OPAQUE));
  assert.deepEqual(
    tables.map(({ rows }) => rows.map(row => row.map(span => sliceSpan(text, span)))),
    [
      [
        ['Year', 'Level', ''],
        ['2020', '3 low', '4'],
      ],
    ],
  );
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['caption', 'table-row', 'table-row', 'paragraph'],
  );
});

test('a table that lays out a page is none', () => {
  for (const html of [
    '<table><tr><td>a<td><table><tr><td>x<td>y<tr><td>1<td>2</table><tr><td>b<td>c</table>',
    '<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>',
    `<table><tr><td>${'word '.repeat(400)}<td>b<tr><td>c<td>d</table>`,
    '<table><tr><td>a<tr><td>b</table>',
  ]) {
    assert.ok(readHtml(html).tables.length <= 1);
    assert.ok(readHtml(html).blocks.some(({ kind }) => kind === 'paragraph'));
  }
});

const story = [
  'The river at Lowmouth rose to 4.2 metres on Friday, the harbour office said, more than in any year since 1962.',
  'Some 37 houses in the old town were flooded, and the council asked 112 people to leave their homes for the night.',
  'By Sunday the water had fallen to 3.1 metres, and most of those who had left could return, the council said.',
];

test('what stands around an article is kept and marked; the article, its tables and captions are text', () => {
  const read = readWebPage(`<!doctype html><title>River floods | The Gazette</title>
    <header><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav></header>
    <main><h1>River floods</h1><p>By Jane Doe</p>
    <p>${story[0]}</p><figure><img src=a.png><figcaption>The mill on Friday.</figcaption></figure>
    <div class="related-stories"><p><a href=/s>Storm took 12 boats</a></p></div>
    <p>${story[1]}</p><table><tr><th>Day<th>Metres<tr><td>Friday<td>4.2</table><p>${story[2]}</p></main>
    <aside><p>In other news, 9 boats sank in the harbour of the town.</p></aside>
    <div class=cookie-banner><p>We and our 812 partners store cookies.</p></div><footer>© The Gazette</footer>`);
  assert.deepEqual(furnitureOf(read), [
    'Home',
    'World',
    'Storm took 12 boats',
    'In other news, 9 boats sank in the harbour of the town.',
    'We and our 812 partners store cookies.',
    '© The Gazette',
  ]);
  assert.equal(linesOf(read).length, 14);
});

test('a class that says furniture does not hide the page itself', () => {
  for (const opening of [
    '<body class=has-sidebar>',
    '<div class="content-social">',
    '<div style="display: none">',
    '<aside>',
  ])
    assert.deepEqual(
      furnitureOf(readWebPage(`${opening}<h1>River floods</h1>${story.map(p => `<p>${p}</p>`).join('')}`)),
      [],
    );
});

test('a page that is no article keeps all that is not marked', () => {
  const read = readWebPage('<nav>Home</nav><h1>Levels</h1><table><tr><th>Day<th>m<tr><td>Friday<td>4.2</table>');
  assert.deepEqual(furnitureOf(read), ['Home']);
});

test('what a page says of itself', () => {
  const metadataOf = (html: string) => readHtml(html).metadata;
  const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  assert.deepEqual(
    metadataOf(`<html lang=en-GB><head><title>x</title><link rel=canonical href="https://gazette.example/a">
      <meta property="og:title" content="og"><meta name=author content="By A. Nyone">${json({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', name: 'Other' },
          {
            '@type': ['NewsArticle'],
            headline: 'River &amp; town',
            author: [{ '@type': 'Person', name: 'Jane Doe' }, 'Rui Li'],
            publisher: { name: 'The Gazette' },
            datePublished: '2021-12-03T23:10:00Z',
          },
        ],
      })}`),
    {
      type: 'article-newspaper',
      title: 'River &amp; town',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'Li', given: 'Rui' },
      ],
      publisher: 'The Gazette',
      issued: { 'date-parts': [[2021, 12, 3]] },
      URL: 'https://gazette.example/a',
      language: 'en-GB',
    },
  );
  assert.deepEqual(
    metadataOf(`<!-- saved from url=(0026)https://gazette.example/b -->
      <meta name=citation_title content="On floods"><meta name=citation_author content="Doe, Jane">
      <meta name=citation_author content="Li, Rui"><meta name=citation_journal_title content="Water">
      <meta name=citation_publication_date content=2020/5><meta name=citation_doi content="doi:10.1000/182">`),
    {
      type: 'article-journal',
      title: 'On floods',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'Li', given: 'Rui' },
      ],
      publisher: 'Water',
      'container-title': 'Water',
      issued: { 'date-parts': [[2020, 5]] },
      URL: 'https://gazette.example/b',
      DOI: '10.1000/182',
    },
  );
  assert.deepEqual(metadataOf('<title>River floods - The Gazette</title><h1>River floods</h1>').title, 'River floods');
  assert.deepEqual(
    metadataOf(`${json({ '@type': 'Article', headline: 7, author: null })}<script type="application/ld+json">{`),
    {
      type: 'webpage',
      title: '7',
    },
  );
});

test('who wrote a page, where only its byline says so; the title without the site', () => {
  const page = (byline: string, head = '') =>
    readWebPage(
      `<html><head>${head}</head><body><article><h1>River floods</h1><p class="byline">${byline}</p>${story}</article></body></html>`,
    ).metadata;
  const authors = (byline: string) =>
    page(byline).author?.map(({ given, family, literal }) => literal ?? `${given} ${family}`);
  assert.deepEqual(authors('By Anna Berg and Rui van der Li'), ['Anna Berg', 'Rui van der Li']);
  assert.deepEqual(authors('Anna Berg | 3 December 2021, 10:05'), ['Anna Berg']);
  for (const none of ['Follow Author', 'Last Updated: January 7, 2025', 'Staff Writers', '12 comments'])
    assert.equal(authors(none), undefined, none);
  const site =
    '<meta property="og:site_name" content="Gazette Ltd"><meta property="og:title" content="River floods | Gazette">';
  assert.equal(page('', site).title, 'River floods');
  const json = (text: string) =>
    `<title>River floods - Gazette</title><script type="application/ld+json">${text}</script>`;
  assert.deepEqual(
    page('', json('//<![CDATA[\n{"@type":"NewsArticle","headline":"x","datePublished":"2021-12-03"}\n//]]>')).issued,
    { 'date-parts': [[2021, 12, 3]] },
  );
  assert.equal(page('', json('{"@type":"Article","headline":"a list","name":"River floods"}')).title, 'River floods');
});

test('whose page it is, where only its title says so, and the date by the names that sites have for it', () => {
  const read = (title: string, url = '') =>
    readWebPage(
      `<html><head><title>${title}</title><meta property="og:title" content="River floods"><meta property="og:url"
      content="${url}"><meta property="article:published" content="2021-12-03T10:05:00Z"></head><body>${story}</body></html>`,
    ).metadata;
  const known = read('River floods - The Lowmouth Times');
  assert.deepEqual([known.title, known.publisher], ['River floods', 'The Lowmouth Times']);
  assert.deepEqual(known.issued, { 'date-parts': [[2021, 12, 3]] });
  assert.equal(read('River floods | Harbour.com', 'https://www.harbour.com/a').publisher, 'Harbour.com');
  for (const none of ['River floods | Code | Anna', 'River floods - Latest News', 'River floods', 'Rivers - The Times'])
    assert.equal(read(none, 'https://example.org/a').publisher, undefined, none);
});

test('hostile pages end, or say why not', () => {
  const deep = (tag: string, n: number) => `<${tag}>`.repeat(n);
  for (const html of [
    deep('div', 900),
    deep('table><tr><td', 300),
    '</x>'.repeat(50_000),
    '<a '.repeat(50_000),
    '<p>x'.repeat(20_000),
  ])
    assert.equal(typeof readWebPage(html).text, 'string');
  for (const html of [deep('div', 5_000), '<br>'.repeat(500_000)])
    assert.throws(
      () => readWebPage(html),
      (error: unknown) => error instanceof SourceError && error.code === 'too-large',
    );
});

test('a page comes as bytes in any of the encodings of a text', () => {
  const { text, problems } = readWebPageFile(Uint8Array.of(0x3c, 0x70, 0x3e, 0xa3, 0x34));
  assert.equal(text, '£4');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['encoding'],
  );
});
