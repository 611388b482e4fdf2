// What the benchmarks share: their arguments, the labelled data, processor time, tables.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { readSource } from '../../src/sources/readSource.ts';
import type { SourceFile } from '../../src/sources/source.ts';

/**
 * `--dist` is where the built program lies; `--named` says that this benchmark was asked for by its name; `--every 4`
 * leaves out three of four documents of a large corpus.
 */
const { values: options } = parseArgs({
  options: {
    baseline: { type: 'string' },
    data: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    errors: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    named: { type: 'boolean', default: false },
  },
});

export const distFolder = options.dist;
/** Where another build lies that is measured beside it. */
export const baselineFolder = options.baseline;

/** The documents of a large corpus that `--every` leaves. */
export function thinOut<Item>(items: readonly Item[]): Item[] {
  return items.filter((_, i) => i % Number(options.every) === 0);
}

/** The path of a file of the data folder; null, said aloud, where there is none. Fails the run of a named benchmark. */
export function findData(file: string): string | null {
  const found = options.data === undefined ? null : path.join(options.data, file);
  if (found !== null && existsSync(found)) return found;
  console.log(`Left out: needs --data DIR with ${file} in it.`);
  if (options.named) process.exitCode = 1;
  return null;
}

/** One JSON value a line; a name that ends in `.gz` is unpacked. */
export function readJsonLines<Item>(file: string): Item[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Item);
}

/** The demo sources in the order of their names, by which the gold calls them `s000`, `s001`, …. */
export function readSeeds(): { readonly file: string; readonly key: string; readonly text: string }[] {
  return readdirSync('seeds')
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map((file, i) => ({
      file,
      key: `s${String(i).padStart(3, '0')}`,
      text: readFileSync(path.join('seeds', file), 'utf8'),
    }));
}

export function toSourceFile(name: string, text: string): SourceFile {
  return { uri: `memory:///${name}`, path: name, bytes: new TextEncoder().encode(text) };
}

export function readCorpus(
  texts: readonly { readonly key: string; readonly text: string }[],
  extension: 'txt' | 'md' = 'txt',
): CorpusSnapshot {
  const sources = texts.map(({ key, text }) => readSource(toSourceFile(`${key}.${extension}`, text), { key }));
  return createCorpus(sources, { aliases: {}, ignoredNames: [], revision: 1 });
}

/** Seconds of this process' time, all threads: what other programs take of the machine does not count. */
export function processorSeconds(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** What a call returns and the seconds of processor time that it takes: the best of `rounds`, after one to warm up. */
export function measure<Result>(run: () => Result, rounds = 3): { readonly result: Result; readonly seconds: number } {
  let result = run();
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    result = run();
    seconds = Math.min(seconds, processorSeconds(start));
  }
  return { result, seconds };
}

/** The value that `share` of the numbers do not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? Number.NaN;
}

/** `.987`, or a dash where there is nothing to divide by. */
export function toShare(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

/** `12.3 %` */
export function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** A number with three digits that say something. */
export function toShort(number: number): string {
  return Number.isFinite(number) ? Number(number.toPrecision(3)).toLocaleString('en') : '–';
}

/** Prints a Markdown table: the first column to the left, the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [head, ...rows].map(row => row.map(String));
  const widths = head.map((_, i) => Math.max(3, ...lines.map(line => line[i]?.length ?? 0)));
  const [first = '', ...others] = lines.map(
    line => `| ${widths.map((width, i) => (line[i] ?? '')[i === 0 ? 'padEnd' : 'padStart'](width)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  console.log(`\n${[first, rule, ...others].join('\n')}`);
}

/** Lists wrong answers where `--errors` asks for them. */
export function printErrors(errors: readonly string[]): void {
  if (options.errors && errors.length > 0) console.log(`\n${errors.map(error => `  ${error}`).join('\n')}`);
}

/** The text about a place, on one line. */
export function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(Math.max(0, start - 40), end + 40).replaceAll(/\s+/g, ' ');
}

/** The same order for the same seed (mulberry32 under Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = createRandom(seed);
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [shuffled[i], shuffled[j]];
    if (a !== undefined && b !== undefined) {
      shuffled[i] = b;
      shuffled[j] = a;
    }
  }
  return shuffled;
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
