import fc from 'fast-check';

/** A small file of each format, to be read as it is and damaged. */
export const samples: Readonly<Record<string, string>> = {
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
  'a.eml': `From: "Berg, Anna" <a@b.example>\r\nSubject: =?utf-8?Q?Fl=C3=BCsse?=\r\nDate: Fri, 3 Dec 2021 10:05:00 +0100\r
Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r\n\r\nIt cost =C2=A34 million.\r\n> It was 3.\r\n-- \r\nAnna\r\n--b\r
Content-Type: text/html\r\n\r\n<p>It cost 4 million.\r\n--b--\r\n`,
};

/** A text's bytes with some cut out, doubled, moved or replaced. */
export function mutations(text: string): fc.Arbitrary<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const place = fc.nat({ max: bytes.length });
  const edit = fc.record({
    at: place,
    length: fc.nat({ max: 60 }),
    from: place,
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom('<', '>', '"', '\n', '--b', '</', '<table>', '&', '-->', ',', '\u0000')
        .map(sign => new TextEncoder().encode(sign)),
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
