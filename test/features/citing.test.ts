import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationChoicesAt } from '../../src/features/citationChoices.ts';
import { completeAt } from '../../src/features/complete.ts';
import { definitionAt } from '../../src/features/definition.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { readPlace } from './support.ts';

const sources = `
  --- sources/harvest.md
  ---
  title: The Harvest
  publisher: Farm Weekly
  issued: 2021
  ---

  Farmers brought in the wheat early. The wheat harvest rose by 12 per cent in the north.
  --- sources/ports.txt
  Ships waited for days outside the ports. Exports of wheat fell in March.
  --- sources/weather.txt
  Rain fell all over the country for a week.
`;

function complete(draft: string) {
  const { draft: parsed, corpus, offset } = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
  return completeAt(parsed, corpus, offset);
}

test('completion ranks the sources by how well they support the sentence', () => {
  assert.deepEqual(
    complete('The wheat harvest rose by 12 per cent [@<|>').map(({ key }) => key),
    ['harvest', 'ports', 'weather'],
  );
  assert.deepEqual(
    complete('Ships waited for days [@<|>]. The wheat harvest rose.').map(({ key }) => key),
    ['ports', 'harvest', 'weather'],
  );
});

test('the sentence is the one before, when the key stands behind its stop', () => {
  assert.equal(complete('The wheat harvest rose. Rain fell all over the country. [@<|>]')[0]?.key, 'weather');
});

test('a source that the sentence cites already comes after the others that support it', () => {
  assert.deepEqual(
    complete('The wheat harvest rose by 12 per cent [@harvest; @<|>]').map(({ key }) => key),
    ['ports', 'harvest', 'weather'],
  );
});

test('an offer says what the source is and what it says', () => {
  const [offer] = complete('The wheat harvest rose by 12 per cent [@ha<|>]');
  assert.equal(offer?.title, 'The Harvest');
  assert.equal(offer?.detail, 'Farm Weekly, 2021');
  assert.equal(offer?.insertText, 'harvest, para. 1');
  assert.equal(offer?.filterText, '@harvest The Harvest Farm Weekly, 2021');
  assert.match(offer?.documentation ?? '', /The wheat harvest rose by 12 per cent in the north\./);
});

test('what is replaced is the key as it stands, with its braces', () => {
  const draft = 'The wheat harvest rose [@ha<|>]';
  const [offer] = complete(draft);
  assert.equal(sliceSpan(draft.replace('<|>', ''), offer?.replace ?? { start: 0, end: 0 }), 'ha');
  const [braced] = complete('The wheat harvest rose [@{ha<|>}]');
  assert.equal(braced?.insertText, '{harvest}, para. 1');
  assert.equal(braced?.filterText.startsWith('{'), true);
});

test('nothing is offered where no key is typed', () => {
  assert.deepEqual(complete('The wheat harvest rose<|>.'), []);
  assert.deepEqual(complete('Write to someone@<|>'), []);
});

test('choices are all sources with the passage that supports the sentence', () => {
  const { draft, corpus, offset } = readPlace(`${sources}  --- draft.md\n  Exports of wheat fell in March<|>.\n`);
  const choices = citationChoicesAt(draft, corpus, offset);
  assert.deepEqual(
    choices.map(({ key, passage }) => [key, passage]),
    [
      ['ports', 'Exports of wheat fell in March.'],
      ['harvest', 'Farmers brought in the wheat early.'],
      ['weather', 'Rain fell all over the country for a week.'],
    ],
  );
});

function choose(draft: string, typed = '') {
  const place = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
  return citationChoicesAt(place.draft, place.corpus, place.offset, { typed });
}

test('choices are found by what sources are called, then by what they say', () => {
  const keysOf = (typed: string) => choose('Exports of wheat fell in March<|>.', typed).map(({ key }) => key);
  assert.deepEqual(keysOf('farm weekly'), ['harvest']);
  assert.deepEqual(keysOf('2021'), ['harvest']);
  assert.deepEqual(keysOf('harvest'), ['harvest']);
  assert.deepEqual(keysOf('outside the ports'), ['ports']);
  assert.deepEqual(keysOf('apricots'), []);
  assert.equal(choose('Exports fell<|>.', 'rain')[0]?.passage, 'Rain fell all over the country for a week.');
});

test('a choice says whether the citation at the place has it, under the name that is written there', () => {
  const cited = (draft: string) => choose(draft).flatMap(({ key, isCited }) => (isCited ? [key] : []));
  assert.deepEqual(cited('Ships waited [@ports; @har<|>vest].'), ['ports', 'harvest']);
  assert.deepEqual(cited('Ships waited [@ports]. Rain<|> fell.'), []);
});

function definitions(draft: string): string[] {
  const place = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
  return definitionAt(place.draft, place.corpus, place.offset).map(({ text, target }) => sliceSpan(text, target));
}

test('a citation leads to the passage that supports its sentence', () => {
  assert.deepEqual(definitions('Wheat exports fell in March [@po<|>rts].'), ['Exports of wheat fell in March.']);
  assert.deepEqual(definitions('Many ships waited [@ports<|>].'), ['Ships waited for days outside the ports.']);
});

test('to what is said, not to the heading that says it shorter', () => {
  const files = `
  --- sources/marked.md
  # A report

  ## Wheat exports fell in March

  Ministers said that exports of wheat fell by a tenth in March, after a dry winter. It rained then.
  --- sources/plain.txt
  China turns Minsk’s second-largest trading partner

  The foreign minister noted that China is now Minsk’s second-largest trading partner, after Russia.

  Other things

  It rained.
  --- sources/only.md
  # A report

  ## Apricots from Peru

  They were sold.
`;
  const lead = (draft: string) => {
    const place = readPlace(`${files}  --- draft.md\n  ${draft}\n`);
    return definitionAt(place.draft, place.corpus, place.offset).map(({ text, target }) => sliceSpan(text, target));
  };
  assert.match(lead('Wheat exports fell in March [@mar<|>ked].')[0] ?? '', /^Ministers said/);
  assert.match(lead('China is the second-largest trading partner of Minsk [@pla<|>in].')[0] ?? '', /^The foreign/);
  assert.deepEqual(lead('Apricots come from Peru [@on<|>ly].'), ['Apricots from Peru'], 'where nothing else says it');
  const place = readPlace(`${files}  --- draft.md\n  Wheat exports fell in March [@<|>\n`);
  assert.match(completeAt(place.draft, place.corpus, place.offset)[0]?.documentation ?? '', /Ministers said/);
});

test('to the start where nothing supports it, and nowhere from elsewhere', () => {
  assert.deepEqual(definitions('Quite another thing [@po<|>rts].'), ['']);
  assert.deepEqual(definitions('Many ships wait<|>ed [@ports].'), []);
  assert.deepEqual(definitions('Many ships waited [@no<|>body].'), []);
});

test('of very many sources those are offered that what is typed may mean', () => {
  const many = Array.from(
    { length: 300 },
    (_, i) => `  --- sources/paper-${i}.txt\n  Paper number ${i} is about nothing.`,
  );
  const keysOf = (draft: string) => {
    const place = readPlace(`${many.join('\n')}\n  --- draft.md\n  ${draft}\n`);
    return completeAt(place.draft, place.corpus, place.offset).map(({ key }) => key);
  };
  assert.equal(keysOf('Nothing [@<|>]').length, 200);
  const typed = keysOf('Nothing [@paper-29<|>]');
  // 29, 129, 229 and 290 to 299.
  assert.equal(typed.length, 13);
  assert.ok(typed.every(key => key.includes('29')));
});
