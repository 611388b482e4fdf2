// Names of the demo sources against the gold: exact spans, who is one and the same (B³), who must stay apart, types.

import { readFileSync } from 'node:fs';
import { resolveEntities } from '../../src/names/resolveEntities.ts';
import { scanNames } from '../../src/names/scanNames.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { findData, measure, printErrors, printTable, readJsonLines, readSeeds, toShare, toShort } from './support.ts';

interface GoldMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entityId: string;
  /** Of a capital that stands for a government: the capital. */
  readonly surfaceEntity?: string;
  readonly type: string;
  readonly mention: 'NAM' | 'ADJ' | 'NOM';
}

interface GoldEntities {
  /** Groups of entities, with remarks in brackets; what names no entity is a remark. */
  readonly mustNotMerge: readonly (readonly string[])[];
  readonly entities: readonly { readonly id: string; readonly canonical: string }[];
}

const types: Readonly<Record<string, string>> = { PERSON: 'person', GPE: 'place', LOC: 'place', ORG: 'organisation' };

/** A name that both have: ours, and the gold's. */
interface Pair {
  readonly entity: string;
  readonly standsFor: boolean;
  readonly gold: GoldMention;
}

const goldMentions = findData('gold/entities.jsonl');
const goldEntities = findData('gold/entity-list.json');
if (goldMentions && goldEntities)
  benchNames(readJsonLines(goldMentions), JSON.parse(readFileSync(goldEntities, 'utf8')));

function benchNames(mentions: readonly GoldMention[], { mustNotMerge, entities }: GoldEntities): void {
  const seeds = readSeeds();
  const { result: resolution, seconds } = measure(
    () =>
      resolveEntities(
        seeds.map(({ text }) => scanNames(text, findSentences(text))),
        { aliases: {}, ignoredNames: [] },
      ),
    20,
  );
  const keyOf = (file: string, { start, end }: { start: number; end: number }) => `${file}:${start}-${end}`;
  const named = mentions.filter(({ mention }) => mention !== 'NOM');
  const expected = new Map(named.map(mention => [keyOf(mention.file, mention), mention]));
  const found = resolution.mentions.flatMap((own, i) =>
    own.map(mention => ({ ...mention, key: keyOf(seeds[i]?.file ?? '', mention.span) })),
  );
  const keys = new Set(found.map(({ key }) => key));
  const pairs = found.flatMap(({ key, entity, standsFor }): Pair[] => {
    const gold = expected.get(key);
    return gold ? [{ entity, gold, standsFor: standsFor !== undefined }] : [];
  });
  const errors = [
    ...found.filter(({ key }) => !expected.has(key)).map(({ text, key }) => `stray: ${text} (${key})`),
    ...[...expected].filter(([key]) => !keys.has(key)).map(([key, { text }]) => `missed: ${text} (${key})`),
  ];

  const bCubed = toBCubed(pairs);
  const rates = (name: string, precision: number, recall: number) => [
    name,
    precision.toFixed(3),
    recall.toFixed(3),
    ((2 * precision * recall) / (precision + recall)).toFixed(3),
  ];
  printTable(
    ['names of the demo sources', 'precision', 'recall', 'F1'],
    [
      rates(`exact spans (${expected.size})`, pairs.length / found.length, pairs.length / expected.size),
      rates(`who is the same, B³ (${pairs.length})`, bCubed.precision, bCubed.recall),
    ],
  );

  const partsOf = (id: string) => new Set(pairs.filter(({ gold }) => truthOf(gold) === id).map(({ entity }) => entity));
  const apart = toPairs(mustNotMerge, entities);
  const merged = apart.filter(([a, b]) => [...partsOf(a)].some(entity => partsOf(b).has(entity)));
  errors.push(...merged.map(([a, b]) => `merged: ${a} and ${b}`));
  const shown = { right: 0, wrong: 0, none: 0 };
  const typeOf = new Map(resolution.entities.map(entity => [entity.id, entity.type]));
  for (const { entity, gold } of pairs) {
    const expectedType = types[gold.type];
    if (!expectedType) continue;
    const type = typeOf.get(entity) ?? null;
    const outcome = type === null ? 'none' : type === expectedType ? 'right' : 'wrong';
    shown[outcome]++;
    if (outcome === 'wrong') errors.push(`type: ${gold.text} ${type}, is ${expectedType}`);
  }
  const capitals = pairs.filter(({ gold }) => gold.surfaceEntity !== undefined);
  const marked = pairs.filter(({ standsFor }) => standsFor);
  for (const { gold, standsFor } of pairs)
    if ((gold.surfaceEntity !== undefined) !== standsFor)
      errors.push(`${standsFor ? 'no government' : 'a government'}: ${gold.text} (${keyOf(gold.file, gold)})`);
  const all = shown.right + shown.wrong + shown.none;
  printTable(
    ['', 'of', ''],
    [
      ['pairs that must stay apart, merged', apart.length, merged.length],
      ['types shown', all, shown.right + shown.wrong],
      ['of these right', shown.right + shown.wrong, toShare(shown.right, shown.right + shown.wrong)],
      ['capitals that stand for a government, marked', capitals.length, marked.filter(isGovernment).length],
      ['of the marks right', marked.length, toShare(marked.filter(isGovernment).length, marked.length)],
    ],
  );
  const bytes = seeds.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`\nsentences, names and entities of the sources: ${toShort(bytes / 1e6 / seconds)} MB/s`);
  printErrors(errors);
}

function isGovernment({ gold }: Pair): boolean {
  return gold.surfaceEntity !== undefined;
}

function truthOf({ surfaceEntity, entityId }: GoldMention): string {
  return surfaceEntity ?? entityId;
}

/** Bagga and Baldwin's B³: how pure each mention's own cluster is, how whole its gold cluster. */
function toBCubed(pairs: readonly Pair[]): { readonly precision: number; readonly recall: number } {
  let precision = 0;
  let recall = 0;
  for (const one of pairs) {
    const ours = pairs.filter(({ entity }) => entity === one.entity);
    const theirs = pairs.filter(({ gold }) => truthOf(gold) === truthOf(one.gold));
    const both = ours.filter(({ gold }) => truthOf(gold) === truthOf(one.gold)).length;
    precision += both / ours.length / pairs.length;
    recall += both / theirs.length / pairs.length;
  }
  return { precision, recall };
}

/** Every two of a group. */
function toPairs(groups: GoldEntities['mustNotMerge'], entities: GoldEntities['entities']): [string, string][] {
  return groups.flatMap(group => {
    const ids = group.flatMap(words => {
      const name = words.replace(/ \(.*/, '').toLowerCase();
      return entities.find(({ id, canonical }) => id === name || canonical.toLowerCase() === name)?.id ?? [];
    });
    return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
  });
}
