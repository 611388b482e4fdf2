import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEmail } from '../../src/sources/readEmail.ts';
import { readWebPageFile } from '../../src/sources/readHtml.ts';
import { createSource, readSource } from '../../src/sources/readSource.ts';
import type { Source } from '../../src/sources/source.ts';
import { createUnreadContent, type SourceContent, toFatalProblem } from '../../src/sources/sourceReader.ts';
import { mutations, samples } from './samples.ts';

// How many mutated files of each format; `FUZZ=10000 npm run -s test:unit -- test/sources/fuzz` for a long run.
const numRuns = Number(process.env.FUZZ ?? 100);

const readers: Readonly<Record<string, (bytes: Uint8Array) => SourceContent | Promise<SourceContent>>> = {
  html: readWebPageFile,
  eml: readEmail,
};

async function read(path: string, bytes: Uint8Array): Promise<Source> {
  const file = { uri: `memory:///${path}`, path, bytes };
  const reader = readers[path.replace(/^.*\./, '')];
  if (!reader) return readSource(file, { key: null });
  try {
    return createSource(file, await reader(bytes), { key: null });
  } catch (error) {
    return createSource(file, createUnreadContent(toFatalProblem(error)), { key: null });
  }
}

for (const [path, text] of Object.entries(samples)) {
  test(`${path}, damaged at random: nothing is thrown, and all spans are of the text and in order`, async () => {
    assert.deepEqual((await read(path, new TextEncoder().encode(text))).problems, []);
    await fc.assert(
      fc.asyncProperty(mutations(text), async bytes => {
        const { text, prose, passages, tables, problems, figures } = await read(path, bytes);
        assert.equal(prose.length, text.length);
        assert.equal(
          text === '',
          problems.some(({ fatal }) => fatal),
        );
        let end = 0;
        for (const { span } of passages) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          end = span.end;
        }
        for (const cell of tables.flatMap(({ rows }) => rows.flat()))
          assert.ok(cell.start >= 0 && cell.start <= cell.end && cell.end <= text.length);
        for (const { span } of figures) assert.ok(span.start < span.end && span.end <= text.length);
      }),
      { numRuns },
    );
  });
}
