// The figure reader: which gold figures of the demo sources are read and how, how much of what people labelled in
// other texts is read at all, and how fast. Peers are measured where `require` finds them; they are no dependencies:
// `npm install --prefix /tmp/peers chrono-node compromise`, then run with `NODE_PATH=/tmp/peers/node_modules`.
import { createRequire } from 'node:module';
import { findFigures } from '../../src/figures/findFigures.ts';
import { toIsoValue } from '../../src/figures/toJson.ts';
import { overlaps } from '../../src/text/span.ts';
import { createOffsetMap, type LabelledDraft } from './scoring.ts';
import {
  around,
  findData,
  measure,
  printErrors,
  printTable,
  readJsonLines,
  readSeeds,
  toShare,
  toShort,
} from './support.ts';

interface GoldFigure {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: unknown;
  readonly tier: 'core' | 'soft' | 'weak' | 'composite' | 'trap';
}

function benchSeeds(file: string): void {
  const gold = readJsonLines<GoldFigure>(file);
  const count = { core: 0, right: 0, traps: 0, trapsRead: 0, strays: 0 };
  const errors: string[] = [];
  for (const { file, text } of readSeeds()) {
    const figures = findFigures(text);
    const own = gold.filter(item => item.file === file);
    for (const item of own) {
      const hits = figures.filter(({ span }) => overlaps(span, item));
      if (item.tier === 'trap') {
        count.traps++;
        if (hits.length > 0) count.trapsRead++;
        if (hits.length > 0) errors.push(`trap read: ${item.text} in ${around(text, item)}`);
      } else if (item.tier === 'core') {
        count.core++;
        const values = hits.map(hit => toIsoValue(hit.value));
        // The gold writes the span of quarters for what they add up to.
        const expected = item.value === 'Q1/Q3' ? 'P9M' : String(item.value);
        if (values.some(value => String(value) === expected)) count.right++;
        else errors.push(`not right: ${item.text} is ${expected}, read as ${JSON.stringify(values)}`);
      }
    }
    for (const { span, text: written } of figures) {
      if (own.some(item => overlaps(span, item))) continue;
      count.strays++;
      errors.push(`stray: ${written} in ${around(text, span)}`);
    }
  }
  printTable(
    ['demo sources', 'core figures', 'right value', 'traps', 'traps read', 'strays'],
    [['5 texts', count.core, count.right, count.traps, count.trapsRead, count.strays]],
  );
  printErrors(errors);
}

function benchCover(file: string): [string, ...(string | number)[]] {
  const count = { all: 0, allRead: 0, supported: 0, supportedRead: 0 };
  const errors: string[] = [];
  for (const { text, figures: labelled } of readJsonLines<LabelledDraft>(file)) {
    const figures = findFigures(text);
    const toUtf16 = createOffsetMap(text);
    for (const item of labelled) {
      if (item.soft) continue;
      const span = { start: toUtf16(item.start), end: toUtf16(item.end) };
      const isRead = figures.some(figure => overlaps(figure.span, span));
      count.all++;
      if (isRead) count.allRead++;
      if (item.label === 'supported') count.supported++;
      if (item.label === 'supported' && isRead) count.supportedRead++;
      if (!isRead) errors.push(`${item.label} ${item.type} not read: ${item.text} in ${around(text, span)}`);
    }
  }
  printErrors(errors);
  return [
    file.replace(/^.*[/\\]|\.jsonl$/g, ''),
    count.supported,
    toShare(count.supportedRead, count.supported),
    count.all,
    toShare(count.allRead, count.all),
  ];
}

type Peer = readonly [name: string, load: (module: never) => (text: string) => unknown];

const peers: readonly Peer[] = [
  ['chrono-node', ({ parse }: { parse: (text: string) => unknown }) => parse],
  ['compromise', (nlp: (text: string) => { numbers(): { json(): unknown } }) => text => nlp(text).numbers().json()],
];

function benchSpeed(file: string): void {
  const texts = readJsonLines<{ text: string }>(file).map(({ text }) => text);
  const rate = (chosen: readonly string[], run: (text: string) => unknown, rounds?: number) => {
    const bytes = chosen.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return bytes / 1e6 / measure(() => chosen.forEach(text => void run(text)), rounds).seconds;
  };
  const bare = rate(texts, sumCharCodes);
  const scanner = rate(texts, findFigures);
  const rows: [name: string, rate: number][] = [
    ['a pass over the character codes', bare],
    ['findFigures', scanner],
  ];
  const require = createRequire(import.meta.url);
  const few = texts.filter((_, i) => i % 100 === 0);
  for (const [name, load] of peers) {
    try {
      rows.push([name, rate(few, load(require(name) as never), 1)]);
    } catch {
      console.log(`${name}: not installed`);
    }
  }
  printTable(
    ['speed', 'MB/s', 'against findFigures'],
    rows.map(([name, rate]) => [name, toShort(rate), `${toShort(rate / scanner)} ×`]),
  );
}

function sumCharCodes(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const gold = findData('gold/figures.jsonl');
if (gold) benchSeeds(gold);
const sets = ['bump', 'summedits', 'wice', 'nba'].map(set => findData(`bench/${set}.dev.jsonl`));
const cover = sets.flatMap(file => (file ? [benchCover(file)] : []));
if (cover.length > 0) printTable(['cover', 'supported', 'read', 'all', 'read'], cover);
const corpus = findData('corpus/real.jsonl.gz');
if (corpus) benchSpeed(corpus);
