import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { findHeavyFormat } from '../../src/sources/heavyFormats.ts';
import type { SourceContent } from '../../src/sources/sourceReader.ts';
import { createTestExtractor } from '../support/readers.ts';

// Files as an attacker, or a bad disk, would make them. `SOURCEBOOK_FUZZ=10000` makes so many of each format.
const count = Number(process.env.SOURCEBOOK_FUZZ ?? 60);
const files = ['report.pdf', 'cargo.docx', 'ferries.odt', 'history.epub', 'cargo.xlsx', 'cargo.ods'];

/** Less than the limit at work: no file of a few kilobytes may need so long. */
const extract = createTestExtractor(20_000);

for (const name of files) {
  test(`${count} damaged copies of ${name} are read or refused`, { timeout: count * 2_000 + 60_000 }, async () => {
    const format = findHeavyFormat(name)?.format;
    assert.ok(format);
    const random = createRandom(name.length);
    const original = new Uint8Array(readFileSync(`test/readers/files/${name}`));
    for (let i = 0; i < count; i++) {
      const bytes = i % 2 === 1 && name !== 'report.pdf' ? damageParts(original, random) : damage(original, random);
      const kept = bytes.slice();
      const content = await extract(format, bytes).catch(error => {
        throw new Error(`copy ${i}, ${Buffer.from(kept).toString('base64')}: ${error.message}`);
      });
      checkContent(content);
    }
  });
}

test('what unpacks to more than any document is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(160_000_000) }, { level: 1 });
  assert.ok(bomb.length < 2_000_000);
  const { problems } = await extract('docx', bomb);
  assert.deepEqual([problems[0]?.code, problems[0]?.fatal], ['too-large', true]);
});

test('what says that it unpacks to less than it does is cut there', async () => {
  const parts = unzipSync(new Uint8Array(readFileSync('test/readers/files/cargo.docx')));
  const packed = zipSync({
    ...parts,
    'word/document.xml': strToU8(`<w:document>${'x'.repeat(5_000_000)}</w:document>`),
  });
  const view = new DataView(packed.buffer);
  // The uncompressed size in every header of the directory (APPNOTE 4.3.12).
  for (let at = 0; at < packed.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 40, true);
  checkContent(await extract('docx', packed));
});

test('elements nested ten thousand deep are refused', async () => {
  const parts = unzipSync(new Uint8Array(readFileSync('test/readers/files/ferries.odt')));
  const xml = `<office:text>${'<text:span>'.repeat(10_000)}deep`;
  const { problems } = await extract('odt', zipSync({ ...parts, 'content.xml': strToU8(xml) }));
  assert.equal(problems[0]?.code, 'too-large');
});

/** Spans lie within the text, in order, and the prose is as long as the text. */
function checkContent({ text, prose, blocks, problems }: SourceContent): void {
  assert.equal(prose.length, text.length);
  assert.ok(text !== '' || problems.some(({ fatal }) => fatal));
  let end = 0;
  for (const { span } of blocks) {
    assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length);
    end = span.end;
  }
}

type Random = (limit: number) => number;

/** A linear congruential generator (Numerical Recipes): the same copies in every run. */
function createRandom(seed: number): Random {
  let state = seed;
  return limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Changes bytes, cuts, or repeats a stretch. */
function damage(original: Uint8Array, random: Random): Uint8Array {
  const bytes = original.slice();
  const kind = random(4);
  if (kind === 0) return bytes.slice(0, random(bytes.length));
  const from = random(bytes.length);
  const to = Math.min(bytes.length, from + random(400));
  if (kind === 1) return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)]);
  if (kind === 2) return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
  for (let i = random(30); i >= 0; i--) bytes[random(bytes.length)] = random(256);
  return bytes;
}

/** Damages one of the parts that are packed in a file, so that the damage reaches who reads it. */
function damageParts(original: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(original.slice());
  const names = Object.keys(parts);
  const name = names[random(names.length)] ?? '';
  return zipSync({ ...parts, [name]: damage(parts[name] ?? new Uint8Array(1), random) });
}
