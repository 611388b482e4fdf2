// Names against annotated texts: `names.bench FOLDER`, a folder with `entities.jsonl` (spans), `entity-list.json`
// (what must stay apart) and, in `../seeds`, the texts. Prints exact-span F1, B³ and every error.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveEntities } from '../../src/names/resolveEntities.ts';
import { scanNames } from '../../src/names/scanNames.ts';
import { findSentences } from '../../src/text/sentences.ts';

interface GoldMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entityId: string;
  readonly surfaceEntity?: string;
  readonly type: string;
  readonly mention: 'NAM' | 'ADJ' | 'NOM';
}

const folder = process.argv[2] ?? '';
const seeds = process.argv[3] ?? path.join(folder, '..', 'seeds');
const gold = readFileSync(path.join(folder, 'entities.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as GoldMention)
  .filter(mention => mention.mention !== 'NOM');
const files = readdirSync(seeds)
  .filter(file => file.endsWith('.txt'))
  .sort();
const texts = files.map(file => readFileSync(path.join(seeds, file), 'utf8'));
const resolution = resolveEntities(
  texts.map(text => scanNames(text, findSentences(text))),
  { aliases: {}, ignoredNames: [] },
);
const types = new Map(resolution.entities.map(entity => [entity.id, entity.type]));

const keyOf = (file: string, start: number, end: number) => `${file}:${start}-${end}`;
const expected = new Map(gold.map(mention => [keyOf(mention.file, mention.start, mention.end), mention]));
const found = new Map<string, string>();
let right = 0;
let total = 0;
for (const [index, mentions] of resolution.mentions.entries())
  for (const { span, text, entity } of mentions) {
    total++;
    const key = keyOf(files[index] ?? '', span.start, span.end);
    if (expected.has(key)) {
      right++;
      found.set(key, entity);
    } else console.log(`  stray   ${key.slice(0, 3)} ${text}`);
  }
for (const [key, mention] of expected) if (!found.has(key)) console.log(`  missed  ${key.slice(0, 3)} ${mention.text}`);
const precision = right / total;
const recall = right / expected.size;

// B³ over the mentions that both have; a capital that stands for a government is compared as the capital.
const pairs = [...found].map(([key, entity]) => {
  const mention = expected.get(key);
  return { entity, truth: mention?.surfaceEntity ?? mention?.entityId ?? '' };
});
let bPrecision = 0;
let bRecall = 0;
for (const one of pairs) {
  const same = pairs.filter(other => other.entity === one.entity && other.truth === one.truth).length;
  bPrecision += same / pairs.filter(other => other.entity === one.entity).length / pairs.length;
  bRecall += same / pairs.filter(other => other.truth === one.truth).length / pairs.length;
}
const truths = new Map<string, Set<string>>();
for (const { entity, truth } of pairs) truths.set(entity, (truths.get(entity) ?? new Set()).add(truth));
for (const [entity, all] of truths) if (all.size > 1) console.log(`  merged  ${entity}: ${[...all].join(', ')}`);
const parts = new Map<string, Set<string>>();
for (const { entity, truth } of pairs) parts.set(truth, (parts.get(truth) ?? new Set()).add(entity));
for (const [truth, all] of parts) if (all.size > 1) console.log(`  apart   ${truth}: ${[...all].join(', ')}`);
const typeOf: Record<string, string> = { PERSON: 'person', GPE: 'place', LOC: 'place', ORG: 'organisation' };
const typed = { right: 0, wrong: 0, none: 0 };
for (const [key, entity] of found) {
  const type = types.get(entity) ?? null;
  const truth = typeOf[expected.get(key)?.type ?? ''];
  if (!truth) continue;
  if (type === null) typed.none++;
  else if (type === truth) typed.right++;
  else {
    typed.wrong++;
    console.log(`  type    ${expected.get(key)?.text}: ${type}, is ${truth}`);
  }
}
const f = (a: number, b: number) => ((2 * a * b) / (a + b)).toFixed(3);
console.log(`names  precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f(precision, recall)}`);
console.log(`B³     precision ${bPrecision.toFixed(3)} recall ${bRecall.toFixed(3)} F1 ${f(bPrecision, bRecall)}`);
console.log(`types  right ${typed.right} wrong ${typed.wrong} none ${typed.none}`);
