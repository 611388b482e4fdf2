import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveEntities } from '../../src/names/resolveEntities.ts';
import { scanNames } from '../../src/names/scanNames.ts';
import { findSentences } from '../../src/text/sentences.ts';

function namesOf(text: string): string[] {
  const scan = scanNames(text, findSentences(text));
  return (resolveEntities([scan], { aliases: {}, ignoredNames: [] }).mentions[0] ?? []).map(({ text: name }) => name);
}

test('a single word that opens a sentence is a name where grammar proves it', () => {
  for (const [text, name] of [
    ['Boeing named a new chief.', 'Boeing'],
    ['Korhonen said the order was late.', 'Korhonen'],
    ['Siemens says it will close the plant.', 'Siemens'],
    ['Tesla cut the price.', 'Tesla'],
    ['Kyoto has banned tourists.', 'Kyoto'],
    ['Ferrari have confirmed the date.', 'Ferrari'],
    ['Ikea will open a shop.', 'Ikea'],
    ['Marlowe, a left-hander, took three.', 'Marlowe'],
    ['Wilko’s administrators agreed.', 'Wilko'],
    ['Ropak spokesman Jim Hale agreed.', 'Ropak'],
  ] as const)
    assert.equal(namesOf(text)[0], name, text);
});

test('a noun without an article, an order, a plural and what only goes before another name are none', () => {
  for (const text of [
    'Officials said the order was late.',
    'Officials, the report said, were late.',
    'Demand fell in the spring.',
    'Fire has burned the forest.',
    'Inflation will ease.',
    'Spending cut the surplus.',
    'Women have won the vote.',
    'Add chopped onions.',
    'Stay tuned to the channel.',
    'You’ll need a permit.',
    'Nobody wanted it.',
    'Coffee is cheap.',
    'Much has changed.',
  ])
    assert.deepEqual(namesOf(text), [], text);
  assert.deepEqual(namesOf('Returning officer Hamish Drever agreed.'), ['Hamish Drever']);
});
