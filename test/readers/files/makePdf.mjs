// @ts-check
// Writes PDFs by hand (PDF 32000-1): Helvetica, text placed line by line, nothing compressed.

/** @typedef {{ x: number, y: number, text: string, size?: number, bold?: boolean }} Placed */
/** @typedef {{ placed: Placed[], image?: boolean }} Page */

/**
 * @param {readonly Page[]} pages
 * @param {{ title?: string, author?: string, labels?: string, encrypt?: boolean }} [options]
 * @returns {Buffer}
 */
export function makePdf(pages, { title, author, labels, encrypt = false } = {}) {
  /** @type {string[]} */
  const objects = [];
  const add = (/** @type {string} */ object) => objects.push(object);
  const first = 6;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  add(`<< /Type /Catalog /Pages 2 0 R ${labels ? `/PageLabels << /Nums [ ${labels} ] >>` : ''} >>`);
  add(`<< /Type /Pages /Kids [ ${kids} ] /Count ${pages.length} >>`);
  // Code 1 is the ligature "fi", as typesetting programs have it.
  add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [ 1 /fi ] >> >>',
  );
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  add(
    `<< ${title ? `/Title (${escapeString(title)})` : ''} ${author ? `/Author (${escapeString(author)})` : ''} /Producer (makePdf) >>`,
  );
  for (const [i, { placed, image }] of pages.entries()) {
    const content =
      placed.map(draw).join('\n') + (image ? '\nq 400 0 0 500 90 150 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q' : '');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let out = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = out.length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  // A password that nobody knows: keys of the right length (7.6.3) with no meaning.
  const key = '00'.repeat(32);
  const locked = encrypt
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >> /ID [ <00> <00> ]`
    : '';
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${locked} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** @param {Placed} placed */
function draw({ x, y, text, size = 10, bold = false }) {
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escapeString(text)}) Tj ET`;
}

/** @param {string} text */
function escapeString(text) {
  return text.replaceAll('fi', '\x01').replace(/[\\()]/g, '\\$&');
}
