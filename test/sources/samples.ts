import fc from 'fast-check';
import { gzipSync } from 'fflate';

const archive = [
  { id: 'berg-1', title: 'Ships', author: ['Berg, Anna'], date: '2021-03-04', text: 'Of 40 ships, 12 were lost.' },
  { headline: 'Trade', source: { name: 'Reuters' }, html: '<p>Exports fell by 12 %.</p>', pubDate: 1614852000 },
  { url: 'https://example.org/a', paragraphs: ['One.', { text: 'Two cost $3 million.' }] },
]
  .map(record => JSON.stringify(record))
  .join('\n');

/** A small file of each format, to be read as it is and damaged. */
export const samples: Readonly<Record<string, string | Uint8Array>> = {
  'a.html': `<!doctype html><html lang="en"><head><title>River floods | The Gazette</title>
<meta property="og:site_name" content="The Gazette"><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"River floods","datePublished":"2021-12-03","author":[{"name":"Jane Doe"}]}</script></head><body>
<nav><ul><li><a href="/">Home</a><li>World</ul></nav><main><h1>River floods</h1><p>The river rose to 4.2&nbsp;metres on
<b>Friday</b>, the harbour office said, more than in any year since 1962.<sup><a href="#n">1</a></sup></p>
<table><caption>Levels</caption><tr><th>Day<th colspan=2>Metres<tr><td>Friday<td>4.2<td>4.4</table>
<pre>a  1\n b 2</pre><p>By Sunday the water had fallen to 3.1 metres, and most could return, the council said.</p></main>
<aside class="related"><p>Storm took 12 boats.</p></aside><!-- x --><footer>&copy; 2021</footer></body></html>`,
  'a.csv': 'town,"boats, all",tonnes\nLowmouth,37,"1,200"\n"High ""ford""",12,400\n\nSource: harbour office,,\n',
  'a.srt':
    '1\n00:00:01,000 --> 00:00:03,000\nThe fleet <i>shrank</i> to\n\n2\n00:00:03,000 --> 00:00:05,000\n41 boats. Then\n',
  'a.vtt':
    'WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:03.000 align:start\n<v Anna Berg>Trade &amp; rose by 5%.\n\n01:02:03.000 --> 01:02:04.000\n- No.\n',
  'a.jsonl': archive,
  'a.jsonl.gz': gzipSync(new TextEncoder().encode(archive)),
  'a.eml': `From: "Berg, Anna" <a@b.example>\r\nSubject: =?utf-8?Q?Fl=C3=BCsse?=\r\nDate: Fri, 3 Dec 2021 10:05:00 +0100\r
Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r\n\r\nIt cost =C2=A34 million.\r\n> It was 3.\r\n-- \r\nAnna\r\n--b\r
Content-Type: text/html\r\n\r\n<p>It cost 4 million.\r\n--b--\r\n`,
  'a.tsv': 'town\tboats\ttonnes\nLowmouth\t37\t1,200\nHighford\t12\t400\n',
  'a.md': `---\ntitle: "The catch"\nauthor: [Anna Berg]\ndate: 2021-12-03\n---\n\n# The catch\n\nThe **fleet** shrank to 41
boats [@berg, p. 3].\n\n| Town | Boats |\n|---|--:|\n| Lowmouth | 37 |\n\n> “It was 3,” she said.[^1]\n\n- one\n  - $x^2$
\n[^1]: On Friday.\n\n<div>raw</div>\n\n\`\`\`js\n4.2\n\`\`\`\n`,
  'a.txt': `Share Tweet Print\n02:13\nMayor fined 12,000 pounds over parking The council, which met on Friday, paid. “It was
dear,” said the mayor, Ines Calder.\nPhoto: Jane Doe/AFP\nReferences: [1] [2]\n(source: Reuters)\n`,
  'utf16.txt': encodeUtf16('The river rose to 4.2 metres on Friday – more than in 1962.\nÉva said “no”.\n'),
  'windows1252.txt': encodeLatin(
    'The fl\u00f6\u00df rose to 4.2 metres \u0096 more than in 1962.\n\u0093No\u0094, \u00c9va said. It cost \u00a34 million.\n',
  ),
  'a.json':
    '{"id": "berg21", "type": "report", "title": "The <i>catch</i>", "author": [{"family": "Berg", "given": "Anna"}],\n "issued": {"date-parts": [[2021, 12, 3]]}, "URL": "https://a.example/b", "note": null}',
  'a.yaml':
    'id: berg21\ntype: report\ntitle: "The catch: 2021"\nauthor:\n  - family: Berg\n    given: Anna\n  - &b {literal: The Harbour}\nissued: 2021-12-03\neditor: [*b]\n',
  'a.bib': `@string{press = "River Press"}\n@article{berg21,\n  title = {The {Catch} of $x^2$ {\\'e}},\n  author = {Berg, Anna and
{The Harbour}},\n  year = 2021, month = dec, publisher = press # " Ltd",\n  doi = "10.1/x"\n}\n@comment{x}\n@book{roe20, title="B"}\n`,
};

function encodeUtf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
}

/** Below 256 a code point of the text is a byte. */
function encodeLatin(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0));
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const signs = [
  '<',
  '>',
  '"',
  '\n',
  '--b',
  '</',
  '<table>',
  '&',
  '-->',
  ',',
  '\u0000',
  '{',
  '}',
  '[',
  '(',
  '**',
  '|',
  '\\',
  '@',
  ':',
];

/** A file's bytes with some cut out, doubled, moved or replaced. */
export function mutations(content: string | Uint8Array): fc.Arbitrary<Uint8Array> {
  const bytes = toBytes(content);
  const place = fc.nat({ max: bytes.length });
  const edit = fc.record({
    at: place,
    length: fc.nat({ max: 60 }),
    from: place,
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom(...signs).map(sign => new TextEncoder().encode(sign)),
      fc.constant(null),
    ),
    times: fc.constantFrom(1, 1, 1, 2, 40),
  });
  return fc.array(edit, { minLength: 1, maxLength: 8 }).map(edits => {
    let result = [...bytes];
    for (const { at, length, from, put, times } of edits) {
      const piece = put ? [...put] : result.slice(from, from + length);
      const all = [...Array(times)].flatMap(() => piece);
      result = [...result.slice(0, at), ...all, ...result.slice(at + length)];
    }
    return Uint8Array.from(result);
  });
}
