// Measures the figure reader on labelled data: which gold figures are read and how, which traps are, and how fast.
// Its arguments: the folder that holds gold/, bench/, seeds/ and corpus/; --errors lists what was missed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Figure } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/findFigures.ts';
import { toIsoValue } from '../../src/figures/toJson.ts';

const folder = process.argv[2] ?? '';
const verbose = process.argv.includes('--errors');

interface GoldFigure {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: unknown;
  readonly unit: string | null;
  readonly tier: string;
}

interface BenchRecord {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly soft?: boolean;
    readonly type: string;
  }[];
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
}

function overlap(figure: Figure, start: number, end: number): boolean {
  return figure.span.start < end && start < figure.span.end;
}

function isRight(gold: GoldFigure, figure: Figure): boolean {
  const value = toIsoValue(figure.value);
  const expected = gold.value === 'Q1/Q3' ? 'P9M' : gold.value;
  return String(value) === String(expected);
}

function measureGold(): void {
  const gold = readLines<GoldFigure>(path.join(folder, 'gold/figures.jsonl'));
  let right = 0;
  let core = 0;
  let traps = 0;
  let strays = 0;
  for (const file of readdirSync(path.join(folder, 'seeds'))) {
    const text = readFileSync(path.join(folder, 'seeds', file), 'utf8');
    const figures = findFigures(text);
    const own = gold.filter(item => item.file === file);
    for (const item of own) {
      const hits = figures.filter(figure => overlap(figure, item.start, item.end));
      if (item.tier === 'trap' && hits.length > 0) {
        traps++;
        console.log(`  trap read: ${item.text}`);
      }
      if (item.tier !== 'core') continue;
      core++;
      if (hits.some(figure => isRight(item, figure))) right++;
      else
        console.log(
          `  not right: ${item.text} ${String(item.value)} read as ${hits.map(hit => `${hit.text} ${JSON.stringify(toIsoValue(hit.value))}`).join(', ')}`,
        );
    }
    for (const figure of figures) {
      if (own.some(item => overlap(figure, item.start, item.end))) continue;
      strays++;
      console.log(
        `  stray: ${figure.text} in ${text.slice(Math.max(0, figure.span.start - 30), figure.span.end + 30)}`,
      );
    }
  }
  console.log(`gold: ${right} of ${core} core figures right, ${traps} traps read, ${strays} strays`);
}

function measureCover(): void {
  for (const file of readdirSync(path.join(folder, 'bench')).filter(name => name.endsWith('.jsonl'))) {
    let total = 0;
    let read = 0;
    const missed: string[] = [];
    for (const record of readLines<BenchRecord>(path.join(folder, 'bench', file))) {
      const figures = findFigures(record.text);
      for (const item of record.figures) {
        if (item.soft) continue;
        total++;
        if (figures.some(figure => overlap(figure, item.start, item.end))) read++;
        else
          missed.push(
            `  ${item.type}\t${item.text}\t${record.text.slice(Math.max(0, item.start - 40), item.end + 40).replaceAll('\n', '⏎')}`,
          );
      }
    }
    console.log(`cover ${file}: ${(read / total).toFixed(4)} (${read} of ${total})`);
    if (verbose) console.log(missed.join('\n'));
  }
}

function measureSpeed(): void {
  const file = path.join(folder, 'corpus/real.jsonl.gz');
  if (!existsSync(file)) return;
  const texts = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { text: string }).text);
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  let figures = 0;
  for (let round = 0; round < 3; round++) {
    // Time of this process: other work on the machine does not count.
    const start = process.cpuUsage().user;
    figures = 0;
    for (const text of texts) figures += findFigures(text).length;
    const seconds = (process.cpuUsage().user - start) / 1e6;
    console.log(
      `speed: ${(bytes / seconds / 1e6).toFixed(1)} MB/s, ${figures} figures in ${(bytes / 1e6).toFixed(1)} MB`,
    );
  }
}

measureGold();
measureCover();
measureSpeed();
