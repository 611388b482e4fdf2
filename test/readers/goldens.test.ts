import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSourceBytes } from '../../src/engine/workspaceSource.ts';
import { findHeavyFormat } from '../../src/sources/heavyFormats.ts';
import type { Source } from '../../src/sources/source.ts';
import { createTestExtractor } from '../support/readers.ts';

// What is read in small files of each format, kept for reading: `UPDATE=1 npm run test:unit -- readers/goldens`.
// The files but the web page and the e-mail are made by `node test/readers/files/make.mjs`.
const folder = 'test/readers/files';
const extract = createTestExtractor();

for (const name of readdirSync(folder).filter(name => findHeavyFormat(name))) {
  test(`${name} is read as before`, async () => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const source = await readSourceBytes({ uri: `memory:///${name}`, path: name }, bytes, extract);
    const file = `test/readers/goldens/${name}.golden`;
    const actual = show(source);
    if (process.env.UPDATE === '1') writeFileSync(file, actual);
    assert.ok(existsSync(file), `${file} is missing; UPDATE=1 makes it`);
    assert.equal(actual, readFileSync(file, 'utf8'));
  });
}

/** Metadata and problems, then a passage a line: `~` before furniture, its locator, `|` before what stands under a heading. */
function show({ metadata, problems, passages, tables, prose }: Source): string {
  const lines = passages.map(({ span, furniture, heading, locator }) => {
    const words = prose.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const place = locator ? `[${locator.term} ${locator.value}]` : '';
    return `${furniture ? '~' : ' '} ${place}${heading === null ? '' : ` | ${heading}`}: ${words}`;
  });
  const told = problems.map(({ code, fatal, partial, message }) => {
    return `! ${code}${fatal ? ', fatal' : ''}${partial ? ', partial' : ''}: ${message}`;
  });
  const rows = tables.flatMap(table => [
    'table:',
    ...table.rows.map(row => `  ${row.map(({ start, end }) => prose.slice(start, end)).join(' | ')}`),
  ]);
  return [JSON.stringify(metadata, null, 2), ...told, ...lines, ...rows, ''].join('\n');
}
