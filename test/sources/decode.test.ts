import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, maxTextBytes } from '../../src/sources/decode.ts';
import { SourceError } from '../../src/sources/sourceReader.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const result = new Uint8Array(2 + text.length * 2);
  const view = new DataView(result.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return result;
}

function codeOf(input: Uint8Array): string {
  try {
    decodeText(input);
  } catch (error) {
    if (error instanceof SourceError) return error.code;
    throw error;
  }
  return 'read';
}

test('UTF-8 with and without a mark, UTF-16 in both orders', () => {
  const text = 'Zürich – “5 %” 中国\r\n😀';
  for (const input of [utf8(text), utf8(`\uFEFF${text}`), utf16(text, true), utf16(text, false)]) {
    assert.deepEqual(decodeText(input), { text, problems: [] });
  }
});

test('UTF-16 without a mark is known by its zeros', () => {
  const text = 'Trade rose by 5 % in Zürich – said the 中国 office, and the rest of the text is plain.';
  for (const littleEndian of [true, false])
    assert.deepEqual(decodeText(utf16(text, littleEndian).subarray(2)), { text, problems: [] });
});

test('what a file declares is believed where it fits', () => {
  const input = bytes(0xb5, 0xd8, 0x20, 0x35);
  assert.deepEqual(decodeText(input, 'gb2312'), { text: '地 5', problems: [] });
  for (const label of ['no-such', 'utf-8', 'iso-8859-1', undefined])
    assert.equal(decodeText(input, label).problems[0]?.code, 'encoding');
});

test('Windows-1252 is read, and said', () => {
  // “Café – 5 €” in Windows-1252.
  const { text, problems } = decodeText(bytes(0x93, 0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80, 0x94));
  assert.equal(text, '“Café – 5 €”');
  assert.deepEqual(
    problems.map(({ code, fatal }) => ({ code, fatal })),
    [{ code: 'encoding', fatal: false }],
  );
  assert.match(problems[0]?.message ?? '', /Windows-1252.*UTF-8/);
});

test('UTF-8 with one damaged byte stays UTF-8', () => {
  const damaged = utf8('Zürich, Genève, Genève, Düsseldorf');
  damaged[damaged.length - 3] = 0xff;
  const { text, problems } = decodeText(damaged);
  assert.match(text, /^Zürich, Genève, Genève/);
  assert.match(problems[0]?.message ?? '', /^1 places? of the file/);
});

test('what is no text, nothing, or too much is refused', () => {
  assert.equal(codeOf(bytes(0x25, 0x50, 0x44, 0x46, 0x00, 0x01)), 'binary');
  assert.equal(codeOf(Uint8Array.from({ length: 400 }, (_, i) => (i % 7 === 0 ? 3 : 65))), 'binary');
  assert.equal(codeOf(bytes(0xff, 0xfe, 1, 0, 2, 0, 3, 0, 65, 0)), 'binary');
  assert.equal(codeOf(bytes()), 'empty');
  assert.equal(codeOf(utf8('\uFEFF \r\n\t')), 'empty');
  assert.equal(codeOf(new Uint8Array(maxTextBytes + 1).fill(65)), 'too-large');
  assert.equal(codeOf(utf8('\u001b[31mred\u001b[0m and much more of a log line follows here')), 'read');
});

const b64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

// Written by Python's codecs.
const old = {
  Shift_JIS: [
    '東京の貿易は今年の五月に増えた。輸出は四百万ドルだった。',
    'k4yLnoLMlmaI1YLNjaGUToLMjNyMjoLJkZ2CpoK9gUKXQY9vgs2ObJVTlpyDaIOLgr6CwYK9gUI=',
  ],
  'EUC-JP': [
    '東京の貿易は今年の五月に増えた。輸出は四百万ドルだった。',
    'xey1/qTOy8ew16TPuqPHr6TOuN637qTLwf2kqKS/oaPNor3QpM+7zcm0y/ylyaXrpMCkw6S/oaM=',
  ],
  GB18030: [
    '今年五月的贸易增长了，出口额达到四百万美元，这是一个很大的数字。我们的国家',
    'vfHE6s7l1MK1xMOz0tfU9rOkwcujrLP2v9q27rTvtb3LxLDZzfLDwNSqo6zV4srH0ru49rrctPO1xMr919aho87Sw8e1xLn6vNI=',
  ],
  'EUC-KR': [
    '올해 오월의 무역은 증가했다. 수출은 사백만 달러였다. 이것은 큰 숫자이다.',
    'v8PH2CC/wL/5wMcguau/qsC6IMH1sKHH37TZLiC89sPiwLogu+e56bi4ILTet6+/tLTZLiDAzLDNwLogxasgvP3A2sDMtNku',
  ],
  Big5: [
    '今年五月的貿易增長了，出口額達到四百萬美元，這是一個很大的數字。我們的國家',
    'pLWmfqStpOuqurZUqfa8V6r4pEahQaVYpGbDQrlGqOylfKbKuFWs/KS4oUGzb6xPpECt06vcpGqqurzGpnKhQ6farcyqurDqrmE=',
  ],
} as const;

for (const [label, [text, written]] of Object.entries(old))
  test(`${label} is told by its bytes, and said`, () => {
    const decoded = decodeText(b64(written));
    assert.equal(decoded.text, text);
    assert.match(decoded.problems[0]?.message ?? '', new RegExp(`read as ${label}\\.`, 'i'));
  });

test('another script in an encoding that cannot be told is not read as accents', () => {
  // “Торговля выросла в этом году, экспорт составил четыре миллиона долларов.” in the code page of DOS.
  const russian = 'kq7go66iq+8gouvgruGroCCiIO3irqwgo66k4ywg7arhr67g4iDhruHioKKoqyDnpeLr4KUgrKirq6iuraAgpK6rq6DgrqIu';
  assert.throws(() => decodeText(b64(russian)), { code: 'encoding' });
});

test('signs and accents side by side are Windows-1252 as long as they are few', () => {
  const quoted = bytes(0x97, 0x93, ...utf8('and then a plain sentence'), 0x94, 0x97, 0xa3, 0x34);
  assert.equal(decodeText(quoted).problems[0]?.code, 'encoding');
  const table = bytes(...Array.from({ length: 40 }, () => [0xa3, 0x34, 0x2c]).flat());
  assert.match(decodeText(table).text, /^£4,£4/);
});
