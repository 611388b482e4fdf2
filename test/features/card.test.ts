import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCard } from '../../src/features/card.ts';
import { cardToJson } from '../../src/features/cardToJson.ts';
import { cardToMarkdown } from '../../src/features/cardToMarkdown.ts';
import { findEntitiesNamed } from '../../src/features/entitiesNamed.ts';
import { runFixture } from '../support/check.ts';

function cardOf(name: string, sources: string) {
  const { corpus } = runFixture(`${sources}\n--- draft.md\n`);
  const [entity] = findEntitiesNamed(name, corpus);
  assert.ok(entity, `no entity ${name} among ${corpus.entities.map(found => found.name).join(', ')}`);
  return createCard(entity, corpus);
}

function figuresOf(name: string, text: string): string[] {
  return cardOf(name, `--- sources/a.txt\n${text}`).figures.map(({ figure }) => figure.text);
}

test('the first line says who it is, as which sources say it', () => {
  const card = cardOf(
    'Anna Berg',
    '--- sources/a.txt\nNorwegian Finance Minister Anna Berg resigned on Friday.\n' +
      '--- sources/b.txt\nThe talks failed. Norwegian Finance Minister Anna Berg had warned of that.',
  );
  assert.match(
    cardToMarkdown(card).split('\n')[0] ?? '',
    /^\*\*Anna Berg\*\* — Norwegian Finance Minister \(\[a\]\([^)]*#L1,\d+\), \[b\]\([^)]*#L1,\d+\)\)$/,
  );
  assert.equal(card.mentions, 2);
  assert.deepEqual(
    card.sources.map(({ key }) => key),
    ['a', 'b'],
  );
});

test('passages come from different sources first, and none is furniture or said twice', () => {
  const card = cardOf(
    'Anna Berg',
    '--- sources/a.txt\nFinance Minister Anna Berg resigned on Friday. Anna Berg had served for three years. Anna Berg went home early.\n' +
      '--- sources/b.txt\nFinance Minister Anna Berg resigned on Friday.\n' +
      '--- sources/c.txt\nIt rained. Later that day Anna Berg was seen at the station.',
  );
  assert.deepEqual(card.passages.map(({ source }) => source.key).sort(), ['a', 'a', 'c']);
});

test('a figure belongs to who is named before it in its clause', () => {
  assert.deepEqual(figuresOf('Anna Berg', 'Anna Berg won 54 per cent of the votes, while Lars Holm won 41 per cent.'), [
    '54 per cent',
  ]);
  assert.deepEqual(figuresOf('Lars Holm', 'Anna Berg won 54 per cent of the votes, while Lars Holm won 41 per cent.'), [
    '41 per cent',
  ]);
});

test('a relative clause speaks of the name before it', () => {
  const text = 'Anna Berg met Lars Holm, who has led the bank since 1994, in Oslo.';
  assert.deepEqual(figuresOf('Lars Holm', text), ['1994']);
  assert.deepEqual(figuresOf('Anna Berg', text), []);
});

test('a relative clause behind a plain word speaks of that', () => {
  assert.deepEqual(figuresOf('Anna Berg', 'Anna Berg paid for the survey, which cost 1.2 million euros.'), []);
  assert.deepEqual(figuresOf('Anna Berg', 'Anna Berg praised nurses who treated 300 patients.'), []);
});

test('a fused caption gives its figure to its own subject', () => {
  const text =
    'Lars Holm was jailed for 18 years. It was late. Lars Holm jailed for 18 years Anna Berg, who resigned, said no more.';
  assert.deepEqual(figuresOf('Anna Berg', text), []);
});

test('a figure before the only name of its clause is of that name', () => {
  assert.deepEqual(figuresOf('Norway', 'Some $4.2 billion was spent by Norway last year.'), ['$4.2 billion']);
});

test('a figure that stands with another name, or is only told by this one, is not its own', () => {
  const text = 'Norway, having replaced Sweden to become the second-largest seller, earned much.';
  assert.deepEqual(figuresOf('Sweden', `Sweden lost. ${text}`), ['second-largest']);
  assert.deepEqual(figuresOf('Anna Berg', 'Anna Berg said costs had risen 6.5%.'), []);
  assert.deepEqual(figuresOf('Norway', 'Norway said it had spent $4.2 billion.'), ['$4.2 billion']);
  assert.deepEqual(figuresOf('Anna Berg', 'Anna Berg told Lars Holm that Norway would lend $4.2 billion.'), []);
  const shared = 'Trade between Norway and Sweden grew by 6.5% while Finland slept.';
  assert.deepEqual([figuresOf('Norway', shared), figuresOf('Sweden', shared)], [['6.5%'], ['6.5%']]);
});

test('roles that say the same are one, with all their sources', () => {
  const { roles } = cardOf(
    'Anna Berg',
    '--- sources/a.txt\nNorwegian President Anna Berg spoke.\n--- sources/b.txt\nNorway President Anna Berg left.\n' +
      '--- sources/c.txt\nPresident Anna Berg slept. His Norwegian counterpart Anna Berg slept.\n' +
      '--- sources/d.txt\nNorway’s autocratic leader Anna Berg won.',
  );
  assert.deepEqual(
    roles.map(({ text, places }) => [text, places.map(({ source }) => source.key).join(' ')]),
    [
      ['Norwegian President', 'a b c'],
      ['Norway’s autocratic leader', 'd'],
    ],
  );
});

test('figures of the same words stand on one line', () => {
  const card = cardOf('Norway', '--- sources/a.txt\nNorway raised its spending by 12 per cent to $4.2 billion.');
  assert.match(
    cardToMarkdown(card),
    /^- Norway raised its spending by \*\*12 per cent\*\* to \*\*\$4\.2 billion\*\*\. — /m,
  );
});

test('hostile names and file names stay text', () => {
  const card = cardOf(
    'Anna Berg',
    '--- sources/a) [x](command:evil.txt\nFinance Minister Anna Berg said: <img src=x> [click](command:x) $(zap) **Anna Berg**.',
  );
  const markdown = cardToMarkdown(card, { long: true });
  assert.doesNotMatch(markdown, /<img|[^\\]\]\(command:|\$\(zap/);
});

test('the plain data holds offsets into the source', () => {
  const text = 'Norway raised its spending by 12 per cent.';
  const json = cardToJson(cardOf('Norway', `--- sources/a.txt\n${text}`));
  assert.deepEqual(json.figures, [
    { key: 'a', start: 30, end: 41, text: '12 per cent', passage: { key: 'a', start: 0, end: 42, text } },
  ]);
});
