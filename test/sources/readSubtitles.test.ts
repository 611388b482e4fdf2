import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSubtitles } from '../../src/sources/readSubtitles.ts';
import { SourceError } from '../../src/sources/sourceReader.ts';

const read = (text: string) => {
  const { blocks, prose } = readSubtitles(text);
  assert.equal(prose.length, text.length);
  return blocks.map(({ span, heading, locator }) => [
    locator?.value,
    heading,
    prose.slice(span.start, span.end).replace(/\s+/g, ' '),
  ]);
};

test('cues are joined into sentences, each with the time of the cue it begins in', () => {
  assert.deepEqual(
    read(`1
00:00:01,000 --> 00:00:03,000
The river rose to

2
00:00:03,100 --> 00:00:05,000 X1:40 Y1:20
<i>4.2 metres</i>. It &amp; the {\\an8}sea fell.
Then

3
00:00:05,000 --> 00:00:06,500
it stopped.`),
    [
      ['00:00:01', null, 'The river rose to 4.2 metres .'],
      ['00:00:03', null, 'It & the sea fell.'],
      ['00:00:03', null, 'Then it stopped.'],
    ],
  );
});

test('speakers stand above what they say; notes, styles and settings are none of it', () => {
  assert.deepEqual(
    read(`WEBVTT - Interview

NOTE taken in 1999

STYLE
::cue { color: lime }

intro
00:01.000 --> 00:03.000 align:start
<v Anna Berg>Trade rose by 5%.

00:03.500 --> 00:05.000
<v.loud Rui Li>Did it?</v>

01:02:03.000 --> 01:02:05.000
- No.

01:02:05.100 --> 01:02:06.000
- Yes, it did.`),
    [
      ['00:01', 'Anna Berg', 'Trade rose by 5%.'],
      ['00:03', 'Rui Li', 'Did it?'],
      ['01:02:03', null, 'No.'],
      ['01:02:05', null, 'Yes, it did.'],
    ],
  );
});

test('captions that roll up are read once, and those without full stops are cut', () => {
  const rolling = [...Array(40).keys()].map(
    i =>
      `00:00:${String(i).padStart(2, '0')}.000 --> 00:00:${String(i + 1).padStart(2, '0')}.000\nline number ${i} of the talk\nline number ${i + 1} of the talk\n`,
  );
  const lines = read(`WEBVTT\n\n${rolling.join('\n')}`);
  assert.equal(
    lines
      .map(([, , words]) => words)
      .join(' ')
      .match(/number 7 /g)?.length,
    1,
  );
  assert.ok(lines.length > 2 && lines.length < 10);
});

test('a file without cues is not read', () => {
  for (const text of ['WEBVTT\n\nNOTE none', 'Trade rose.']) assert.throws(() => readSubtitles(text), SourceError);
});
