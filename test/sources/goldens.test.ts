import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { assignKeys } from '../../src/sources/keys.ts';
import { readSource } from '../../src/sources/readSource.ts';
import type { Source } from '../../src/sources/source.ts';

// What is read in whole texts, kept for reading: `UPDATE=1 npm run test:unit -- sources/goldens` writes it anew.
const goldens = 'test/sources/goldens';
// The texts of this folder end in `.in`, so that no formatter touches them.
const folders = ['seeds', 'test/sources/texts'];

for (const folder of folders) {
  const sources = assignKeys(
    readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .sort()
      .map(name =>
        readSource(
          { uri: `memory:///${name}`, path: name.replace(/\.in$/, ''), bytes: readFileSync(`${folder}/${name}`) },
          { key: null },
        ),
      ),
  );
  for (const source of sources) {
    test(`${folder}/${source.path} is read as before`, () => {
      const file = `${goldens}/${source.path}.golden`;
      const actual = show(source);
      if (process.env.UPDATE === '1') {
        mkdirSync(goldens, { recursive: true });
        writeFileSync(file, actual);
      }
      assert.ok(existsSync(file), `${file} is missing; UPDATE=1 makes it`);
      assert.equal(actual, readFileSync(file, 'utf8'));
    });
  }
}

/** Metadata, then a passage a line: `~` before furniture, `|` before what stands under a heading. */
function show({ metadata, otherKeys, problems, passages, prose }: Source): string {
  const lines = passages.map(({ span, furniture, heading }) => {
    const words = prose.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    return `${furniture ? '~' : ' '} ${span.start}-${span.end}${heading === null ? '' : ` | ${heading}`}: ${words}`;
  });
  const told = problems.map(({ code, message }) => `! ${code}: ${message}`);
  return [JSON.stringify(metadata, null, 2), `also ${otherKeys.join(', ')}`, ...told, ...lines, ''].join('\n');
}
