import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findFigures } from '../../src/figures/findFigures.ts';
import { findSiblings } from '../../src/judging/binding/siblings.ts';
import { runFixture } from '../support/check.ts';

/** Each thing with its figures: "wheat: 4 %, 3 %". */
function siblings(text: string): string[] {
  const figures = findFigures(text);
  const first = figures.find(({ small, kind }) => !small && kind !== 'year');
  assert.ok(first);
  return findSiblings(text, { start: 0, end: text.length }, first, figures).map(
    sibling =>
      `${sibling.words.map(({ term }) => term).join(' ')}: ${sibling.figures.map(figure => figure.text).join(', ')}`,
  );
}

test('a figure has the words before it, back to where a new thing may begin', () => {
  assert.deepEqual(siblings('Ferries carried 61% of the visitors and coaches 22%.'), ['ferry: 61%', 'coache: 22%']);
  assert.deepEqual(siblings('The mill (41%), the bakery (33%) and the old dairy (12%) share the cost.'), [
    'mill: 41%',
    'bakery: 33%',
    'dairy: 12%',
  ]);
  assert.deepEqual(siblings('Takings at the bar rose to €310,000 from €280,000, but entry fees fell to €95,000.'), [
    'taking bar: €310,000, €280,000',
    'entry fee: €95,000',
  ]);
});

test('or those behind it, where it has none before', () => {
  assert.deepEqual(siblings('The grant is €4,000 for pilots, €2,500 for crews and €900 for apprentices.'), [
    'pilot: €4,000',
    'crew: €2,500',
    'apprentice: €900',
  ]);
  assert.deepEqual(siblings('Divers earned $212 a day, compared with $148 for cooks.'), ['diver: $212', 'cook: $148']);
  const parcels =
    '218 complaints (7.4%) about late parcels were received in the northern district and 305 (11.8%) in the southern one.';
  assert.deepEqual(siblings(parcels), ['northern district: 218', 'southern: 305']);
});

test('a figure without words of its own is of the thing before it', () => {
  assert.deepEqual(siblings('Between 30% and 40% of the nets were torn.'), []);
  assert.deepEqual(siblings('The price is set at 810 crowns against 790 now, and the deposit at 420 against 415.'), [
    'price: 810 crowns, 790',
    'deposit: 420, 415',
  ]);
});

test('any text is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('5 %', 'a', 'Ohio', 'and', ',', '(', ')', 'than', 'for', '$7', ' ', '-')),
      parts => {
        const text = parts.join(' ');
        const figures = findFigures(text);
        for (const figure of figures) findSiblings(text, { start: 0, end: text.length }, figure, figures);
      },
    ),
  );
});

/** The figures of a draft as "figure status replacement". */
function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`
    --- sources/paper.md
    ${source.replaceAll('\n', '\n    ')}
    --- draft.md
    ${draft}
  `);
  return verdicts.map(({ figure, status, replacement }) =>
    [figure.text, status, replacement?.figure.text].filter(part => part !== undefined).join(' '),
  );
}

const prices = 'Family tickets cost €14.50 and evening tickets €9.80, compared with €31.20 for season tickets.';
const list = '- Barley: 4,120 tonnes\n- Oats: 2,880 tonnes\n- Rye: 1,340 tonnes';
const firms = 'Tarrow Shipping said its freight fell 6.2 percent while Ostrand Lines was up 3.9 percent.';

test('a figure of one thing beside another is not that of the other', () => {
  assert.deepEqual(judge(prices, 'An evening ticket is €14.50 [@paper].'), ['€14.50 different €9.80']);
  assert.deepEqual(judge(prices, 'Season tickets cost €9.80 [@paper].'), ['€9.80 different €31.20']);
  assert.deepEqual(judge(list, 'The farms grew 2,880 tonnes of rye [@paper].'), [
    '2,880 tonnes different 1,340 tonnes',
  ]);
  assert.deepEqual(judge(firms, 'Freight at Ostrand changed by 6.2 percent [@paper].'), [
    '6.2 percent different 3.9 percent',
  ]);
});

test('so with lengths of time', () => {
  const ferries = 'The crossing takes 45 minutes to Lunde and 70 minutes to Orvik.';
  assert.deepEqual(judge(ferries, 'To Orvik the crossing takes 45 minutes [@paper].'), [
    '45 minutes different 70 minutes',
  ]);
  assert.deepEqual(judge(ferries, 'To Orvik the crossing takes 70 minutes [@paper].'), ['70 minutes found']);
});

test('the thing itself may be said in any words', () => {
  assert.deepEqual(judge(prices, 'In the evening one pays €9.80 [@paper].'), ['€9.80 found']);
  assert.deepEqual(judge(prices, 'Whoever comes with children pays €14.50 [@paper].'), ['€14.50 found']);
  assert.deepEqual(judge(prices, 'The cheapest way in is €9.80 [@paper].'), ['€9.80 found']);
  assert.deepEqual(judge(list, 'The farms grew 2,880 tonnes of porridge grain [@paper].'), ['2,880 tonnes found']);
  assert.deepEqual(judge(firms, 'Freight at the older of these lines went down 6.2 percent [@paper].'), [
    '6.2 percent found',
  ]);
});

test('things behind their figures and behind what was counted', () => {
  const parcels =
    '218 complaints (7.4%) about late parcels were received in the northern district and 305 (11.8%) in the southern district.';
  assert.deepEqual(judge(parcels, 'The southern district received 218 complaints [@paper].'), ['218 different 305']);
  assert.deepEqual(judge(parcels, 'The northern district received 218 complaints [@paper].'), ['218 found']);
  assert.deepEqual(judge(parcels, 'In the northern district 11.8% complained [@paper].'), ['11.8% different 7.4%']);
});

test('a name that stands in the text around is no other thing', () => {
  const ports = `Cargo at the ports of Tallinn went its own ways last year.

Container traffic came to 4.4 million tonnes, and bulk traffic to 8.1 million tonnes.`;
  assert.deepEqual(judge(ports, 'In Tallinn bulk traffic came to 4.4 million tonnes [@paper].'), [
    '4.4 million tonnes different 8.1 million tonnes',
  ]);
  assert.deepEqual(judge(ports, 'In Narva bulk traffic came to 4.4 million tonnes [@paper].'), [
    '4.4 million tonnes found',
  ]);
});

test('a word that the sentence says of all sets nothing apart', () => {
  const shops =
    'Bakeries made up 46% of organic sales, while the shares of organic grocers and market stalls were 37% and 17%, respectively.';
  assert.deepEqual(judge(shops, 'Market stalls made up 37% of organic sales [@paper].'), ['37% different 17%']);
  assert.deepEqual(judge(shops, 'Organic grocers made up 37% of the sales [@paper].'), ['37% found']);
});

test('nor is it where the claim speaks of both', () => {
  assert.deepEqual(
    judge(prices, 'The evening ticket is cheaper than the one for families, which is €14.50 [@paper].'),
    ['€14.50 found'],
  );
  assert.deepEqual(judge(prices, 'A family ticket is €14.50, an evening ticket €9.80 [@paper].'), [
    '€14.50 found',
    '€9.80 found',
  ]);
  assert.deepEqual(judge(firms, 'Ostrand did better than its rival, whose freight fell 6.2 percent [@paper].'), [
    '6.2 percent found',
  ]);
});

test('both are in the message', () => {
  const { findings } = runFixture(`
    --- sources/paper.md
    ${prices}
    --- draft.md
    Season tickets cost €9.80 [@paper].
  `);
  assert.match(findings[0]?.message ?? '', /^paper gives €31\.20 for season tickets, €9\.80 for evening tickets: /);
});
