import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeAt } from '../../src/features/complete.ts';
import { fillTemplate } from '../../src/features/sourceTemplate.ts';
import { whyNoCompletion } from '../../src/features/whyNoCompletion.ts';
import type { Source } from '../../src/sources/source.ts';
import { readPlace } from './support.ts';

const sources = `
  --- sources/harvest.md
  ---
  title: The Harvest
  publisher: Farm Weekly
  author: [{family: Doe}, {family: Roe}]
  issued: 2021
  ---

  Farmers brought in the wheat early.
  --- sources/bare.txt
  Ships waited for days outside the ports.
`;

function place(draft: string, files = sources) {
  return readPlace(`${files}  --- draft.md\n  ${draft.replaceAll('\n', '\n  ')}\n`);
}

test('a template leaves out what a source does not say, and what stood before it', () => {
  const { corpus } = place('x<|>');
  const [bare, harvest] = corpus.sources as [Source, Source];
  for (const [template, full, less] of [
    ['{author} ({year}): {title}', 'Doe, Roe (2021): The Harvest', 'Ships waited for days outside the ports.'],
    ['{key}', 'harvest', 'bare'],
    ['{publisher}, {year}', 'Farm Weekly, 2021', ''],
    ['{key} · {publisher} · {year}', 'harvest · Farm Weekly · 2021', 'bare'],
    ['[{year}] {key}', '[2021] harvest', 'bare'],
    ['{other} {key}', '{other} harvest', '{other} bare'],
    ['no field', '', ''],
  ] as const) {
    assert.equal(fillTemplate(template, harvest), full, template);
    assert.equal(fillTemplate(template, bare), less, template);
  }
});

test('an offer is written as the writer wants it', () => {
  const { draft, corpus, offset } = place('Farmers brought in wheat [@<|>');
  const templates = { label: '{author} {year}', detail: '{key}', description: '{publisher}', filter: '{year}' };
  const [offer, other] = completeAt(draft, corpus, offset, { completion: templates });
  assert.deepEqual(
    [offer?.label, offer?.title, offer?.detail, offer?.filterText],
    ['Doe, Roe 2021', 'harvest', 'Farm Weekly', '@2021'],
  );
  assert.equal(other?.label, 'bare', 'what would be empty is the key');
  assert.equal(offer?.insertText.startsWith('harvest'), true);
});

function why(draft: string, options: { files?: string; isReading?: boolean; isAsked?: boolean } = {}) {
  const { files = sources, isReading = false, isAsked = true } = options;
  const at = place(draft, files);
  return whyNoCompletion(at.draft, at.corpus, at.offset, isReading, isAsked)?.message ?? null;
}

test('it is said why nothing is offered, and more where the writer has asked', () => {
  assert.match(why('It rose [@<|>', { files: '', isAsked: false }) ?? '', /^No sources yet/);
  assert.match(why('It rose [@<|>', { files: '', isReading: true }) ?? '', /still being read/);
  assert.match(why('It rose [@xyzzy<|>]') ?? '', /No source is called “xyzzy”/);
  assert.equal(why('It rose [@xyzzy<|>]', { isAsked: false }), null);
  assert.match(why('It rose `[@har<|>`.') ?? '', /No citation is read here/);
  assert.match(why('```\n@dec<|>\n```') ?? '', /No citation is read here/);
  assert.equal(why('```\n@dec<|>\n```', { isAsked: false }), null);
});

test('nothing is said where there is something to offer, or nobody types a key', () => {
  assert.equal(why('It rose [@<|>]'), null);
  assert.equal(why('It rose [@hrvst<|>]'), null, 'an editor may still find it');
  assert.equal(why('It rose<|>.'), null);
  assert.equal(why('Write to someone@<|>'), null);
});

test('what is typed is looked for in the texts, too, behind what sources are called', () => {
  const offersOf = (typed: string) => {
    const { draft, corpus, offset } = place(`It rained [@${typed}<|>`);
    return completeAt(draft, corpus, offset).map(({ key, filterText }) => [key, filterText.endsWith(` ${typed}`)]);
  };
  assert.deepEqual(offersOf('wheat'), [
    ['harvest', true],
    ['bare', false],
  ]);
  assert.deepEqual(
    offersOf('outsi'),
    [
      ['bare', false],
      ['harvest', false],
    ],
    'stands in what the source is called by',
  );
  assert.deepEqual(offersOf('brought-early'), [
    ['harvest', true],
    ['bare', false],
  ]);
  assert.deepEqual(
    offersOf('brou'),
    [
      ['harvest', true],
      ['bare', false],
    ],
    'a word without its end',
  );
  assert.deepEqual(
    offersOf('nowhere').map(([, isFound]) => isFound),
    [false, false],
  );
});

test('an editor, which reads the first 128 letters of a filter text, finds in it what is typed', () => {
  const title = 'A very long title '.repeat(6).trim();
  const files = `
  --- sources/long.md
  ---
  title: ${title}
  publisher: The Publisher of Long Titles
  author: [{family: Zedler}]
  issued: 1999
  ---

  Text.
`;
  for (const typed of ['zedler', '1999', 'zedler-1999', 'publisher']) {
    const { draft, corpus, offset } = place(`x [@${typed}<|>`, files);
    const [offer] = completeAt(draft, corpus, offset);
    assert.ok(offer?.filterText.slice(0, 128).toLowerCase().includes(typed), `${typed}: ${offer?.filterText}`);
  }
});
