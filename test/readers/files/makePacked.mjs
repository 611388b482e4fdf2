// @ts-check
// The parts of small office documents and of a small book, by hand.
import { strToU8, zipSync } from 'fflate';

/** @param {Readonly<Record<string, string>>} parts */
export function pack(parts) {
  const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: '1990-01-01T00:00:00' });
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param {string} text @param {string} [style] */
const paragraph = (text, style) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${text}</w:p>`;
/** @param {string} text */
const run = text => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const docx = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${relations}/footnotes" Target="footnotes.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="1">${paragraph(run('Counted by the harbour authority in 12 terminals.'))}</w:footnote></w:footnotes>`,
  'word/document.xml': `<w:document ${w}><w:body>${[
    paragraph(run('Cargo of the port'), 'Heading1'),
    paragraph(
      `${run('The port handled ')}<w:del w:id="5" w:author="a"><w:r><w:delText>3.9</w:delText></w:r></w:del><w:ins w:id="6" w:author="a">${run('4.2')}</w:ins>${run(' million tonnes in 2021.')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' Revenue rose to $88.4 million.')}`,
    ),
    `<w:tbl>${[
      ['Kind', '2021'],
      ['Containers', '2,050'],
    ]
      .map(row => `<w:tr>${row.map(cell => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`,
  ].join('')}</w:body></w:document>`,
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Cargo of the port of Ashdale</dc:title><dc:creator>Jane Doe</dc:creator></cp:coreProperties>',
};

export const odt = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'meta.xml':
    '<office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta><dc:title>Ferries of Ashdale</dc:title><meta:initial-creator>Rui Li</meta:initial-creator></office:meta></office:document-meta>',
  'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted: 99 boats.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Ferries</text:h><text:p>They carried<text:s/><text:span>1.1 million</text:span> passengers in 2021.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A third more than in 2020.</text:p></text:note-body></text:note></text:p>
<table:table><table:table-row><table:table-cell><text:p>Line</text:p></table:table-cell><table:table-cell><text:p>Passengers</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>640,000</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>`,
};

/** @param {string} title @param {string} text */
const chapter = (title, text) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;

export const epub = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
  'OPS/book.opf': `<opf:package xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><opf:metadata><dc:title>A History of Ashdale</dc:title><dc:creator>Jane Doe</dc:creator><dc:publisher>Harbour Press</dc:publisher><dc:date>2019-05-01</dc:date><dc:language>en</dc:language></opf:metadata>
<opf:manifest><opf:item id="b" href="text/two%20.xhtml"/><opf:item id="a" href="text/one.xhtml"/><opf:item id="c" href="../../../etc/passwd"/></opf:manifest><opf:spine><opf:itemref idref="a"/><opf:itemref idref="b"/><opf:itemref idref="c"/></opf:spine></opf:package>`,
  'OPS/text/one.xhtml': chapter('Chapter 1: The Harbour', 'The port was opened in 1964 with 3 quays.'),
  'OPS/text/two .xhtml': chapter('Chapter II', 'By 2019 it had 12 terminals and 840 workers.'),
};
