import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCard } from '../../../src/features/card/card.ts';
import { cardToJson } from '../../../src/features/card/cardToJson.ts';
import { cardToMarkdown } from '../../../src/features/card/cardToMarkdown.ts';
import { findEntitiesNamed } from '../../../src/features/entitiesNamed.ts';
import { runFixture } from '../../support/check.ts';

function cardOf(name: string, sources: string) {
  const { corpus } = runFixture(`${sources}\n--- draft.md\n`);
  const [entity] = findEntitiesNamed(name, corpus);
  assert.ok(entity, `no entity ${name} among ${corpus.entities.map(found => found.name).join(', ')}`);
  return createCard(entity, corpus);
}

function figuresOf(name: string, text: string): string[] {
  const { figures } = cardOf(name, `--- sources/a.txt\n${text}`);
  return figures.flatMap(group => group.figures.flatMap(({ told }) => told.map(({ figure }) => figure.text)));
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
  const keys = card.passages.map(({ source }) => source.key);
  assert.deepEqual(keys.slice(0, 2).sort(), ['a', 'c']);
  assert.deepEqual(keys.toSorted(), ['a', 'a', 'a', 'c']);
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

test('figures of the same words stand in one row', () => {
  const card = cardOf(
    'Norway',
    '--- sources/a.txt\nNorway raised its spending by 12 per cent to $4.2 billion in 2021.',
  );
  assert.match(
    cardToMarkdown(card),
    /^\| \*\*12 per cent\*\*, \*\*\$4\.2 billion\*\* \| Norway raised .* \| 2021 \| \[a\]/m,
  );
});

test('a time in which something is told is no figure of it, a length of its own is', () => {
  const text = 'Over the past decade, trade between Norway and Sweden has grown. Two years ago Norway gave up.';
  assert.deepEqual(figuresOf('Norway', text), []);
  assert.deepEqual(figuresOf('Anna Berg', 'Anna Berg was jailed for 18 years.'), ['18 years']);
});

test('a figure of an inner clause is of that clause’s subject', () => {
  const text = 'Oslo has kept friendly ties with Stockholm since Norway left the union in 1905.';
  assert.deepEqual(figuresOf('Oslo', text), []);
  assert.deepEqual(figuresOf('Norway', text), ['1905']);
});

test('who only says a figure does not own it', () => {
  for (const verb of ['estimated', 'stressed that', 'predicts', 'made clear that', 'is worried that'])
    assert.deepEqual(figuresOf('Anna Berg', `Anna Berg ${verb} costs had risen 6.5%.`), [], verb);
  assert.deepEqual(figuresOf('Anna Berg', 'Costs had risen 6.5%, Anna Berg reported.'), []);
  assert.deepEqual(figuresOf('Anna Berg', 'According to Anna Berg, costs had risen 6.5%.'), []);
});

test('where another thing is from does not own its figure', () => {
  const text = 'Drillers Inc of Norway sold 300 rigs. Norway slept. A Norway-based firm lost 6.5% of its staff.';
  assert.deepEqual(figuresOf('Norway', text), []);
  assert.deepEqual(figuresOf('Norway', 'The largest producer in Norway said it has 300 rigs.'), []);
  assert.deepEqual(figuresOf('Norway', 'The population of Norway is 5.6 million.'), ['5.6 million']);
});

test('what two sources give alike is one row, and where they differ both say so', () => {
  const alike = cardOf(
    'Norway',
    '--- sources/a.txt\nNorway’s oil exports rose by 6.5% in 2021.\n--- sources/b.txt\nIt rained. Norway’s oil exports rose by 6.5% in 2021.',
  );
  assert.match(cardToMarkdown(alike), /\| \*\*6\.5%\*\* \|.*\| 2021 \| \[a\]\([^)]*\), \[b\]/);
  const unlike = cardOf(
    'Norway',
    '--- sources/a.txt\nNorway’s oil exports rose by 6.5% in 2021.\n--- sources/b.txt\nNorway’s oil exports rose by 8.1% in 2021. It rained.',
  );
  assert.deepEqual(
    unlike.figures.map(({ figures }) => figures.map(({ differs }) => differs)),
    [[true, true]],
  );
  assert.match(cardToMarkdown(unlike), /6\.5%.*Sources differ:[\s\S]*8\.1%.*Sources differ:/);
});

test('numbers of two times do not differ', () => {
  const card = cardOf(
    'Norway',
    '--- sources/a.txt\nNorway’s oil exports rose by 6.5% in 2021.\n--- sources/b.txt\nNorway’s oil exports rose by 8.1% in 2022.',
  );
  assert.deepEqual(
    card.figures.flatMap(({ figures }) => figures.map(({ differs }) => differs)),
    [false, false],
  );
});

test('numbers without a time, of sources of two months, do not differ', () => {
  const inMonth = (month: string, jobless: string) =>
    `---\ntitle: Labour market\ndate: 2024-${month}-03\n---\nThe unemployment rate of Norway is ${jobless}. Norway publishes it each month.`;
  const differing = (first: string, second: string) =>
    cardOf(
      'Norway',
      `--- sources/a.md\n${inMonth(first, '3.9%')}\n--- sources/b.md\n${inMonth(second, '4.4%')}`,
    ).figures.flatMap(({ figures }) => figures.map(({ differs }) => differs));
  assert.deepEqual(differing('03', '08'), [false, false]);
  assert.deepEqual(differing('03', '03'), [true, true]);
});

test('sources that copy one another are one witness', () => {
  const wire =
    'The minister said on Monday that the bridge over the fjord would be closed for repairs until the spring. ' +
    'Drivers will have to take the old road along the coast, which is an hour longer.';
  const card = cardOf(
    'Anna Berg',
    `--- sources/a.txt\n${wire} Anna Berg had asked for it.\n` +
      `--- sources/b.txt\nTravellers were angry. ${wire} Anna Berg slept.\n` +
      '--- sources/c.txt\nIt is not known what Anna Berg thinks of the old road along the coast, nor of the bridge.',
  );
  // One run of words after the other is one copied text; a copy must show in several places.
  assert.equal(card.independent, 2);
  assert.match(cardToMarkdown(card), /3 mentions in 3 sources, 2 independent/);
});

test('where no source says what it is, the table or the name does, and the card says so', () => {
  const answer = (name: string, text: string) =>
    cardToMarkdown(cardOf(name, `--- sources/a.txt\n${text}`)).split('\n')[0];
  assert.equal(answer('Oslo', 'They met in Oslo.'), '**Oslo** — capital of Norway');
  assert.equal(
    answer('Oslo', 'It was late. Then Oslo protested, and Stockholm accused Oslo of it.'),
    '**Oslo** — capital of Norway; here mostly for its government',
  );
  assert.match(answer('Road Fund', 'They praised Norway’s Road Fund.') ?? '', /^\*\*Road Fund\*\* — Norway’s \(\[a\]/);
});

test('a surname that two people share is said', () => {
  const card = cardOf(
    'Anna Berg',
    '--- sources/a.txt\nMr. Anna Berg left. Minister Anna Berg spoke.\n--- sources/b.txt\nPresident Lars Berg stayed.',
  );
  assert.match(cardToMarkdown(card), /Not the only Berg: there is Lars Berg\./);
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
  const passage = { key: 'a', start: 0, end: 42, text };
  assert.deepEqual(json.figures, [
    {
      key: 'a',
      start: 30,
      end: 41,
      text: '12 per cent',
      passage,
      measure: 0,
      period: '',
      differs: false,
      ruling: null,
    },
  ]);
});

test('where one of many is from tells what it is, not whose the figure is', () => {
  assert.deepEqual(figuresOf('Australia', 'Australia rejoiced. An Australian food firm earned $4 million.'), []);
  assert.deepEqual(figuresOf('Australia', 'Australia rejoiced. Australian exports came to $4 million.'), [
    '$4 million',
  ]);
});

test('a passage that only passes on another’s words waits for those that tell of it', () => {
  const card = cardOf(
    'Oslo Wire',
    '--- sources/a.txt\n“We shall stay, and we shall build the quay,” Berg said, according to Oslo Wire.\n' +
      '--- sources/b.txt\nIt rained. Oslo Wire, a news agency, closed its last office in the north.',
  );
  assert.equal(card.passages[0]?.source.key, 'b');
});

test('what says nothing without whose it is, and what any firm is, is no role', () => {
  const rolesOf = (text: string) => cardOf('Halden', `--- sources/a.txt\n${text}`).roles.map(role => role.text);
  assert.deepEqual(rolesOf('They asked Halden, the largest trading partner, about it.'), []);
  assert.deepEqual(rolesOf('They asked Halden, the largest town of the north, about it.'), [
    'the largest town of the north',
  ]);
});

test('a name that others bear as well says so: letters, and firms that open with it', () => {
  const sources =
    '--- sources/a.txt\nThey asked the National Health Council (NHC), and NHC agreed.\n' +
    '--- sources/b.txt\nThey asked the National Hurricane Centre (NHC), and NHC agreed.\n' +
    '--- sources/c.txt\nThey said NHC agreed. They said NHC left. They said NHC came. They said NHC went.';
  assert.deepEqual(
    cardOf('NHC', sources).sharedName?.others.map(({ name }) => name),
    ['National Health Council', 'National Hurricane Centre'],
  );
});

test('of roles that as many sources give, the latest is first', () => {
  const card = cardOf(
    'Anna Berg',
    '--- sources/a.md\n---\ndate: 2019-03-01\n---\nNorwegian Foreign Minister Anna Berg met them in Oslo.\n' +
      '--- sources/b.md\n---\ndate: 2023-05-01\n---\nThey said that Prime Minister Anna Berg had left Oslo.',
  );
  assert.deepEqual(
    card.roles.map(({ text, years }) => [text, years?.to]),
    [
      ['Prime Minister', 2023],
      ['Norwegian Foreign Minister', 2019],
    ],
  );
});
