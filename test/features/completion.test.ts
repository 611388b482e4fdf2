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
