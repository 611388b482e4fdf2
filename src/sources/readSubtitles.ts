import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { decodeText } from './decode.ts';
import { type SourceContent, SourceError, type SourceReader, type TextBlock } from './sourceReader.ts';

export const subtitleReader: SourceReader = {
  extensions: ['srt', 'vtt'],
  read(bytes) {
    const { text, problems } = decodeText(bytes);
    return { ...readSubtitles(text), problems };
  },
};

/** A longer silence ends a paragraph; in seconds. */
const longPause = 3;

/** Captions without full stops, as programs write them, are cut at a cue behind so many UTF-16 units. */
const longestParagraph = 300;

interface Cue {
  /** `00:12:30`, or `12:30` where the file counts no hours. */
  readonly time: string;
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Span[];
  readonly speaker: string | null;
  /** A dash or `>>` before the first words says that somebody else speaks. */
  readonly opensTurn: boolean;
}

/**
 * Reads subtitles and captions (SubRip, WebVTT): cues joined into sentences, each with the time at which it begins, under
 * the name of who speaks where the captions give it. The text stays as it is; in the prose, times, numbers and marks are
 * blank, and so are the lines that a cue repeats of the one before. Throws a {@link SourceError} for a file without cues.
 */
export function readSubtitles(text: string): Omit<SourceContent, 'problems'> {
  const prose = text.replace(/[^\r\n]/g, ' ').split('');
  const cues = findCues(text);
  if (cues.length === 0) {
    throw new SourceError(
      'unreadable',
      'Not read: the file has no subtitles with times (“00:01:02,000 --> 00:01:04,000”). Save it as text if it is a transcript.',
    );
  }
  let before: readonly string[] = [];
  const shown: Cue[] = [];
  for (const cue of cues) {
    const written = cue.lines.map(line => blankMarks(text.slice(line.start, line.end)));
    const lines = cue.lines.filter((line, i) => {
      const words = written[i] ?? '';
      if (words.trim() === '' || before.includes(words.trim())) return false;
      for (let at = 0; at < words.length; at++) prose[line.start + at] = words.charAt(at);
      return true;
    });
    before = written.map(words => words.trim());
    if (lines.length > 0) shown.push({ ...cue, lines });
  }
  const joined = prose.join('');
  const blocks = toParagraphs(joined, shown).flatMap(paragraph => toBlocks(joined, paragraph));
  return { text, prose: joined, blocks, tables: [], metadata: {} };
}

const timing =
  /^[ \t]*((?:\d{1,3}:)?\d{1,2}:\d{2})[.,](\d{1,3})[ \t]*-->[ \t]*((?:\d{1,3}:)?\d{1,2}:\d{2})[.,](\d{1,3})/;

interface Open {
  lines: Span[];
  speaker: string | null;
  opensTurn: boolean;
}

function findCues(text: string): Cue[] {
  const cues: (Omit<Cue, 'lines' | 'speaker' | 'opensTurn'> & Open)[] = [];
  let isInCue = false;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)) {
    const line = match[0].trimEnd();
    const cue = cues.at(-1);
    const [, from, fraction, to, toFraction] = line.length < 400 ? (timing.exec(line) ?? []) : [];
    if (from && to) {
      const start = toSeconds(from, fraction);
      cues.push({ time: from, start, end: toSeconds(to, toFraction), lines: [], speaker: null, opensTurn: false });
      isInCue = true;
    } else if (line.trim() === '') isInCue = false;
    else if (isInCue && cue) {
      cue.speaker ??= /^<v(?:\.[\w.]{1,40})?[ \t]([^<>]{1,80})>/.exec(line.trimStart())?.[1]?.trim() ?? null;
      if (cue.lines.length === 0) cue.opensTurn = /^\s*(?:>>|[-–—])\s*\S/.test(line);
      cue.lines.push({ start: match.index, end: match.index + line.length });
    }
  }
  return cues;
}

function toSeconds(clock: string, fraction = '0'): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(`0.${fraction}`);
}

/** Marks of style, voice and place as spaces; what a mark of HTML stands for, as that sign and spaces. */
function blankMarks(line: string): string {
  return line
    .replace(/<[^<>]{0,120}>|\{\\[^{}]{0,80}\}|[♪♫]|^\s*(?:>>+|[-–—])(?=\s*\S)/gu, mark => ' '.repeat(mark.length))
    .replace(/&(?:amp|lt|gt|nbsp|quot|lrm|rlm);/g, entity => (signs[entity] ?? ' ').padEnd(entity.length));
}
const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** A new paragraph begins with a new speaker, behind a long pause, and, where no sentence ends, at a length. */
function toParagraphs(prose: string, cues: readonly Cue[]): Cue[][] {
  const paragraphs: Cue[][] = [];
  let length = 0;
  for (const cue of cues) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    const own = cue.lines.reduce((sum, { start, end }) => sum + end - start, 0);
    const isNew = !before || cue.opensTurn || cue.speaker !== before.speaker || cue.start - before.end > longPause;
    const isLong = length > longestParagraph;
    if (isNew || isLong) paragraphs.push([cue]);
    else last?.push(cue);
    const lineEnd = cue.lines.at(-1)?.end ?? 0;
    const endsSentence = /[.!?…]["'”’)\]]*\s*$/.test(prose.slice(Math.max(0, lineEnd - 12), lineEnd));
    length = endsSentence ? 0 : isNew || isLong ? own : length + own;
  }
  return paragraphs;
}

function toBlocks(prose: string, cues: readonly Cue[]): TextBlock[] {
  const start = cues[0]?.lines[0]?.start ?? 0;
  const end = cues.at(-1)?.lines.at(-1)?.end ?? start;
  const paragraph = prose.slice(start, end).replace(/[\r\n]/g, ' ');
  let at = 0;
  return findSentences(paragraph).map(sentence => {
    const span = { start: start + sentence.start, end: start + sentence.end };
    while ((cues[at + 1]?.lines[0]?.start ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const { time = '', speaker = null } = cues[at] ?? {};
    return { span, kind: 'paragraph', heading: speaker, locator: { term: 'timestamp', value: time } };
  });
}
