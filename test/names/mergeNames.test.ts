import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNameMerge } from '../../src/names/mergeNames.ts';
import type { EntityOptions, EntityResolution, NameScan } from '../../src/names/name.ts';
import type { Plain, StoredTables, TableChanges } from '../../src/names/nameState.ts';
import { scanNames } from '../../src/names/scanNames.ts';
import { openResolution } from '../../src/names/storedMentions.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { runSteps } from '../../src/text/steps.ts';

const plain: EntityOptions = { aliases: {}, ignoredNames: [] };
const ids = ['a', 'b', 'c', 'd', 'e'];

const sentence = fc.constantFrom(
  'then President George Bush met Jeb Bush.',
  'so Bush left for the U.S. and Minsk.',
  'so Bush met Bush. Bush said it rained.',
  'it is a bush, a bill, a union and a state.',
  'then Jeb and George spoke to Bill Webster. Bill Webster left.',
  'the European Union [EU] met Texaco Inc.',
  'the Eastern University (EU) met Texaco Corp.',
  'EU TO MEET TEXACO AND GEORGE BUSH',
  'Texaco and the Union State of Russia-Belarus agreed.',
  'so Union State and BelTA wrote of the Belarusian Telegraph Agency.',
  'the Belgian Transport Authority and BelTA.',
  'Xi Jinping, president of China, told Xi Belarus was near.',
  'Mr Xi and XI JINPING and Xi jinping and Xi Jin-ping.',
  'so Xi Jin-ping met Xi Jin ping and Jinping.',
  'so Bally Manufacturing Corp sold Bally shares to Bally.',
  'then Bally met Bally Pharmaceuticals Inc.',
  'the U.S. Department of Labor Relations (LR) and the Department of Labor Relations.',
  'the Labor Relations Department (LR), Labor Relations (LR) and the Lunar Rover (LR).',
  'we keep loose records (LR). LR is theirs.',
  'so George W. Bush and George H. Bush met George Bush.',
  'Trade Talks Open In Minsk',
  'Talks with Bill and Webster, a lawyer, and Sao Tome and São Tomé.',
  'they met Côte Azur and Cote Azur and Cote-Azur.',
);
const text = fc.array(sentence, { maxLength: 4 }).map(parts => parts.join(' '));
const change = fc.tuple(fc.constantFrom(...ids), fc.option(text, { freq: 4 }));
const options = fc.constantFrom<EntityOptions>(
  plain,
  { ...plain, merges: [['George Bush', 'Bush']], ignoredNames: ['Texaco'] },
  { aliases: { Leader: ['Xi', 'Jeb Bush'] }, ignoredNames: [], splits: [['Xi'], ['EU', 'European Union']] },
);

function scan(written: string): NameScan {
  return scanNames(written, findSentences(written));
}

function toData({ entities, mentionsIn }: EntityResolution) {
  return { entities, mentions: ids.map(mentionsIn) };
}

test('texts that come, change and go leave what resolving the last ones at once gives', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), options, (batches, own) => {
      const merge = createNameMerge(own);
      const texts = new Map<string, string>();
      let resolution = merge.update([]);
      for (const batch of batches) {
        for (const [id, written] of batch)
          if (written === null) texts.delete(id);
          else texts.set(id, written);
        resolution = merge.update(batch.map(([id, written]) => [id, written === null ? null : scan(written)]));
      }
      const afresh = createNameMerge(own).update([...texts].map(([id, written]) => [id, scan(written)]));
      assert.deepEqual(toData(resolution), toData(afresh));
    }),
    { numRuns: 500 },
  );
});

/** What is stored after changes, as JSON keeps it. */
function store(before: StoredTables | null, changes: TableChanges): StoredTables {
  const tables = new Map<string, Map<string, Plain>>();
  for (const [name, entries] of changes) {
    const table = new Map(before?.entries(name));
    for (const [key, value] of entries)
      if (value === null) table.delete(key);
      else table.set(key, JSON.parse(JSON.stringify(value)));
    tables.set(name, table);
  }
  return {
    get: (table, key) => tables.get(table)?.get(key),
    entries: table => tables.get(table) ?? [],
  };
}

test('names that go on from what was stored are what resolving the last texts at once gives', () => {
  const batches = fc.array(fc.tuple(fc.array(change, { maxLength: 3 }), fc.boolean()), { maxLength: 8 });
  fc.assert(
    fc.property(batches, options, (batches, own) => {
      let merge = createNameMerge(own);
      let tables: StoredTables | null = null;
      const texts = new Map<string, NameScan>();
      let resolution = merge.update([]);
      for (const [batch, isStored] of batches) {
        const changes = batch.map(([id, written]) => [id, written === null ? null : scan(written)] as const);
        for (const [id, scanned] of changes)
          if (scanned === null) texts.delete(id);
          else texts.set(id, scanned);
        resolution = merge.update(changes);
        if (!isStored) continue;
        tables = store(tables, runSteps(merge.changes()));
        const then = new Map(texts);
        merge = createNameMerge(own, { tables, scanOf: id => then.get(id) });
        const opened = openResolution(tables, own);
        assert.deepEqual(toData(opened), toData(resolution));
        for (const { id } of opened.entities)
          for (const textId of ids)
            if (opened.mentionsIn(textId).some(({ entity }) => entity === id))
              assert.ok([...(opened.textsOf(id) ?? [])].includes(textId));
      }
      const afresh = createNameMerge(own).update(texts);
      assert.deepEqual(toData(resolution), toData(afresh));
      for (const { id } of afresh.entities) {
        const found = resolution.textsOf(id);
        for (const textId of ids)
          if (found && afresh.mentionsIn(textId).some(({ entity }) => entity === id))
            assert.ok([...found].includes(textId));
      }
    }),
    { numRuns: 500 },
  );
});

test('an earlier resolution stays as it was', () => {
  const merge = createNameMerge(plain);
  const before = merge.update([['a', scan('then President George Bush met Jeb Bush.')]]);
  const data = structuredClone(toData(before));
  merge.update([
    ['a', scan('so Bush left.')],
    ['b', scan('then President George Bush left.')],
  ]);
  assert.deepEqual(toData(before), data);
});

test('what a text contributes survives JSON', () => {
  const written = scan('then President George Bush of the European Union [EU] met Texaco. TRADE TALKS OPEN');
  assert.deepEqual(JSON.parse(JSON.stringify(written)), written);
});

test('an entity that a change does not touch stays the same object', () => {
  const merge = createNameMerge(plain);
  const before = merge.update([['a', scan('then President George Bush met Xi Jinping.')]]);
  const after = merge.update([['b', scan('so Texaco and Bush met.')]]);
  const find = ({ entities }: EntityResolution, id: string) => entities.find(entity => entity.id === id);
  assert.equal(find(after, 'xi-jinping'), find(before, 'xi-jinping'));
  assert.notEqual(find(after, 'george-bush'), find(before, 'george-bush'));
});
