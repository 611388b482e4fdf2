import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CslItem } from '../../src/references/cslItem.ts';
import { findChosenName } from '../../src/sources/fileNames.ts';
import { assignKeys } from '../../src/sources/keys.ts';
import type { Source } from '../../src/sources/source.ts';

interface Described {
  readonly path: string;
  readonly givenKey?: string;
  readonly text?: string;
  readonly metadata?: Partial<CslItem>;
}

function createSource({ path, givenKey, text = '', metadata = {} }: Described): Source {
  return {
    uri: `memory:///${path}`,
    path,
    key: givenKey ?? '',
    ...(givenKey !== undefined && { givenKey }),
    otherKeys: [],
    text,
    prose: text,
    metadata: { id: givenKey ?? '', type: 'document', ...metadata },
    passages: text
      ? [{ span: { start: 0, end: text.length }, figures: [], furniture: false, heading: null, locator: null }]
      : [],
    figures: [],
    names: { candidates: [], lowercaseWords: [] },
    tables: [],
    problems: [],
  };
}

const keysOf = (...described: Described[]) => assignKeys(described.map(createSource)).map(({ key }) => key);

test('a name that a person chose, and one that nobody did', () => {
  const chosen = [
    'gdp-2021.md',
    'a/doe99.txt',
    'Über uns.txt',
    '報告.txt',
    's003.txt',
    'ch02.md',
    'bbc.txt',
    'feb2021.txt',
    'face.txt',
    'Minutes 12.txt',
    'uk-output.md',
    'EU data 2020.csv',
  ];
  const not = [
    '003_ebe4676322a1fdf3.txt',
    'IMG_2041.txt',
    'untitled.md',
    'document (3).txt',
    '20211203.txt',
    'a3bcd2e1-77aa-4bee-9f2b-decade000111.txt',
    'abcd1234.txt',
    'xkcdqwrtpzz.txt',
    'document-en.txt',
    'my document.txt',
    'Copy of document.txt',
    'WP_20140503_001.txt',
    'page ii.txt',
    'DC_IMG_0012.txt',
    'scan0001.txt',
  ];
  for (const path of chosen) assert.notEqual(findChosenName(path), null, path);
  for (const path of not) assert.equal(findChosenName(path), null, path);
});

test('keys from file names, makers and titles', () => {
  assert.deepEqual(
    keysOf(
      { path: 'energy/Grid Report 2021.md' },
      {
        path: '1.txt',
        metadata: { publisher: 'Reuters', title: 'Why the grid failed in June', issued: { 'date-parts': [[2021, 7]] } },
      },
      { path: '2.txt', metadata: { publisher: 'South China Morning Post', title: '‘Old friends’ meet' } },
      { path: '3.txt', metadata: { author: [{ literal: 'Jane Doe' }], title: 'The grid' } },
      { path: '4.txt', text: 'The grid’s failure in June was the third.' },
      { path: '5.txt' },
      { path: 'Élan vital.txt' },
    ),
    [
      'grid-report-2021',
      'reuters-2021-grid-failed-june',
      'scmp-old-friends-meet',
      'doe-grid',
      'grid-failure-june',
      '5-txt',
      'elan-vital',
    ],
  );
});

test('sources that would share a key each get the digits of their path, and answer to the short key', () => {
  const [a, b, c] = assignKeys(
    [{ path: 'x/report.txt' }, { path: 'y/report.txt' }, { path: 'z/other.txt' }].map(createSource),
  );
  assert.match(a?.key ?? '', /^report-[0-9a-f]{4}$/);
  assert.match(b?.key ?? '', /^report-[0-9a-f]{4}$/);
  assert.notEqual(a?.key, b?.key);
  assert.deepEqual([a?.otherKeys, b?.otherKeys], [['report'], ['report']]);
  assert.equal(c?.key, 'other');
  assert.match(c?.otherKeys[0] ?? '', /^other-[0-9a-f]{4}$/);
});

test('a given key wins over one that was made', () => {
  const [given, made] = keysOf({ path: '1.txt', givenKey: 'report' }, { path: 'report.txt' });
  assert.equal(given, 'report');
  assert.match(made ?? '', /^report-/);
});

test('a source whose keys do not change stays the same object', () => {
  const once = assignKeys([
    createSource({ path: 'report.txt' }),
    createSource({ path: 'x/1.txt', text: 'Trade rose.' }),
  ]);
  const twice = assignKeys(once);
  assert.ok(once.every((source, i) => source === twice[i]));
});

const described = fc.record(
  {
    path: fc
      .tuple(fc.constantFrom('a', 'b', 'c/d'), fc.constantFrom('report', 'grid', '1', '2', 'ü', '報', '', '-'))
      .map(([folder, stem]) => `${folder}/${stem}.txt`),
    givenKey: fc.constantFrom('report', 'doe99'),
    text: fc.constantFrom('', 'Trade rose in June.', 'Trade rose.', '!?'),
    metadata: fc.constantFrom({}, { publisher: 'Reuters' }, { title: '“…”' }, { title: 'Ünïcode & sons: 報告' }),
  },
  { requiredKeys: ['path'] },
);
const corpora = fc.uniqueArray(described, { selector: ({ path }) => path, maxLength: 12 });

test('any corpus: keys are distinct, can be cited without braces, and do not hang on the order', () => {
  fc.assert(
    fc.property(corpora, all => {
      const sources = assignKeys(all.map(createSource));
      assert.equal(new Set(sources.map(({ key }) => key)).size, sources.length);
      for (const { key } of sources) assert.match(key, /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|-(?=[\p{L}\p{N}_]))*$/u);
      const reversed = assignKeys(all.toReversed().map(createSource)).toReversed();
      assert.deepEqual(
        reversed.map(({ key, otherKeys }) => [key, otherKeys]),
        sources.map(({ key, otherKeys }) => [key, otherKeys]),
      );
    }),
  );
});

test('any corpus: a key once inserted still names its source when another one comes or goes', () => {
  fc.assert(
    fc.property(
      corpora.filter(all => all.length > 1),
      all => {
        const before = assignKeys(all.map(createSource));
        const [gone, ...left] = before;
        const after = assignKeys(left);
        const goneNames = new Set([gone?.key, ...(gone?.otherKeys ?? [])]);
        for (const [i, source] of after.entries()) {
          const old = left[i];
          if (!old) continue;
          if (!goneNames.has(old.key) && !old.otherKeys.some(key => goneNames.has(key)))
            assert.equal(source.key, old.key);
          assert.ok([source.key, ...source.otherKeys].includes(old.key));
          assert.ok([old.key, ...old.otherKeys].includes(source.key));
        }
      },
    ),
  );
});
