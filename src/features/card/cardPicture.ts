import { countOf } from '../countOf.ts';
import { toPlainLine } from '../escapeMarkdown.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { MentionCounts } from './mentionCounts.ts';

/** Colours as SVG and CSS write them. */
export interface PictureColours {
  readonly bar: string;
  readonly text: string;
}

/**
 * For where the theme cannot be known, as in an image: more than 3:1 against white and against the darkest of VS Code's
 * backgrounds (WCAG 2.2, 1.4.11).
 */
export const colourOfAnyTheme: PictureColours = { bar: '#1a85ff', text: '#808080' };

const width = 320;

/** How often something is named, as SVG without anything that runs or is fetched. It says the same in words, too. */
export function toCardPicture(counts: MentionCounts, colours: PictureColours): string {
  return counts.by === 'source' ? toRows(counts, colours) : toColumns(counts, colours);
}

/** The picture in words: "Mentions by year: 2021: 3, 2022: 0". Plain text. */
export function describePicture({ by, counts }: MentionCounts): string {
  const said = counts.map(({ label, count }) => `${toPlainLine(label, 40)}: ${count}`);
  return `Mentions by ${by}: ${said.join(', ')}`;
}

function toColumns(picture: MentionCounts, colours: PictureColours): string {
  const { counts } = picture;
  const [height, foot] = [40, 14];
  const most = Math.max(...counts.map(({ count }) => count));
  const step = width / Math.max(counts.length, 8);
  const bars = counts.map(({ label, count }, i) => {
    const size = count === 0 ? 0 : Math.max(2, (count / most) * (height - 2));
    const title = `<title>${escapeHtml(`${label}: ${countOf(count, 'mention')}`)}</title>`;
    return `<rect x="${round(i * step + 1)}" y="${round(height - size)}" width="${round(step - 2)}" height="${round(size)}" fill="${colours.bar}">${title}</rect>`;
  });
  const [first, last] = [counts[0]?.label ?? '', counts.at(-1)?.label ?? ''];
  const end = round(counts.length * step - 1);
  const labels = `${toText(first, 1, height + 11, colours)}${toText(last, end, height + 11, colours, 'end')}`;
  const line = `<path d="M0 ${height}.5H${end}" stroke="${colours.text}" stroke-width="1"/>`;
  return toSvg(picture, height + foot, bars.join('') + line + labels);
}

function toRows(picture: MentionCounts, colours: PictureColours): string {
  const row = 16;
  const [nameWidth, countWidth] = [170, 26];
  const most = Math.max(...picture.counts.map(({ count }) => count));
  const rows = picture.counts.map(({ label, count }, i) => {
    const size = Math.max(2, (count / most) * (width - nameWidth - countWidth));
    const y = i * row;
    const bar = `<rect x="${nameWidth}" y="${y + 3}" width="${round(size)}" height="10" fill="${colours.bar}"/>`;
    const name = toText(toPlainLine(label, 28), 0, y + 12, colours);
    return `${name}${bar}${toText(String(count), round(nameWidth + size + 4), y + 12, colours)}`;
  });
  return toSvg(picture, row * rows.length, rows.join(''));
}

function toText(text: string, x: number, y: number, { text: fill }: PictureColours, anchor = 'start'): string {
  return `<text x="${x}" y="${y}" font-family="sans-serif" font-size="11" text-anchor="${anchor}" fill="${fill}">${escapeHtml(text)}</text>`;
}

function toSvg(picture: MentionCounts, height: number, content: string): string {
  const label = escapeHtml(describePicture(picture));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${content}</svg>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
