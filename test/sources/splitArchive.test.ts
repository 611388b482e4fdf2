import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'fflate';
import { maxArchiveBytes, openArchive, splitArchive } from '../../src/sources/splitArchive.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const linesOf = (bytes: Uint8Array) =>
  [...splitArchive(openArchive(bytes).bytes)].map(({ number, bytes }) => [number, new TextDecoder().decode(bytes)]);

test('an archive is split at its line ends; blank lines count, but are none', () => {
  const expected = [
    [1, '{"a":1}'],
    [4, '{"b":2}'],
  ];
  assert.deepEqual(linesOf(encode('{"a":1}\n \t\n\n{"b":2}')), expected);
  assert.deepEqual(linesOf(encode('\uFEFF{"a":1}\n\n\n{"b":2}\n')), expected);
  assert.deepEqual(linesOf(gzipSync(encode('{"a":1}\n\n\n{"b":2}\n'))), expected);
  const wide = new Uint8Array(Buffer.from('\uFEFF{"a":1}\n\n\n{"b":2}\n', 'utf16le'));
  assert.deepEqual(linesOf(wide), expected);
});

test('of a packed archive that breaks off, what came before is kept', () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => `{"id":${Math.sin(i)}}`).join('\n');
  const packed = gzipSync(encode(lines));
  const { bytes, isCut } = openArchive(packed.slice(0, packed.length / 2));
  assert.ok(isCut);
  assert.ok(bytes.length > 1_000 && lines.startsWith(new TextDecoder().decode(bytes)));
  assert.equal(openArchive(packed).isCut, false);
});

test('what unpacks to more than is read, is empty or no archive at all, is refused', () => {
  const bomb = gzipSync(new Uint8Array(maxArchiveBytes + 1));
  assert.ok(bomb.length < 100_000);
  assert.throws(() => openArchive(bomb), { code: 'too-large' });
  for (const blank of ['', '\n \t\r\n', '\u0000\u0007\n', '\uFEFF\n'])
    for (const bytes of [encode(blank), gzipSync(encode(blank)), Buffer.from(blank, 'utf16le')])
      assert.throws(() => openArchive(bytes), { code: 'empty' });
  assert.throws(() => openArchive(Uint8Array.of(0x1f, 0x8b, 1, 2, 3)), { code: 'unreadable' });
});
